// A letter's record, laid out to be read. Every value that has a place on the page gets a button that leads there.

const longText = 1600;

const sureness = { medium: "inferred from its place", low: "the best of several" };

class RecordView {
  constructor(letter, detail, places) {
    this.letter = letter;
    this.detail = detail;
    this.places = places;
  }

  sections() {
    return [this.remarks(), this.clock(), this.decisions(), this.law(), this.publicInterest(), this.nextSteps(), this.facts(), this.source()];
  }

  section(title, ...content) {
    const all = content.flat(Infinity).filter(Boolean);
    return all.length ? html("section", { class: "chapter" }, html("h2", {}, title), all) : "";
  }

  // MARK: Values

  /** A value with its place. `tag` is "span" within a line, "div" for a paragraph. */
  value(group, found, { tag = "span", content, label } = {}) {
    if (!found) return "";
    const text = content ?? this.text(found.v);
    const notes = [found.c ? html("small", { class: "sureness" }, sureness[found.c]) : ""];
    const element = html(tag, { class: `value ${group}`, dir: tag === "span" ? undefined : "auto" }, tag === "span" ? html("bdi", { dir: "auto" }, text) : text, notes);
    if (!found.e?.length) return element;
    const place = this.places.add(group, found.t ?? found.v, found.e, element);
    const locator = html("button", { type: "button", class: "locator", "aria-pressed": "false", "aria-label": `Show on page ${place.page}: ${label ?? found.v.slice(0, 80)}`, click: () => this.places.choose(place, { from: "record" }) }, `p. ${place.page}`);
    element.append(" ", locator);
    return element;
  }

  /** Long texts are cut, with a button for the rest. */
  text(text) {
    if (text.length <= longText) return text;
    const rest = html("span", { hidden: true }, text.slice(longText));
    const button = html("button", { type: "button", class: "rest", click: () => {
      rest.hidden = false;
      button.remove();
    } }, `… Show all (${numbers.format(text.length)} characters)`);
    return [text.slice(0, longText), rest, button];
  }

  date(group, found, label) {
    return found ? this.value(group, found, { content: html("time", { datetime: found.v }, longDate(found.v)), label: `${label}, ${longDate(found.v)}` }) : "";
  }

  list(title, entries) {
    const rows = entries.filter(([, values]) => [values].flat(Infinity).some(Boolean));
    return rows.length ? html("dl", { class: "facts", "aria-label": title }, rows.map(([term, values]) => html("div", {}, html("dt", { dir: "auto" }, term), html("dd", {}, [values].flat(Infinity).filter(Boolean).map((value) => html("div", {}, value)))))) : "";
  }

  display(provision) {
    return this.detail.citations?.find((citation) => citation.provision === provision)?.display ?? provision;
  }

  grounds(provisions) {
    return provisions.map((provision) => html("span", { class: "ground" }, lawLink(provision, this.display(provision))));
  }

  // MARK: Sections

  remarks() {
    return this.section("Remarks", (this.detail.findings ?? []).map((finding) => html("div", { class: `remark ${finding.severity}` }, html("strong", {}, finding.severity === "warning" ? "Look here: " : "Note: "), this.value("g-remark", finding))));
  }

  clock() {
    const clock = this.detail.clock;
    if (!clock) return "";
    const most = Math.max(clock.limit, clock.days) * 1.08;
    const bar = svg("svg", { class: "clock", viewBox: "0 0 400 34", preserveAspectRatio: "none", role: "img", "aria-label": `${clock.days} working days of ${clock.limit} allowed` },
      svg("rect", { class: "clock-all", x: 0, y: 12, width: (clock.limit / most) * 400, height: 10 }),
      svg("rect", { class: clock.late ? "clock-late" : "clock-taken", x: 0, y: 12, width: (clock.days / most) * 400, height: 10 }),
      svg("rect", { class: "clock-limit", x: (clock.limit / most) * 400 - 1, y: 5, width: 2, height: 24 }));
    const verdict = clock.late ? `${count(clock.days - clock.limit, "working day")} late` : "in time";
    return this.section("The statutory clock", html("p", { class: "clock-line" }, html("strong", {}, count(clock.days, "working day")), ` of ${clock.limit} allowed: `, html("strong", { class: clock.late ? "late-mark" : "" }, verdict)), bar,
      html("p", { class: "quiet" }, `${clock.basis === "received" ? "Received" : "Asked"} on ${longDate(clock.started)}, due by ${longDate(clock.due)}, answered on ${longDate(clock.answered)}.`));
  }

  decisions() {
    const { parts = [], answers = [], request } = this.detail;
    const answered = (label) => answers.filter((answer) => answer.parts.includes(label));
    const seen = new Set();
    const rows = parts.map((part) => {
      const own = answered(part.label);
      const fresh = own.filter((answer) => !seen.has(answer));
      own.forEach((answer) => seen.add(answer));
      return html("li", { class: "asked" }, html("div", { class: "question" }, part.marker || part.label ? html("span", { class: "marker" }, words(part.marker ?? part.label)) : "", this.value("g-asked", part, { tag: "div" })),
        own.map((answer) => this.answer(answer, !fresh.includes(answer))), own.length ? "" : html("p", { class: "quiet no-answer" }, answers.length ? "No answer of its own." : ""));
    });
    const others = answers.filter((answer) => !seen.has(answer)).map((answer) => html("li", { class: "asked" }, this.answer(answer, false)));
    return this.section("What was asked and decided", !parts.length && request ? this.value("g-asked", request, { tag: "blockquote" }) : "", rows.length || others.length ? html("ol", { class: "questions" }, rows, others) : "",
      parts.length && request && !(parts.length === 1 && parts[0].v === request.v) ? html("details", { class: "whole" }, html("summary", {}, "The request as the letter has it"), this.value("g-asked", request, { tag: "blockquote", label: "the request" })) : "");
  }

  answer(answer, isRepeated) {
    const head = html("div", { class: "decision" }, badge(answer.outcome), answer.provisions.length ? html("span", { class: "grounds" }, " under ", this.grounds(answer.provisions)) : "");
    if (isRepeated) return html("div", { class: "answer repeated" }, head, html("p", { class: "quiet" }, "Answered together with a part above."));
    return html("div", { class: "answer" }, head, answer.v ? this.value("g-answer", answer, { tag: "div", label: `answer, ${outcomeName(answer.outcome)}` }) : "");
  }

  law() {
    const isGround = (citation) => ["exemption", "ncnd", "refusal"].includes(citation.role);
    const all = this.detail.citations ?? [];
    const rest = all.filter((citation) => !isGround(citation));
    return this.section("Law it rests on", all.filter(isGround).map((citation) => this.citation(citation)),
      rest.length ? html("details", { class: "whole" }, html("summary", {}, `${count(rest.length, "other provision")} mentioned`), rest.map((citation) => this.citation(citation))) : "");
  }

  citation(citation) {
    return html("div", { class: "citation" },
      html("div", {}, lawLink(citation.provision, citation.display), citation.title ? html("span", { class: "law-title" }, ` ${citation.title}`) : ""),
      html("div", { class: "quiet" }, [...citation.nature, ["duty", "review", "quoted", "mentioned"].includes(citation.role) ? citation.role : "", citation.c ? sureness[citation.c] : ""].filter(Boolean).join(" · ")),
      html("div", { class: "occurrences" }, citation.occurrences.map((occurrence) => this.value("g-law", occurrence))));
  }

  publicInterest() {
    return this.section("Why: the public interest", (this.detail.publicInterest ?? []).map((test) => {
      const side = (title, group, passages) => html("div", { class: `side ${group}` }, html("h4", {}, title), passages?.length ? html("ul", {}, passages.map((passage) => html("li", {}, this.value(group, passage, { tag: "div" })))) : html("p", { class: "quiet" }, "Nothing set out."));
      return html("div", { class: "weighing" }, html("h3", {}, lawLink(test.provision, this.display(test.provision)), test.favours ? html("span", { class: "favours" }, ` favours ${test.favours}`) : ""),
        test.statute ? html("details", { class: "whole" }, html("summary", {}, "The statute as quoted"), this.value("g-law", test.statute, { tag: "blockquote", label: "statutory text" })) : "",
        html("div", { class: "sides" }, side("For disclosure", "g-for", test.for), side("Against disclosure", "g-against", test.against)),
        test.conclusion ? html("div", { class: "conclusion" }, html("h4", {}, "Conclusion"), this.value("g-answer", test.conclusion, { tag: "div", label: "conclusion" })) : "");
    }));
  }

  nextSteps() {
    const review = this.detail.review;
    if (!review) return "";
    const limit = review.limit;
    const unit = limit ? limit.unit.replace("-", " ") : "";
    return this.section("What can be done", this.list("What can be done", [
      ["Internal review", limit ? this.value("g-next", limit, { content: `within ${limit.count} ${limit.count === 1 ? unit.slice(0, -1) : unit}` }) : "offered"],
      ["Last day", review.lastDay ? html("time", { datetime: review.lastDay }, longDate(review.lastDay)) : ""],
      ["By e-mail", (review.emails ?? []).map((email) => this.value("g-next", email))],
      ["By post", this.value("g-next", review.address)],
      ["After that", review.regulator ? words(`complain to the ${review.regulator}`) : ""],
    ]));
  }

  facts() {
    const detail = this.detail;
    return this.section("Who and when", this.list("Who and when", [
      ["Authority", this.value("g-who", detail.authority)], ["Team", this.value("g-who", detail.team)],
      ["Address", this.value("g-who", detail.address)], ["E-mail", (detail.emails ?? []).map((email) => this.value("g-who", email))],
      ["Requester", [this.value("g-who", detail.requester), this.value("g-who", detail.requesterEmail), detail.whatDoTheyKnow ? requestLink(detail.whatDoTheyKnow) : ""]],
      ...(detail.references ?? []).map((reference) => [reference.label ?? "Reference", this.value("g-when", reference)]),
      ["Letter dated", this.date("g-when", detail.dated, "letter dated")], ["Asked on", this.date("g-when", detail.requested, "asked on")], ["Received on", this.date("g-when", detail.received, "received on")],
      ["Under", (detail.regimes ?? []).map(regimeName)],
      ["Signed", [this.value("g-who", detail.signatory), this.value("g-who", detail.signatoryRole)]],
    ]));
  }

  source() {
    const { path, pages, sha256 } = this.detail.source;
    return this.section("The file", this.list("The file", [["Path", path ? words(path) : ""], ["Pages", pages ? numbers.format(pages) : ""], ["SHA-256", sha256 ? html("code", {}, sha256) : ""]]));
  }
}
