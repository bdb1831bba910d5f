// The view of one letter: its pages beside its record.

function showLetter(letter) {
  const view = byID("letter");
  const detail = detailOf(letter);
  const places = new Places();
  const position = current.sorted.indexOf(letter);
  const neighbour = (step, text, name) => {
    const other = position < 0 ? undefined : current.sorted[position + step];
    return other ? html("a", { href: `#letter/${other.id}`, class: "step", "aria-label": name }, text) : html("span", { class: "step", "aria-hidden": "true" }, text);
  };
  const bar = html("nav", { class: "letter-bar", "aria-label": "Letters" },
    html("a", { href: filterAddress(), class: "back", click: leaveLetter }, "← All letters"),
    html("span", { class: "position" }, position < 0 ? "" : `${numbers.format(position + 1)} of ${numbers.format(current.sorted.length)}`),
    neighbour(-1, "← Previous", "Previous letter"), neighbour(1, "Next →", "Next letter"));
  view.replaceChildren(bar, detail ? letterBody(letter, detail, places) : failureBody(letter));
  if (detail) byID("sheets").append(...sheetsOf(letter, detail, places).flat().filter(Boolean));
}

function letterBody(letter, detail, places) {
  const record = new RecordView(letter, detail, places);
  const facts = [letter.date ? longDate(letter.date) : "", kindName(detail.kind)].filter(Boolean).join(" · ");
  const head = html("header", { class: "letter-head" },
    html("p", { class: "kicker" }, facts),
    html("h1", { id: "letter-title", tabindex: "-1", dir: "auto" }, authorityName(letter)),
    html("p", { class: "letter-line" }, letter.reference ? words(letter.reference) : "", detail.outcome === "none" ? "" : badge(detail.outcome)));
  const article = html("article", { class: "record", "aria-labelledby": "letter-title" }, head, record.sections());
  return html("div", { class: "panes" }, html("aside", { class: "sheets", id: "sheets", tabindex: "0", "aria-label": "Pages of the letter" }), article);
}

function failureBody(letter) {
  return html("article", { class: "record failure" }, html("h1", { id: "letter-title", tabindex: "-1", dir: "auto" }, fileName(letter.path)),
    html("p", { dir: "auto" }, capitalised(letter.message ?? "This file gave no record"), "."), html("p", { class: "quiet" }, words(letter.path ?? "")));
}

function leaveLetter(event) {
  event.preventDefault();
  location.hash = filterAddress();
}
