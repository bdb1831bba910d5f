// The pages of a letter, and the places on them where its values stand. Without pictures a page is drawn from the
// record: its words at their places.

const paper = { width: 5950, height: 8420 };

/** Each value of a letter with its places; what is pointed at or chosen is lit on the page and in the record. */
class Places {
  constructor() {
    this.all = [];
    this.chosen = null;
  }

  /** Takes in a value: `evidence` as the data has it, `element` as the record shows it. */
  add(group, text, evidence, element) {
    const place = { number: this.all.length, group, text, element, shapes: [], boxes: (evidence ?? []).flatMap(([page, ...corners]) => boxesOf(page, corners)), page: evidence?.[0]?.[0] ?? null };
    this.all.push(place);
    element.addEventListener("mouseenter", () => this.light(place, true));
    element.addEventListener("mouseleave", () => this.light(place, false));
    element.addEventListener("focusin", () => this.light(place, true));
    element.addEventListener("focusout", () => this.light(place, false));
    return place;
  }

  light(place, isLit) {
    for (const shape of place.shapes) shape.classList.toggle("lit", isLit);
    place.element.classList.toggle("lit", isLit);
  }

  /** Chooses a value, and brings its place into view on the page, or the value where the place was clicked. */
  choose(place, { from }) {
    if (this.chosen) this.mark(this.chosen, false);
    this.chosen = place;
    this.mark(place, true);
    const behaviour = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
    if (from === "record") {
      scrollWithin(byID("sheets"), place.shapes[0], behaviour);
    } else {
      const folded = place.element.closest("details");
      if (folded) folded.open = true;
      place.element.querySelector(".locator")?.focus({ preventScroll: true });
      place.element.scrollIntoView({ block: "center", behavior: behaviour });
    }
  }

  mark(place, isChosen) {
    for (const shape of place.shapes) shape.classList.toggle("chosen", isChosen);
    place.element.classList.toggle("chosen", isChosen);
    place.element.querySelector(".locator")?.setAttribute("aria-pressed", String(isChosen));
  }
}

function boxesOf(page, corners) {
  const boxes = [];
  for (let index = 0; index + 3 < corners.length; index += 4) {
    const [x0, y0, x1, y1] = corners.slice(index, index + 4);
    boxes.push({ page, x: x0, y: y0, width: x1 - x0, height: y1 - y0 });
  }
  return boxes;
}

/** Scrolls the pages, and nothing around them. */
function scrollWithin(pane, shape, behavior) {
  if (!shape || !pane) return;
  const inside = pane.getBoundingClientRect();
  const box = shape.getBoundingClientRect();
  if (box.top >= inside.top + 20 && box.bottom <= inside.bottom - 20) return;
  pane.scrollTo({ top: pane.scrollTop + box.top - inside.top - inside.height / 3, behavior });
}

/** The pages of a letter with the boxes of all places on them. */
function sheetsOf(letter, detail, places) {
  const pages = Math.max(1, detail.source.pages ?? 1, ...places.all.flatMap((place) => place.boxes.map((box) => box.page)));
  const sheets = Array.from({ length: pages }, (_, index) => sheetOf(letter, index + 1, pages, places));
  return [hasPictures ? "" : html("p", { class: "sheet-note" }, "Drawn from the record: what it holds stands at its place, all else is left out. Reports made with --pages have pictures of the pages."), sheets];
}

function sheetOf(letter, page, pages, places) {
  const picture = pictureOf(letter, page);
  const { width, height } = picture ?? paperAround(places, page);
  const boxes = svg("svg", { class: "boxes", viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" });
  if (!picture) drawWords(boxes, places, page);
  // The larger first, so that none lies under one around it.
  const shapes = places.all.flatMap((place) => place.boxes.filter((box) => box.page === page).map((box) => ({ place, box })));
  shapes.sort((left, right) => areaOf(right.place, page) - areaOf(left.place, page));
  for (const { place, box } of shapes) boxes.append(shapeOf(places, place, box));
  const content = picture ? html("img", { src: picture.address, alt: `Page ${page} of the letter`, decoding: "async" }) : "";
  const sheet = html("div", { class: picture ? "sheet" : "sheet drawn" }, content, boxes);
  sheet.style.aspectRatio = `${width} / ${height}`;
  return html("figure", { class: "page" }, html("figcaption", {}, `Page ${page} of ${pages}`), sheet);
}

/** Paper of the usual size, or larger where a box lies beyond it. */
function paperAround(places, page) {
  const boxes = places.all.flatMap((place) => place.boxes.filter((box) => box.page === page));
  return { width: Math.max(paper.width, ...boxes.map((box) => box.x + box.width + 200)), height: Math.max(paper.height, ...boxes.map((box) => box.y + box.height + 200)) };
}

const areaOf = (place, page) => place.boxes.reduce((sum, box) => sum + (box.page === page ? box.width * box.height : 0), 0);

function shapeOf(places, place, box) {
  const shape = svg("rect", {
    class: `box ${place.group}`, x: box.x - 14, y: box.y - 4, width: box.width + 28, height: box.height + 8, rx: 16,
    mouseenter: () => places.light(place, true), mouseleave: () => places.light(place, false), click: () => places.choose(place, { from: "page" }),
  });
  place.shapes.push(shape);
  return shape;
}

/** Sets the words of the places into their boxes, each place's once. */
function drawWords(drawing, places, page) {
  const taken = [];
  for (const place of [...places.all].sort((left, right) => right.boxes.length - left.boxes.length)) {
    for (const { box, line } of linesOf(place)) {
      if (box.page !== page || !line || taken.some((other) => overlaps(other, box))) continue;
      taken.push(box);
      drawing.append(svg("text", { x: box.x, y: box.y + box.height * 0.76, "font-size": Math.min(box.height * 0.78, 240), textLength: box.width, lengthAdjust: "spacingAndGlyphs" }, line));
    }
  }
}

function overlaps(left, right) {
  const width = Math.min(left.x + left.width, right.x + right.width) - Math.max(left.x, right.x);
  const height = Math.min(left.y + left.height, right.y + right.height) - Math.max(left.y, right.y);
  return width > 0 && height > 0 && width * height > 0.3 * Math.min(left.width * left.height, right.width * right.height);
}

/** The words of a place, shared out to its boxes by their widths: the record does not tell where a line ends. */
function linesOf({ text, boxes }) {
  if (boxes.length === 1) return [{ box: boxes[0], line: text.slice(0, 400) }];
  const whole = boxes.reduce((sum, box) => sum + box.width, 0);
  const pieces = text.split(/\s+/);
  const letterCount = pieces.reduce((sum, word) => sum + word.length + 1, 0);
  let [next, used, end] = [0, 0, 0];
  return boxes.map((box, index) => {
    end += box.width / whole;
    const line = [];
    while (next < pieces.length && (index === boxes.length - 1 || (used + pieces[next].length / 2) / letterCount < end)) {
      used += pieces[next].length + 1;
      line.push(pieces[next++]);
    }
    return { box, line: line.join(" ") };
  });
}
