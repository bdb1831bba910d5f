// The charts. Each has the name that its file is saved under, its words, a drawing, and the same figures as a table.

const outcomeLegend = (some) => segmentsByOutcome(some).map(({ name, colour }) => ({ name, colour }));

const mostBars = 12;

const outcomesChart = {
  name: "outcomes",
  title: "What was decided",
  subtitle: (figures) => `Outcomes of the ${count(figures.decided.length, "letter")} that decide something`,
  isEmpty: (figures) => !figures.decided.length,
  entries: (figures) => Object.keys(report.outcomes).filter((code) => figures.outcomes.has(code)).map((code) => [code, figures.outcomes.get(code)]),
  draw(canvas, figures) {
    drawBars(canvas, this.entries(figures).map(([code, number]) => ({
      label: outcomeName(code), segments: [{ value: number, colour: groupOfOutcome.get(code) }],
      end: `${numbers.format(number)} · ${share(number, figures.decided.length)}`, pick: () => ask("outcome", new Set([code])),
    })));
  },
  table(figures) {
    return { head: ["Outcome", "Letters", "Share"], rows: this.entries(figures).map(([code, number]) => [outcomeName(code), number, share(number, figures.decided.length)]) };
  },
};

const groundsChart = {
  name: "exemptions",
  title: "What refusals rest on",
  subtitle: (figures) => `Exemptions, exceptions and grounds of refusal, by the letters that rely on them: ${numbers.format(figures.grounded)} of ${numbers.format(figures.decided.length)} name any`,
  isEmpty: (figures) => !figures.sections.size,
  entries: (figures) => ranked(figures.sections),
  draw(canvas, figures) {
    const entries = this.entries(figures);
    drawBars(canvas, entries.slice(0, mostBars).map(([path, number]) => {
      const section = report.sections[path];
      return {
        label: section.title ?? section.display, note: section.title ? section.display : undefined,
        segments: [{ value: number, colour: "plain" }], end: `${numbers.format(number)} · ${share(number, figures.decided.length)}`,
        pick: () => ask("section", path),
      };
    }));
    if (entries.length > mostBars) canvas.paragraph(`${count(entries.length - mostBars, "other section")} in fewer letters`, { size: 12.5, colour: "muted" });
  },
  table(figures) {
    return { head: ["Section", "Letters", "Share"], rows: this.entries(figures).map(([path, number]) => [sectionName(path), number, share(number, figures.decided.length)]) };
  },
};

const clockChart = {
  name: "working-days",
  title: "How long answers took",
  subtitle: (figures) => `Working days from request to answer. Half took ${numbers.format(figures.median)} or fewer; ${share(figures.late, figures.clocked.length)} came after the limit`,
  isEmpty: (figures) => !figures.clocked.length,
  last: 45,
  columns(figures) {
    const byDay = grouped(figures.clocked, (letter) => Math.min(letter.days, this.last));
    const most = Math.max(...byDay.keys(), (figures.limit ?? 20) + 5);
    return Array.from({ length: most + 1 }, (_, day) => {
      const late = (byDay.get(day) ?? []).filter((letter) => letter.late).length;
      const total = byDay.get(day)?.length ?? 0;
      const label = day === this.last ? `${day}+` : `${day}`;
      return {
        label, name: day === this.last ? `${day} days or more` : count(day, "working day"), isLabelled: day % 5 === 0, total,
        segments: [{ value: total - late, colour: "in-time", name: "within the limit" }, { value: late, colour: "late", name: "after the limit" }].filter((segment) => segment.value),
      };
    });
  },
  draw(canvas, figures) {
    canvas.legend([{ name: "Within the limit", colour: "in-time" }, { name: "After the limit", colour: "late" }]);
    canvas.y += 8;
    drawColumns(canvas, this.columns(figures), { axis: "working days", limit: { behind: figures.limit + 1, text: `${figures.limit} days allowed` } });
  },
  table(figures) {
    return { head: ["Working days", "Letters", "After the limit"], rows: this.columns(figures).filter((column) => column.total).map((column) => [column.label, column.total, column.segments.find((segment) => segment.colour === "late")?.value ?? 0]) };
  },
};

const authoritiesChart = {
  name: "authorities",
  title: "Who answered, and how",
  subtitle: (figures) => `Outcomes by authority${figures.authorities > mostBars ? `, the ${mostBars} with the most letters` : ""}, and the share that came late`,
  isEmpty: (figures) => !figures.decided.some((letter) => letter.authority),
  entries: (figures) => [...grouped(figures.decided, (letter) => letter.authority)].sort((left, right) => right[1].length - left[1].length || (left[0] < right[0] ? -1 : 1)),
  lateness(some) {
    const clocked = some.filter((letter) => letter.days !== undefined);
    return clocked.length ? share(clocked.filter((letter) => letter.late).length, clocked.length) : "–";
  },
  draw(canvas, figures) {
    const entries = this.entries(figures);
    canvas.legend(outcomeLegend(figures.decided));
    drawBars(canvas, entries.slice(0, mostBars).map(([name, some]) => {
      const lateness = this.lateness(some);
      return { label: name, segments: segmentsByOutcome(some), end: `${numbers.format(some.length)}${lateness === "–" ? "" : ` · ${lateness} late`}`, pick: () => ask("authority", name) };
    }));
    if (entries.length > mostBars) canvas.paragraph(`${count(entries.length - mostBars, "other authority", "other authorities")} with fewer letters`, { size: 12.5, colour: "muted" });
  },
  table(figures) {
    return { head: ["Authority", "Letters", ...outcomeGroups.map((group) => group.name), "Late"], rows: this.entries(figures).map(([name, some]) => {
      const segments = segmentsByOutcome(some);
      return [name, some.length, ...outcomeGroups.map((group) => segments.find((segment) => segment.colour === group.code)?.value ?? 0), this.lateness(some)];
    }) };
  },
};

const monthsChart = {
  name: "months",
  title: "When letters were sent",
  subtitle(figures) {
    const columns = this.columns(figures);
    return `Letters by ${columns[0]?.unit ?? "month"} of their date, and what they decided`;
  },
  isEmpty: (figures) => !figures.decided.some((letter) => letter.date),
  columns(figures) {
    const dated = figures.decided.filter((letter) => letter.date);
    const months = dated.map((letter) => monthNumber(letter.date));
    const first = Math.min(...months);
    const last = Math.max(...months);
    const span = [1, 3, 12].find((span) => (last - first) / span < 48) ?? 12;
    const bin = (month) => Math.floor(month / span);
    const byBin = grouped(dated, (letter) => bin(monthNumber(letter.date)));
    const bins = Array.from({ length: bin(last) - bin(first) + 1 }, (_, index) => bin(first) + index);
    const every = Math.ceil(bins.length / 6);
    return bins.map((number, index) => ({
      unit: { 1: "month", 3: "quarter", 12: "year" }[span], label: binName(number * span, span, true), name: binName(number * span, span),
      isLabelled: index % every === 0, total: byBin.get(number)?.length ?? 0, segments: segmentsByOutcome(byBin.get(number) ?? []),
      pick: () => askPeriod(firstDay(number * span), lastDay((number + 1) * span)),
    }));
  },
  draw(canvas, figures) {
    canvas.legend(outcomeLegend(figures.decided.filter((letter) => letter.date)));
    canvas.y -= 6;
    drawColumns(canvas, this.columns(figures), {});
  },
  table(figures) {
    const columns = this.columns(figures);
    return { head: [capitalised(columns[0].unit), "Letters", ...outcomeGroups.map((group) => group.name)], rows: columns.filter((column) => column.total).map((column) => [column.name, column.total, ...outcomeGroups.map((group) => column.segments.find((segment) => segment.colour === group.code)?.value ?? 0)]) };
  },
};

function monthNumber(day) {
  const [year, month] = day.split("-").map(Number);
  return year * 12 + month - 1;
}

const firstDay = (month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;

/** The day before the first of a month. */
const lastDay = (month) => new Date(Date.UTC(Math.floor(month / 12), month % 12, 0)).toISOString().slice(0, 10);

/** "March 2021", "Jan to Mar 2021", "2021"; short, "Mar 2021", "Q1 2021". */
function binName(month, span, isShort = false) {
  const year = Math.floor(month / 12);
  if (span === 12) return `${year}`;
  const name = monthNames[month % 12];
  if (span === 1) return `${isShort ? name.slice(0, 3) : name} ${year}`;
  return isShort ? `Q${Math.floor((month % 12) / 3) + 1} ${year}` : `${name.slice(0, 3)} to ${monthNames[(month % 12) + 2].slice(0, 3)} ${year}`;
}

const findingsChart = {
  name: "remarks",
  title: "What a careful reader would remark",
  subtitle: (figures) => `Letters with each remark, of ${numbers.format(figures.read.length)}`,
  isEmpty: (figures) => !figures.findings.size,
  entries: (figures) => ranked(figures.findings),
  draw(canvas, figures) {
    drawBars(canvas, this.entries(figures).slice(0, mostBars).map(([code, number]) => ({
      label: findingName(code), segments: [{ value: number, colour: "plain" }], end: `${numbers.format(number)} · ${share(number, figures.read.length)}`,
      pick: () => ask("finding", code),
    })));
  },
  table(figures) {
    return { head: ["Remark", "Letters", "Share"], rows: this.entries(figures).map(([code, number]) => [findingName(code), number, share(number, figures.read.length)]) };
  },
};

/** Two columns of charts, and below them those that take the whole width. */
const chartColumns = [[outcomesChart, clockChart], [groundsChart, findingsChart], [authoritiesChart], [monthsChart]];

const charts = chartColumns.flat();

// What a chart tells who can't see it: its subtitle and its greatest figures. All of them stand in the table beneath it.
for (const chart of charts) {
  chart.description = (figures) => {
    const { head, rows } = chart.table(figures);
    return `${chart.subtitle(figures)}. ${rows.slice(0, 8).map((row) => `${row[0]}: ${row[1]} ${head[1].toLowerCase()}`).join("; ")}.`;
  };
}
