// What is shown, and when it changes: the filters, the order, and the address.

const current = { chosen: letters, sorted: letters, figures: null };
let pendingCharts = 0;
let opened = null;
let listScroll = 0;

/** Brings everything into line with the filters: the table at once, the charts with the next frame. */
function refresh({ keepsAddress = false } = {}) {
  const { chosen, counts } = filtered();
  current.chosen = chosen;
  current.sorted = sorted(chosen);
  current.figures = figuresOf(chosen);
  byID("count").textContent = chosen.length === letters.length ? `All ${count(letters.length, "letter")}` : `${numbers.format(chosen.length)} of ${count(letters.length, "letter")}`;
  showFilters(counts);
  showFigures(current.figures);
  showTableOf(current.sorted);
  cancelAnimationFrame(pendingCharts);
  pendingCharts = requestAnimationFrame(() => showCharts(current.figures));
  if (!keepsAddress && opened === null) rememberFilters();
}

function rememberFilters() {
  try {
    history.replaceState(null, "", filterAddress());
  } catch {
    // A page opened from disk may not be allowed to: then its address just stays.
  }
}

/** Shows what the address names: a letter, or the list with its filters. */
function follow() {
  const address = decodeURI(location.hash);
  const letter = /^#letter\/(\d+)$/.exec(address);
  const wanted = letter ? letters[Number(letter[1]) - 1] : undefined;
  if (wanted) {
    if (opened === null) listScroll = scrollY;
    opened = wanted.id;
    byID("list").hidden = true;
    document.body.classList.add("reading");
    showLetter(wanted);
    byID("letter").hidden = false;
    document.title = `${authorityName(wanted)} – ${report.title}`;
    scrollTo(0, 0);
    byID("letter-title").focus({ preventScroll: true });
    return;
  }
  const left = opened;
  opened = null;
  byID("letter").hidden = true;
  byID("letter").replaceChildren();
  byID("list").hidden = false;
  document.body.classList.remove("reading");
  document.title = report.title;
  if (left !== null) {
    showCharts(current.figures);
    scrollTo(0, listScroll);
    byID(`row-${left}`)?.focus({ preventScroll: true });
  } else if (address.startsWith("#?")) {
    readFilters(location.hash.slice(2));
    refresh({ keepsAddress: true });
  }
}

/** What the page holds of people, by how many of its letters are masked. */
const personalData = {
  none: "It holds what the letters hold, personal data included.",
  some: "Some of its letters are masked; of the others it holds what they hold, personal data included.",
  all: "People’s names, telephone numbers and e-mail addresses are blackened in it. Rules do that and miss some: look through it before you give it to others.",
};

function describe() {
  const figures = figuresOf(letters);
  const dates = letters.map((letter) => letter.date).filter(Boolean).sort();
  byID("title").textContent = report.title;
  document.title = report.title;
  const span = dates.length ? `, ${longDate(dates[0])} to ${longDate(dates[dates.length - 1])}` : "";
  byID("standfirst").textContent = `${count(figures.read.length, "response letter")} from ${count(figures.authorities, "authority", "authorities")}${span}. Every value leads to its place on the page.`;
  byID("colophon").textContent = `Made with ${report.tool}. The letters were read by rules, on one machine; this page fetches nothing and sends nothing. ${personalData[report.masked]}`;
}

buildFilters();
buildTable();
describe();
if (location.hash.startsWith("#?")) readFilters(location.hash.slice(2));
byID("list").hidden = false;
refresh({ keepsAddress: true });
follow();
redrawWhenWidthChanges();
addEventListener("hashchange", follow);
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  byID(opened === null ? "results" : "letter-title").focus();
});
addEventListener("keydown", (event) => {
  if (event.key === "Escape" && opened !== null) location.hash = filterAddress();
});
addEventListener("beforeprint", () => {
  if (opened === null) showMoreRows(letters.length);
});
readAhead();
