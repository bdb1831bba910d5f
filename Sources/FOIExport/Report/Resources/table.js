// The table of letters: sorted as its heads say, a piece at a time as the reader comes to it.

const piece = 100;

let order = { column: "date", isDescending: true };
let shownRows = 0;

const columns = [
  { name: "date", title: "Date", key: (letter) => letter.date, descendsFirst: true },
  { name: "authority", title: "Authority and reference", key: (letter) => authorityName(letter).toLowerCase() },
  { name: "outcome", title: "Outcome", key: (letter) => (letter.error ? undefined : Object.keys(report.outcomes).indexOf(letter.outcome)) },
  { name: "sections", title: "Relied on", key: (letter) => letter.sections[0] && sectionName(letter.sections[0]) },
  { name: "days", title: "Days", key: (letter) => letter.days, descendsFirst: true },
  { name: "findings", title: "Remarks", key: (letter) => letter.findings.length || undefined, descendsFirst: true },
];

/** In the chosen order. What has no value stands last, whichever way. */
function sorted(some) {
  const { key } = columns.find((column) => column.name === order.column);
  const sign = order.isDescending ? -1 : 1;
  return some.map((letter) => [key(letter), letter]).sort(([left, first], [right, second]) => {
    if (left === right) return first.id - second.id;
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    return left < right ? -sign : sign;
  }).map(([, letter]) => letter);
}

function buildTable() {
  const head = columns.map((column) => html("th", { scope: "col", role: "columnheader", class: `column-${column.name}`, "data-column": column.name }, html("button", { type: "button", click: () => {
    order = { column: column.name, isDescending: order.column === column.name ? !order.isDescending : Boolean(column.descendsFirst) };
    refresh();
  } }, column.title, html("span", { class: "arrow", "aria-hidden": "true" }))));
  byID("table").append(
    html("table", { class: "letters", role: "table" }, html("caption", { class: "hidden" }, "Letters. The heads of the columns sort; the names of the authorities open the letters."), html("thead", { role: "rowgroup" }, html("tr", { role: "row" }, head)), html("tbody", { role: "rowgroup", click: openRow })),
    html("p", { class: "more" }, html("button", { type: "button", click: showMoreRows })));
  new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) showMoreRows();
  }, { rootMargin: "600px" }).observe(byID("table").querySelector(".more"));
}

/** A click beside the link opens the letter too, unless the reader marks text. */
function openRow(event) {
  const row = event.target.closest("tr");
  if (row && !event.target.closest("a") && !String(getSelection())) location.hash = row.dataset.address;
}

function badge(outcome) {
  return html("span", { class: "badge" }, html("i", { class: `dot ${groupOfOutcome.get(outcome)}`, "aria-hidden": "true" }), outcomeName(outcome));
}

function rowOf(letter) {
  const address = `#letter/${letter.id}`;
  const more = letter.sections.length > 3 ? ` +${letter.sections.length - 3}` : "";
  const decision = letter.error ? html("span", { class: "error" }, "Could not be read") : letter.outcome === "none" ? html("span", { class: "kind" }, kindName(letter.kind)) : badge(letter.outcome);
  const days = letter.days === undefined ? "" : html("span", { class: letter.late ? "days late" : "days" }, numbers.format(letter.days), letter.late ? html("span", { class: "late-mark" }, " late") : "");
  // The roles are said because a phone sets rows as blocks, and not every browser then still takes them for rows.
  const cell = (name, ...content) => html("td", { role: "cell", class: `column-${name}` }, ...content);
  return html("tr", { role: "row", "data-address": address },
    cell("date", letter.date ? html("time", { datetime: letter.date }, shortDate(letter.date)) : ""),
    html("th", { scope: "row", role: "rowheader", class: "column-authority" }, html("a", { href: address, dir: "auto", id: `row-${letter.id}` }, authorityName(letter)),
      html("span", { class: "reference", dir: "auto" }, letter.error ? letter.message : letter.reference ?? fileName(letter.path))),
    cell("outcome", decision),
    cell("sections", letter.sections.slice(0, 3).map((path) => html("span", { class: "section", title: sectionName(path) }, report.sections[path].display)), more),
    cell("days", days),
    cell("findings", letter.findings.length ? html("span", { title: letter.findings.map(findingName).join("; ") }, numbers.format(letter.findings.length)) : ""));
}

function showTableOf(some) {
  shownRows = 0;
  byID("table").querySelector("tbody").replaceChildren();
  for (const head of byID("table").querySelectorAll("thead th")) {
    if (head.dataset.column === order.column) head.setAttribute("aria-sort", order.isDescending ? "descending" : "ascending");
    else head.removeAttribute("aria-sort");
  }
  showMoreRows();
  if (!some.length) byID("table").querySelector("tbody").append(html("tr", { class: "nothing" }, html("td", { colspan: columns.length }, "No letter fits these filters.")));
}

function showMoreRows(number = piece) {
  const next = current.sorted.slice(shownRows, shownRows + (Number.isInteger(number) ? number : piece));
  byID("table").querySelector("tbody").append(...next.map(rowOf));
  shownRows += next.length;
  const left = current.sorted.length - shownRows;
  const more = byID("table").querySelector(".more");
  more.hidden = left === 0;
  more.firstChild.textContent = `Show more (${numbers.format(left)} left)`;
}
