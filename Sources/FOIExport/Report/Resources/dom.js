// Elements are made here and nowhere else. What a letter says only ever becomes a text node, or an attribute that no
// browser runs.

const SVG = "http://www.w3.org/2000/svg";
const HTML = "http://www.w3.org/1999/xhtml";

function make(namespace, tag, attributes, children) {
  const element = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === "function") element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== ""));
  return element;
}

/** An element of the page. A function as attribute listens to the event of that name. */
function html(tag, attributes, ...children) {
  return make(HTML, tag, attributes, children);
}

/** An element of a drawing. */
function svg(tag, attributes, ...children) {
  return make(SVG, tag, attributes, children);
}

/** A letter's own words within a line: isolated, so that their direction stays theirs. */
function words(text) {
  return html("bdi", { dir: "auto" }, text);
}

const byID = (id) => document.getElementById(id);
