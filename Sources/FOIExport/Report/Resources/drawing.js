// Charts are drawn with attributes only, so that a drawing can leave the page as it is: every colour is one of the
// page's when it is shown, and of the printed page when it is saved.

const seriesNames = ["full", "part", "nothing", "not-held", "other", "late", "in-time", "plain"];
const inkNames = ["ink", "muted", "rule", "paper"];

/** Colours that follow the page: light, dark, or printed. */
const pageTheme = Object.fromEntries([...seriesNames, ...inkNames].map((name) => [name, `var(--${name})`]));

/** The colours of the light page, for pictures that leave it. */
const printTheme = {
  full: "#1d5c8a", part: "#8cb9d9", nothing: "#c4571b", "not-held": "#e9b98c", other: "#a7adb2",
  late: "#c4571b", "in-time": "#1d5c8a", plain: "#1d5c8a", ink: "#1b1f23", muted: "#5b646d", rule: "#d9dde1", paper: "#ffffff",
};

const chartFont = '"Source Sans 3", "Source Sans Pro", "Helvetica Neue", Arial, "Liberation Sans", sans-serif';
const chartHeadFont = '"Source Serif 4", "Source Serif Pro", Georgia, "Liberation Serif", serif';

const ruler = document.createElement("canvas").getContext("2d");

function widthOf(text, size, weight = 400, font = chartFont) {
  ruler.font = `${weight} ${size}px ${font}`;
  return ruler.measureText(text).width;
}

/** The text, or as much of its beginning as fits. */
function fitted(text, width, size, weight) {
  if (widthOf(text, size, weight) <= width) return text;
  let least = 0;
  let most = text.length;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (widthOf(`${text.slice(0, middle)}…`, size, weight) <= width) least = middle;
    else most = middle - 1;
  }
  return `${text.slice(0, least).trimEnd()}…`;
}

function wrapped(text, width, size, weight, font) {
  const lines = [];
  for (const word of text.split(" ")) {
    const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length && widthOf(longer, size, weight, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A drawing that grows downwards: `y` is where what comes next begins. */
class Canvas {
  constructor(width, theme) {
    this.width = width;
    this.theme = theme;
    this.y = 0;
    this.root = svg("g", {});
  }

  text(text, x, y, { size = 13, weight = 400, colour = "ink", anchor = "start", font, full } = {}) {
    const element = svg("text", {
      x, y, "font-size": size, "font-weight": weight, fill: this.theme[colour], "text-anchor": anchor,
      "font-family": font, direction: anchor === "start" ? undefined : "ltr",
    }, text);
    if (full && full !== text) element.append(svg("title", {}, full));
    this.root.append(element);
    return element;
  }

  /** A click on it calls `pick`: what that does, the filters beside the charts do for the keyboard. */
  rectangle(x, y, width, height, colour, title, pick) {
    this.root.append(svg("rect", {
      x, y, width: Math.max(0, width), height: Math.max(0, height), fill: this.theme[colour], click: pick, class: pick && "pick",
    }, title ? svg("title", {}, title) : ""));
  }

  line(x1, y1, x2, y2, { colour = "rule", width = 1, dash } = {}) {
    this.root.append(svg("line", { x1, y1, x2, y2, stroke: this.theme[colour], "stroke-width": width, "stroke-dasharray": dash }));
  }

  paragraph(text, { size, weight, colour, font, leading = 1.35 }) {
    for (const line of wrapped(text, this.width, size, weight, font)) {
      this.y += size * leading;
      this.text(line, 0, this.y, { size, weight, colour, font });
    }
  }

  /** Swatches with what they stand for. */
  legend(entries) {
    let x = 0;
    this.y += 22;
    for (const { name, colour } of entries) {
      const width = 18 + widthOf(name, 12.5) + 18;
      if (x > 0 && x + width - 18 > this.width) {
        x = 0;
        this.y += 19;
      }
      this.rectangle(x, this.y - 10, 12, 12, colour);
      this.text(name, x + 18, this.y, { size: 12.5 });
      x += width;
    }
    this.y += 6;
  }
}

/** Round numbers from 0 that a scale up to `most` is read by. */
function ticks(most) {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000].find((step) => most / step <= 4.5) ?? most;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}

/** Bars that lie, one a row, each with its name and its figure beside it. */
function drawBars(canvas, rows) {
  const size = 13.5;
  const hasNotes = rows.some((row) => row.note);
  const wanted = Math.max(...rows.map((row) => Math.max(widthOf(row.label, size), row.note ? widthOf(row.note, 11.5) : 0))) + 14;
  // Where names take more than their share of the width, they stand over their bars.
  const isNarrow = canvas.width < 400 || wanted > canvas.width * 0.45;
  const endWidth = Math.max(...rows.map((row) => widthOf(row.end, 12.5, 600))) + 10;
  const labelWidth = isNarrow ? 0 : wanted;
  const most = Math.max(1, ...rows.map((row) => row.segments.reduce((sum, segment) => sum + segment.value, 0)));
  const scale = (canvas.width - labelWidth - endWidth) / most;
  canvas.y += isNarrow ? 10 : 16;
  for (const row of rows) {
    const height = isNarrow ? 15 : hasNotes ? 24 : 20;
    if (isNarrow) {
      const room = canvas.width - (row.note ? widthOf(row.note, 11.5) + 10 : 0);
      const label = fitted(row.label, room, size);
      canvas.y += 14;
      canvas.text(label, 0, canvas.y, { size, full: row.label });
      if (row.note) canvas.text(row.note, widthOf(label, size) + 9, canvas.y, { size: 11.5, colour: "muted" });
      canvas.y += 5;
    } else if (row.note) {
      canvas.text(row.label, 0, canvas.y + 10, { size });
      canvas.text(row.note, 0, canvas.y + 24, { size: 11.5, colour: "muted" });
    } else {
      canvas.text(row.label, 0, canvas.y + height / 2 + 4.5, { size });
    }
    let x = labelWidth;
    for (const { value, colour, name } of row.segments) {
      canvas.rectangle(x, canvas.y, value * scale, height, colour, `${row.label}: ${name ? `${name}, ` : ""}${numbers.format(value)}`, row.pick);
      x += value * scale;
    }
    canvas.text(row.end, x + 7, canvas.y + height / 2 + 4.5, { size: 12.5, weight: 600 });
    canvas.y += height + (isNarrow ? 7 : 9);
  }
  if (!isNarrow) canvas.line(labelWidth, canvas.y - rows.length * ((hasNotes ? 24 : 20) + 9) - 3, labelWidth, canvas.y - 4, { colour: "ink" });
}

/** Columns over an axis. A column is `{label, segments, isLabelled}`; `limit` marks the place behind one of them. */
function drawColumns(canvas, columns, { axis, limit, height = 210 }) {
  const left = 38;
  const width = canvas.width - left;
  const top = canvas.y + 26;
  const bottom = top + height;
  const marks = ticks(Math.max(1, ...columns.map((column) => column.total)));
  const scale = height / marks[marks.length - 1];
  for (const mark of marks) {
    const y = bottom - mark * scale;
    canvas.line(left, y, canvas.width, y, { colour: mark ? "rule" : "ink" });
    canvas.text(numbers.format(mark), left - 8, y + 4, { size: 12, colour: "muted", anchor: "end" });
  }
  const step = width / columns.length;
  const gap = Math.min(step * 0.22, 6);
  columns.forEach((column, index) => {
    let y = bottom;
    for (const { value, colour, name } of column.segments) {
      y -= value * scale;
      canvas.rectangle(left + index * step + gap / 2, y, step - gap, value * scale, colour, `${column.name}: ${name ? `${name}, ` : ""}${numbers.format(value)}`, column.pick);
    }
    if (column.isLabelled) {
      canvas.line(left + (index + 0.5) * step, bottom, left + (index + 0.5) * step, bottom + 5, { colour: "muted" });
      canvas.text(column.label, left + (index + 0.5) * step, bottom + 19, { size: 12, colour: "muted", anchor: "middle" });
    }
  });
  if (limit) {
    const x = left + limit.behind * step;
    canvas.line(x, top - 12, x, bottom, { colour: "ink", width: 1.5, dash: "5 3" });
    const fits = x + 6 + widthOf(limit.text, 12.5, 600) < canvas.width;
    canvas.text(limit.text, fits ? x + 6 : x - 6, top - 3, { size: 12.5, weight: 600, anchor: fits ? "start" : "end" });
  }
  canvas.y = bottom + 22;
  if (axis) {
    canvas.y += 17;
    canvas.text(axis, left + width / 2, canvas.y, { size: 12, colour: "muted", anchor: "middle" });
  }
  canvas.y += 4;
}

let drawings = 0;

/** A chart with its headings and source, as one picture. */
function drawChart(chart, figures, width, theme) {
  const canvas = new Canvas(width, theme);
  canvas.paragraph(chart.title, { size: 18, weight: 600, font: chartHeadFont });
  canvas.y += 3;
  canvas.paragraph(chart.subtitle(figures), { size: 13.5, colour: "muted" });
  chart.draw(canvas, figures);
  canvas.y += 4;
  canvas.paragraph(`Source: ${figures.source}`, { size: 11.5, colour: "muted", leading: 1.5 });
  const height = Math.ceil(canvas.y + 6);
  const id = `drawing-${++drawings}`;
  return svg("svg", {
    xmlns: undefined, width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-labelledby": `${id}-title ${id}-text`, "font-family": chartFont,
  }, svg("title", { id: `${id}-title` }, chart.title), svg("desc", { id: `${id}-text` }, chart.description(figures)), canvas.root);
}

// MARK: Pictures that leave the page

function pictureText(chart, figures) {
  const margin = 24;
  const width = 720;
  const inner = drawChart(chart, figures, width, printTheme);
  const height = Number(inner.getAttribute("height"));
  inner.setAttribute("x", margin);
  inner.setAttribute("y", margin - 6);
  const outer = svg("svg", { width: width + 2 * margin, height: height + 2 * margin - 6, viewBox: `0 0 ${width + 2 * margin} ${height + 2 * margin - 6}` },
    svg("rect", { width: "100%", height: "100%", fill: printTheme.paper }), inner);
  return new XMLSerializer().serializeToString(outer);
}

function download(blob, name) {
  const address = URL.createObjectURL(blob);
  const anchor = html("a", { href: address, download: name });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function saveSVG(chart, figures) {
  download(new Blob([pictureText(chart, figures)], { type: "image/svg+xml" }), `${chart.name}.svg`);
}

/** Three dots to the pixel of the page: 20 cm wide at 300 dots an inch. */
async function pngOf(chart, figures) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(pictureText(chart, figures))}`;
  await image.decode();
  const canvas = html("canvas", { width: image.width * 3, height: image.height * 3 });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

async function savePNG(chart, figures) {
  download(await pngOf(chart, figures), `${chart.name}.png`);
}
