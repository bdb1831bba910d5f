// Which letters are shown. Each facet is one question; a letter is shown when it fits all answers.

const noFilters = () => ({ words: "", outcome: new Set(), authority: "", section: "", kind: "", late: "", finding: "", from: "", to: "" });

let filters = noFilters();

/** Words that all must be there; those between quotation marks as they stand. */
const searchedWords = (text) => [...text.matchAll(/"([^"]+)"|([^\s"]+)/g)].map((match) => match[1] ?? match[2]);

/** What finds a word in either case, faster than in a copy of all letters in lower case. */
const finder = (word) => new RegExp(word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), "iu");

const facets = {
  words: {
    name: "Words",
    test: (answer) => {
      const wanted = searchedWords(answer);
      const [finders, quickFinders] = [wanted.map(finder), wanted.map((word) => finder(escaped(word)))];
      return (letter) => mayHold(letter, quickFinders) && finders.every((word) => word.test(haystackOf(letter)));
    },
    shown: (answer) => `“${answer}”`,
  },
  outcome: { name: "Outcome", values: (letter) => (letter.error ? [] : [letter.outcome]), test: (answer) => (letter) => !letter.error && answer.has(letter.outcome), shown: (answer) => [...answer].map(outcomeName).join(" or ") },
  authority: { name: "Authority", values: (letter) => (letter.authority ? [letter.authority] : []), shown: (answer) => answer },
  section: { name: "Section relied on", values: (letter) => letter.sections, shown: sectionName },
  kind: { name: "Kind of letter", values: (letter) => [letter.error ? "error" : letter.kind], shown: (answer) => (answer === "error" ? "Could not be read" : kindName(answer)) },
  late: { name: "Timeliness", values: (letter) => (letter.error ? [] : [letter.days === undefined ? "unknown" : letter.late ? "late" : "in-time"]), shown: (answer) => timelinessNames[answer] },
  finding: { name: "Remark", values: (letter) => (letter.findings.length ? ["any", ...letter.findings] : letter.error ? [] : ["none"]), shown: (answer) => ({ any: "Any remark", none: "No remark" })[answer] ?? findingName(answer) },
  from: { name: "From", test: (answer) => (letter) => letter.date >= answer, shown: (answer) => `from ${longDate(answer)}` },
  to: { name: "Until", test: (answer) => (letter) => letter.date <= answer, shown: (answer) => `until ${longDate(answer)}` },
};

const timelinessNames = { "in-time": "Within the limit", late: "Late", unknown: "Dates not known" };

const isAnswered = (name) => (name === "outcome" ? filters.outcome.size > 0 : filters[name].trim() !== "");

function tests() {
  return Object.entries(facets).filter(([name]) => isAnswered(name))
    .map(([name, facet]) => ({ name, test: facet.test ? facet.test(filters[name]) : (letter) => facet.values(letter).includes(filters[name]) }))
    // The dear one last.
    .sort((left, right) => (left.name === "words") - (right.name === "words"));
}

/** The letters that fit, and for each facet how often each value is among the letters that fit all other facets. */
function filtered() {
  const all = tests();
  const counts = Object.fromEntries(Object.keys(facets).map((name) => [name, new Map()]));
  const chosen = [];
  for (const letter of letters) {
    const misfits = [];
    for (const { name, test } of all) {
      if (!test(letter)) misfits.push(name);
      if (misfits.length > 1) break;
    }
    if (!misfits.length) chosen.push(letter);
    if (misfits.length > 1) continue;
    for (const [name, facet] of Object.entries(facets)) {
      if (!facet.values || (misfits.length && misfits[0] !== name)) continue;
      for (const value of facet.values(letter)) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return { chosen, counts };
}

// MARK: The form

const everything = Object.fromEntries(Object.entries(facets).filter(([, facet]) => facet.values).map(([name, facet]) => [name, tally(letters.flatMap(facet.values))]));

const facetOrder = {
  outcome: () => Object.keys(report.outcomes).filter((code) => everything.outcome.has(code)),
  authority: () => [...everything.authority.keys()].sort((left, right) => left.localeCompare(right, "en-GB")),
  section: () => ranked(everything.section).map(([path]) => path),
  kind: () => [...Object.keys(report.kinds), "error"].filter((code) => everything.kind.has(code)),
  late: () => Object.keys(timelinessNames).filter((code) => everything.late.has(code)),
  finding: () => ["any", "none", ...ranked(everything.finding).map(([code]) => code).filter((code) => code !== "any" && code !== "none")].filter((code) => everything.finding.has(code)),
};

function selectField(name, all) {
  const options = facetOrder[name]().map((value) => html("option", { value, dir: "auto", "data-name": facets[name].shown(value) }));
  return html("label", { class: "field" }, html("span", {}, facets[name].name),
    html("select", { name, change: (event) => ask(name, event.target.value) }, html("option", { value: "" }, all), options));
}

function outcomeField() {
  return html("fieldset", { class: "field outcomes" }, html("legend", {}, "Outcome"), facetOrder.outcome().map((code) =>
    html("label", { class: "check" }, html("input", { type: "checkbox", name: "outcome", value: code, change: (event) => {
      if (event.target.checked) filters.outcome.add(code);
      else filters.outcome.delete(code);
      refresh();
    } }), html("i", { class: `dot ${groupOfOutcome.get(code)}`, "aria-hidden": "true" }), html("span", { class: "check-name" }, outcomeName(code)), html("span", { class: "check-count", "data-value": code }))));
}

function dateField(name, text) {
  return html("label", { class: "field" }, html("span", {}, text), html("input", { type: "date", name, change: (event) => ask(name, event.target.value) }));
}

function buildFilters() {
  let pause;
  const form = byID("filters");
  form.addEventListener("submit", (event) => event.preventDefault());
  const body = html("div", { class: "filter-body", id: "filter-body" }, outcomeField(), selectField("authority", "All authorities"), selectField("section", "All sections"), selectField("kind", "All kinds"), selectField("late", "Late or not"), selectField("finding", "With or without remarks"),
    html("div", { class: "period" }, dateField("from", "Dated from"), dateField("to", "Dated until")), html("button", { type: "button", class: "clear", click: clearFilters }, "Clear all filters"));
  form.append(
    html("label", { class: "field search" }, html("span", {}, "Search the letters"), html("input", { type: "search", name: "words", placeholder: "vessel \"public interest\"", autocomplete: "off", spellcheck: "false", input: (event) => {
      clearTimeout(pause);
      pause = setTimeout(() => ask("words", event.target.value), 120);
    } })),
    html("button", { type: "button", class: "filter-toggle", "aria-expanded": "false", "aria-controls": "filter-body", click: (event) => {
      event.currentTarget.setAttribute("aria-expanded", String(form.classList.toggle("open")));
    } }, "Filters"), body);
}

function ask(name, answer) {
  filters[name] = answer;
  refresh();
}

function askPeriod(from, to) {
  Object.assign(filters, { from, to });
  refresh();
}

function clearFilters() {
  filters = noFilters();
  refresh();
}

/** Brings the form into line with the filters: what is chosen, and how many letters each choice would leave. */
function showFilters(counts) {
  const form = byID("filters");
  for (const input of form.querySelectorAll("input[name=outcome]")) input.checked = filters.outcome.has(input.value);
  for (const number of form.querySelectorAll(".check-count")) number.textContent = numbers.format(counts.outcome.get(number.dataset.value) ?? 0);
  for (const select of form.querySelectorAll("select")) {
    for (const option of select.options) {
      if (option.value) option.textContent = `${option.dataset.name} (${numbers.format(counts[select.name].get(option.value) ?? 0)})`;
    }
    select.value = filters[select.name];
  }
  for (const name of ["words", "from", "to"]) {
    const input = form.elements[name];
    if (input !== document.activeElement) input.value = filters[name];
  }
  const answered = Object.keys(facets).filter(isAnswered);
  form.querySelector(".clear").disabled = !answered.length;
  form.querySelector(".filter-toggle").textContent = answered.length ? `Filters (${answered.length})` : "Filters";
  byID("chips").replaceChildren(...answered.map((name) => {
    const text = facets[name].shown(filters[name]);
    return html("button", { type: "button", class: "chip", "aria-label": `Remove the filter ${facets[name].name}: ${text}`, click: () => {
      filters[name] = noFilters()[name];
      byID("filters").elements.words.value = filters.words;
      refresh();
    } }, html("bdi", { dir: "auto" }, text), html("span", { "aria-hidden": "true" }, " ×"));
  }));
}

// MARK: In the address

/** "#?outcome=withheld&section=…": so that a view can be kept and passed on. */
function filterAddress() {
  const query = new URLSearchParams();
  for (const name of Object.keys(facets).filter(isAnswered)) query.set(name, name === "outcome" ? [...filters.outcome].join(" ") : filters[name]);
  const text = query.toString();
  return text ? `#?${text}` : "#";
}

function readFilters(address) {
  const query = new URLSearchParams(address);
  filters = noFilters();
  for (const name of Object.keys(facets)) {
    const answer = query.get(name) ?? "";
    if (name === "outcome") filters.outcome = new Set(answer.split(" ").filter((code) => code in report.outcomes));
    else if (name === "from" || name === "to") filters[name] = /^\d{4}-(0[1-9]|1[0-2])-\d{2}$/.test(answer) ? answer : "";
    else if (!facets[name].values || everything[name].has(answer)) filters[name] = answer;
  }
}
