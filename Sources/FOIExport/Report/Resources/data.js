// What the page carries: an index of all letters, and each letter in an element of its own, read when it is opened.

const report = JSON.parse(byID("index").textContent);

/** The letters in the order of the file. `id` counts from 1, as addresses do. */
const letters = report.letters.map((letter, number) => ({ ...letter, id: number + 1, sections: letter.sections ?? [], findings: letter.findings ?? [] }));

/** What the record of a letter says, or null where the file gave none. */
function detailOf(letter) {
  const element = byID(`letter-${letter.id - 1}`);
  return element ? JSON.parse(element.textContent) : null;
}

/** The picture of a page from 1, as `{address, width, height}` in tenths of a point, or null where the report has none. */
function pictureOf(letter, page) {
  const element = byID(`picture-${letter.id - 1}-${page}`);
  if (!element) return null;
  const [width, height, bytes] = element.textContent.split(" ");
  return { address: `data:image/png;base64,${bytes}`, width: Number(width), height: Number(height) };
}

const hasPictures = document.querySelector('script[id^="picture-"]') !== null;

// MARK: Text to search

const haystacks = new Map();

/** All that a letter says, as far as its record has it. */
function haystackOf(letter) {
  let haystack = haystacks.get(letter.id);
  if (haystack === undefined) {
    const texts = [letter.path, letter.error, letter.message].filter(Boolean);
    collectTexts(detailOf(letter), texts);
    haystack = texts.join("\n");
    haystacks.set(letter.id, haystack);
  }
  return haystack;
}

/** Whether a letter may hold what all of these find, told without reading it: they look through its bytes, escaped. */
function mayHold(letter, finders) {
  const element = haystacks.has(letter.id) ? null : byID(`letter-${letter.id - 1}`);
  return !element || finders.every((finder) => finder.test(element.textContent));
}

/** A word as it stands in the bytes of a letter. */
const escaped = (word) => JSON.stringify(word).slice(1, -1).replaceAll("<", "\\u003c");

const withoutWords = new Set(["kind", "outcome", "c", "e", "sha256", "role", "severity", "basis", "provision", "provisions"]);

function collectTexts(node, texts) {
  if (typeof node === "string") texts.push(node);
  else if (Array.isArray(node)) for (const child of node) collectTexts(child, texts);
  else if (node) for (const key in node) if (!withoutWords.has(key)) collectTexts(node[key], texts);
}

/** Reads the letters ahead while the browser has nothing else to do, so that the first search need not. */
function readAhead(next = 0) {
  const idle = window.requestIdleCallback ?? ((work) => setTimeout(() => work({ timeRemaining: () => 8 }), 40));
  if (next >= letters.length) return;
  idle((deadline) => {
    while (next < letters.length && deadline.timeRemaining() > 2) haystackOf(letters[next++]);
    readAhead(next);
  });
}
