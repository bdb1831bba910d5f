// The figures at a glance and the charts, of the letters that the filters leave.

function showFigures(figures) {
  const decided = figures.decided.length;
  const entry = (term, value, note) => html("div", { class: "figure" }, html("dt", {}, term), html("dd", {}, html("strong", {}, value), note ? html("span", {}, note) : ""));
  const group = (code) => figures.groups.get(code) ?? 0;
  byID("figures").replaceChildren(
    entry("Letters", numbers.format(figures.read.length), figures.failed ? `and ${count(figures.failed, "file")} that could not be read` : `of ${count(figures.authorities, "authority", "authorities")}`),
    entry("Given in full", share(group("full"), decided), count(group("full"), "letter")),
    entry("Given in part", share(group("part"), decided), count(group("part"), "letter")),
    entry("Nothing given", share(group("nothing"), decided), count(group("nothing"), "letter")),
    entry("Working days, median", figures.median === null ? "–" : numbers.format(figures.median), figures.limit === null ? "no clock known" : `${figures.limit} allowed`),
    entry("Late", share(figures.late, figures.clocked.length), `${numbers.format(figures.late)} of ${numbers.format(figures.clocked.length)} with known dates`),
  );
}

function chartFrame(chart) {
  return html("figure", { class: `chart chart-${chart.name}`, id: `chart-${chart.name}` },
    html("h3", { class: "hidden" }, chart.title), html("div", { class: "drawing" }),
    html("figcaption", { class: "chart-foot" },
      html("details", { toggle: (event) => { if (event.target.open) showTable(chart, event.target); } }, html("summary", {}, "Figures"), html("div", { class: "chart-table" })),
      html("button", { type: "button", click: () => saveSVG(chart, current.figures), "aria-label": `Save “${chart.title}” as SVG` }, "Save SVG"),
      html("button", { type: "button", click: () => savePNG(chart, current.figures), "aria-label": `Save “${chart.title}” as PNG` }, "Save PNG")));
}

function showTable(chart, details) {
  const { head, rows } = chart.table(current.figures);
  details.querySelector(".chart-table").replaceChildren(html("table", {},
    html("caption", { class: "hidden" }, chart.title),
    html("thead", {}, html("tr", {}, head.map((name) => html("th", { scope: "col" }, name)))),
    html("tbody", {}, rows.map((row) => html("tr", {}, row.map((cell, index) => index ? html("td", {}, typeof cell === "number" ? numbers.format(cell) : cell) : html("th", { scope: "row" }, words(cell))))))));
}

function showCharts(figures) {
  const place = byID("charts");
  if (!place.childElementCount) place.append(...chartColumns.map((some) => html("div", { class: some.length > 1 ? "chart-column" : "chart-column wide" }, some.map(chartFrame))));
  for (const chart of charts) {
    const frame = byID(`chart-${chart.name}`);
    frame.hidden = chart.isEmpty(figures);
    if (frame.hidden) continue;
    const drawing = frame.querySelector(".drawing");
    const width = Math.round(drawing.clientWidth) || 480;
    drawing.replaceChildren(drawChart(chart, figures, Math.max(260, width), pageTheme));
    const details = frame.querySelector("details");
    if (details.open) showTable(chart, details);
  }
}

function redrawWhenWidthChanges() {
  let width = byID("charts").clientWidth;
  new ResizeObserver(() => {
    const now = byID("charts").clientWidth;
    if (!now || now === width) return;
    width = now;
    requestAnimationFrame(() => showCharts(current.figures));
  }).observe(byID("charts"));
}
