// How numbers, dates, codes and provisions are written for people.

const monthNames = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

const numbers = new Intl.NumberFormat("en-GB");

function count(number, one, many = `${one}s`) {
  return `${numbers.format(number)} ${number === 1 ? one : many}`;
}

/** "24%", and "<1%" for what is not nothing. */
function share(part, whole) {
  if (!whole) return "–";
  const percent = (part / whole) * 100;
  if (part > 0 && percent < 1) return "<1%";
  if (part < whole && percent > 99) return ">99%";
  return `${Math.round(percent)}%`;
}

/** "5 March 2021" of "2021-03-05". */
function longDate(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${monthNames[month - 1]} ${year}`;
}

/** "5 Mar 2021". */
function shortDate(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${monthNames[month - 1].slice(0, 3)} ${year}`;
}

function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "No ground for refusal" of "no-ground-for-refusal". */
const findingName = (code) => capitalised(code.replaceAll("-", " "));
const outcomeName = (code) => capitalised(report.outcomes[code] ?? code);
const kindName = (code) => report.kinds[code] ?? code;
const regimeName = (code) => report.regimes[code] ?? code;

/** "Personal information (FOIA 2000 s.40)". */
function sectionName(path) {
  const section = report.sections[path];
  if (!section) return path;
  return section.title ? `${section.display} ${section.title}` : section.display;
}

/** The last part of a path. */
const fileName = (path) => path?.slice(path.lastIndexOf("/") + 1) ?? "";

/** What a letter is called where its authority is not known. */
const authorityName = (letter) => letter.authority ?? (letter.error ? fileName(letter.path) : "Authority not found");

/** What outcomes come to: the groups that charts stack and colours tell, in that order. */
const outcomeGroups = [
  { code: "full", name: "Given in full", outcomes: ["disclosed"] },
  { code: "part", name: "Given in part", outcomes: ["partly-disclosed"] },
  { code: "nothing", name: "Nothing given", outcomes: ["withheld", "refused", "ncnd", "mixed"] },
  { code: "not-held", name: "Not held", outcomes: ["not-held"] },
  { code: "other", name: "Elsewhere or undecided", outcomes: ["accessible", "clarification", "transferred", "none"] },
];

const groupOfOutcome = new Map(outcomeGroups.flatMap((group) => group.outcomes.map((outcome) => [outcome, group.code])));

// MARK: Links

function link(address, ...children) {
  return html("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

/** A provision, linked to the statute book. Only what is a path there becomes an address. */
function lawLink(provision, text) {
  if (!/^[A-Za-z]+(\/[A-Za-z0-9.-]+)+$/.test(provision) || provision.includes("..")) return words(text);
  return link(`https://www.legislation.gov.uk/${provision}`, text);
}

/** A request on WhatDoTheyKnow. */
function requestLink(number) {
  if (!Number.isSafeInteger(number)) return "";
  return link(`https://www.whatdotheyknow.com/request/${number}`, `Request ${number} on WhatDoTheyKnow`);
}
