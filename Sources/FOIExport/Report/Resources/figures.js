// What is counted of a set of letters.

function tally(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Entries of a tally, the most frequent first and equals by name. */
const ranked = (counts) => [...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));

function median(sorted) {
  if (!sorted.length) return null;
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function figuresOf(chosen) {
  const read = chosen.filter((letter) => !letter.error && letter.kind !== "other");
  const decided = read.filter((letter) => letter.outcome !== "none");
  const clocked = read.filter((letter) => letter.days !== undefined);
  const authorities = new Set(read.map((letter) => letter.authority).filter(Boolean));
  const groups = tally(decided.map((letter) => groupOfOutcome.get(letter.outcome)));
  const days = clocked.map((letter) => letter.days).sort((left, right) => left - right);
  const limits = ranked(tally(clocked.map((letter) => letter.limit)));
  return {
    chosen: chosen.length, read, decided, clocked, groups,
    failed: chosen.filter((letter) => letter.error).length,
    authorities: authorities.size,
    outcomes: tally(decided.map((letter) => letter.outcome)),
    sections: tally(decided.flatMap((letter) => letter.sections)),
    grounded: decided.filter((letter) => letter.sections.length).length,
    findings: tally(read.flatMap((letter) => letter.findings)),
    late: clocked.filter((letter) => letter.late).length,
    median: median(days),
    limit: limits.length ? limits[0][0] : null,
    source: `${count(read.length, "letter")} of ${count(authorities.size, "authority", "authorities")}, read with ${report.tool}`,
  };
}

/** Segments of a bar or column: how many of the letters come to each group of outcomes. */
function segmentsByOutcome(some) {
  const groups = tally(some.map((letter) => groupOfOutcome.get(letter.outcome)));
  return outcomeGroups.filter((group) => groups.has(group.code)).map((group) => ({ value: groups.get(group.code), colour: group.code, name: group.name }));
}

function grouped(some, key) {
  const groups = new Map();
  for (const letter of some) {
    const value = key(letter);
    if (value === undefined || value === null) continue;
    if (!groups.has(value)) groups.set(value, []);
    groups.get(value).push(letter);
  }
  return groups;
}
