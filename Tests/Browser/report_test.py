"""Opens reports in a real browser, and tries what a reader would.

usage: report_test.py FOI-RECORDS [SCREENSHOTS]

Where there is no Chromium it says so and ends well. With a folder for SCREENSHOTS it leaves pictures there.
"""

import copy
import json
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import letters
from chromium import Chromium, find
from pictures import Picture

ROOT = Path(__file__).resolve().parents[2]
HOSTILE = '</script><script>window.broken = 1</script><img src=x onerror="window.broken = 2"><!-- {{script}} \u202egnp.txt'
command = ROOT / ".build/release/foi-records"
pictures = None


def convert(folder):
    """The records of the samples. The files among them that are no letters give the status 1."""
    path = folder / "samples.jsonl"
    subprocess.run([command, "convert", "samples", "--output", path, "--quiet"], cwd=ROOT, check=False)
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def report(records, path, *options):
    lines = path.with_suffix(".jsonl")
    letters.write(records, lines)
    subprocess.run([command, "report", lines, "--output", path, *options], cwd=ROOT, check=True)
    return path


def hostile(record):
    """A letter that says what a browser must not run, wherever a letter can say something."""
    record = copy.deepcopy(record)
    record["source"]["path"] = f"letters/{HOSTILE}.pdf"
    for key, node in [("authority", "name"), ("authority", "address"), ("requester", "name")]:
        record[key][node].update(value=HOSTILE, text=HOSTILE)
    record["requester"]["whatDoTheyKnowRequest"] = 4711
    record["references"][0].update(value=HOSTILE, label=HOSTILE)
    record["request"]["parts"][0].update(text=HOSTILE + "x" * 1_000_000, marker=HOSTILE)
    record["answers"][0]["text"] = HOSTILE
    record["citations"][0].update(provision="javascript:alert(1)", display=HOSTILE, title=HOSTILE)
    record["findings"] = [{"code": HOSTILE, "severity": "warning", "message": HOSTILE, "evidence": []}]
    return record


class ReportTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        folder = Path(cls.scratch.name)
        cls.samples = convert(folder)
        cls.full = next(record for record in cls.samples if record["source"]["path"].endswith("whitehall-annex.pdf"))
        cls.small = report(cls.samples, folder / "small.html", "--title", HOSTILE)
        cls.evil = report([cls.full, hostile(cls.full)], folder / "evil.html", "--title", HOSTILE)
        cls.large = report(letters.multiplied(cls.samples, 5000), folder / "large.html")
        cls.pictured = folder / "pictured.html"
        subprocess.run([command, "report", folder / "samples.jsonl", "--output", cls.pictured, "--pages", "--quiet"], cwd=ROOT, check=True)
        cls.browser = Chromium(find())

    @classmethod
    def tearDownClass(cls):
        cls.browser.__exit__()
        cls.scratch.cleanup()

    def setUp(self):
        self.browser.log.clear()
        self.browser.requests.clear()
        self.browser.resize(1280, 900)
        self.browser.media()

    def tearDown(self):
        self.assertEqual(self.browser.log, [], "the console has something to say")
        fetched = [url for url in self.browser.requests if not url.startswith(("file:///", "data:", "about:", "blob:"))]
        self.assertEqual(fetched, [], "something was fetched")

    def open(self, path, fragment=""):
        self.browser.open(path, fragment)

    def text(self, selector):
        return self.browser.run(f"document.querySelector({json.dumps(selector)}).textContent")

    def number(self, selector):
        return self.browser.run(f"document.querySelectorAll({json.dumps(selector)}).length")

    def index(self, name):
        return next(number for number, record in enumerate(self.samples, 1) if record["source"]["path"].endswith(name))

    def keep(self, name, full=False):
        if pictures:
            self.browser.screenshot(pictures / f"{name}.png", full)

    # Opening

    def test_a_report_opens_with_figures_charts_and_letters(self):
        self.open(self.small)
        self.assertEqual(self.text("#count"), f"All {len(self.samples)} letters")
        self.assertEqual(self.number("#table tbody tr"), len(self.samples))
        self.assertEqual(self.number(".chart svg[role=img] > title"), 6)
        self.keep("light", full=True)

    def test_the_policy_lets_no_other_script_or_style_in(self):
        self.open(self.small)
        for attack in ["document.body.append(Object.assign(document.createElement('style'), {textContent: 'body{color:red}'}))",
                       "document.body.setAttribute('onclick', 'window.broken = 3'); document.body.click()",
                       "fetch('https://example.org/').catch(() => 0)"]:
            self.browser.run(f"try {{ {attack} }} catch {{}} 0")
        self.assertRaises(RuntimeError, self.browser.run, "document.body.innerHTML = '<b>x</b>'")
        self.assertIsNone(self.browser.run("window.broken"))
        self.assertNotEqual(self.browser.run("getComputedStyle(document.body).color"), "rgb(255, 0, 0)")
        for entry in self.browser.log:
            self.assertRegex(entry, "Content Security Policy|Trusted(Script|HTML)")
        self.browser.log.clear()
        self.browser.requests.clear()

    def test_what_a_hostile_letter_says_stays_text(self):
        for fragment in ["", "#letter/2"]:
            self.open(self.evil, fragment)
            self.assertIsNone(self.browser.run("window.broken"))
            self.assertEqual(self.number("img[src=x]"), 0)
            self.assertEqual(self.number("[onerror]"), 0)
            self.assertEqual(self.number("a[href^=javascript]"), 0)
        self.assertEqual(self.text("#letter-title"), HOSTILE)
        self.assertEqual(self.text(".question .marker"), HOSTILE)
        self.assertIn(HOSTILE, self.text(".remark"))
        self.assertEqual(self.browser.run("document.querySelector('.question .marker bdi').dir"), "auto")
        self.assertEqual(self.browser.run("document.title"), f"{HOSTILE} – {HOSTILE}")
        self.assertLess(len(self.browser.run("document.querySelector('.question .value').innerText")), 2000)

    # Masks

    def test_nobody_is_seen_on_pictures_that_are_masked(self):
        masked = Path(self.scratch.name) / "masked.html"
        subprocess.run([command, "report", self.pictured.with_name("samples.jsonl"), "--output", masked, "--pages", "--mask", "--quiet"], cwd=ROOT, check=True)
        page = masked.read_text(encoding="utf-8")
        for record in self.samples:
            if record["source"]["path"].endswith(("whitehall-annex.pdf", "eir-council.pdf", "not-held.pdf")):
                for value in [record["requester"]["name"], record["signatory"]["name"]]:
                    self.assertNotIn(value["value"], page)
                    for place in value["evidence"]:
                        picture = Picture.of(page, self.samples.index(record), place["page"])
                        for box in place["boxes"]:
                            self.assertEqual(self.ink(picture, box, value), {(0, 0, 0)}, value["text"])
        self.open(masked, f"#letter/{self.index('whitehall-annex.pdf')}")
        self.assertIn("█", self.text("#letter"))
        self.assertIn("are blackened in it", self.text("#colophon"))
        self.keep("masked")
        self.open(self.pictured, "")
        self.assertIn("personal data included", self.text("#colophon"))

    def ink(self, picture, box, value):
        """The colours inside a box, behind the title that stays."""
        words = value["text"].split(" ")
        title = sum(len(word) + 1 for word in words if word.rstrip(".") in ["Mr", "Mrs", "Ms", "Dr", "Professor", "Cllr"])
        left = box[0] + (box[2] - box[0]) * title / len(value["text"]) * 1.2
        return picture.colours([left + 1, box[1] + 1, box[2] - 1, box[3] - 1])

    # Filtering

    def test_filters_leave_the_letters_that_fit_and_can_be_kept(self):
        self.open(self.small)
        wanted = [record for record in self.samples if record.get("outcome") == "refused"]
        self.browser.click("input[value=refused]")
        self.browser.settle()
        self.assertEqual(self.text("#count"), f"{len(wanted)} of {len(self.samples)} letters")
        self.assertEqual(self.number("#table tbody tr"), len(wanted))
        self.assertEqual(self.browser.run("location.hash"), "#?outcome=refused")
        self.open(self.small, "#?outcome=refused")
        self.assertEqual(self.number("#table tbody tr"), len(wanted))
        self.assertTrue(self.browser.run("document.querySelector('input[value=refused]').checked"))
        self.browser.click(".chip")
        self.assertEqual(self.number("#table tbody tr"), len(self.samples))

    def test_each_choice_tells_how_many_letters_it_leaves(self):
        self.open(self.large)
        for name in ["authority", "section", "kind", "late", "finding"]:
            options = self.browser.run(f"[...document.querySelector('select[name={name}]').options].slice(1).map((option) => [option.value, option.textContent])")
            value, text = options[len(options) // 2]
            self.browser.run(f"""(() => {{ const select = document.querySelector('select[name={name}]'); select.value = {json.dumps(value)}; select.dispatchEvent(new Event('change')); }})()""")
            told = text[text.rindex("(") + 1:-1]
            self.assertEqual(self.text("#count"), f"{told} of 5,000 letters")
            self.browser.click(".clear")

    def test_a_click_on_a_bar_filters_by_it(self):
        self.open(self.large)
        for name in ["outcomes", "exemptions", "authorities", "months", "remarks"]:
            told = self.browser.run(f"""(() => {{
                const bars = [...document.querySelectorAll('#chart-{name} .pick')];
                const bar = bars[bars.length >> 1];
                bar.dispatchEvent(new MouseEvent('click', {{ bubbles: true }}));
                return bar.querySelector('title').textContent;
            }})()""")
            self.browser.settle()
            chips = self.number(".chip")
            self.assertEqual(chips, 2 if name == "months" else 1, told)
            wanted = int(told[told.rindex(" ") + 1:].replace(",", ""))
            self.assertGreaterEqual(int(self.text("#count").split()[0].replace(",", "")), wanted)
            self.browser.click(".clear")
        self.browser.settle()
        self.browser.click("#chart-outcomes .pick")
        self.assertRegex(self.browser.run("location.hash"), "^#.outcome=disclosed$")

    def test_words_are_searched_in_all_that_a_letter_says(self):
        self.open(self.small)
        self.browser.click("input[type=search]")
        self.browser.type('harbour "press notice"')
        self.browser.wait("document.querySelector('#count').textContent.startsWith('1 of')")
        self.assertIn("Ministry of Estuaries", self.text("#table tbody tr"))

    def test_words_with_signs_are_searched_as_they_stand(self):
        for words in ["<img", "onerror=", "window.broken", '</script>']:
            self.open(self.evil)
            self.browser.run(f"""(() => {{ const input = document.querySelector('input[type=search]'); input.value = {json.dumps(words)}; input.dispatchEvent(new Event('input')); }})()""")
            self.browser.wait("document.querySelector('#count').textContent === '1 of 2 letters'")
            self.assertEqual(self.text("tbody a"), HOSTILE)

    def test_heads_sort_and_say_so(self):
        self.open(self.large)
        self.browser.click("th[data-column=days] button")
        days = self.browser.run("[...document.querySelectorAll('tbody .column-days')].map((cell) => parseInt(cell.textContent))")
        self.assertEqual(days, sorted(days, reverse=True))
        self.assertEqual(self.browser.run("document.querySelector('th[data-column=days]').ariaSort"), "descending")
        self.browser.click("th[data-column=days] button")
        self.assertEqual(self.browser.run("document.querySelector('th[data-column=days]').ariaSort"), "ascending")

    def test_five_thousand_letters_open_and_filter_within_a_second(self):
        start = time.monotonic()
        self.open(self.large)
        opened = time.monotonic() - start
        measured = self.browser.run("""(async () => {
            const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            const results = {};
            for (const words of ["estuaries", "commercial interests prejudice", "zzz"]) {
                const input = document.querySelector("input[type=search]");
                const before = document.querySelector("#count").textContent;
                const start = performance.now();
                input.value = words;
                input.dispatchEvent(new Event("input"));
                while (document.querySelector("#count").textContent === before) await frame();
                await frame();
                results[words] = performance.now() - start;
            }
            document.querySelector(".clear").click();
            await frame();
            for (const selector of ["input[value=withheld], input[value=refused]", "th[data-column=authority] button"]) {
                const start = performance.now();
                document.querySelector(selector).click();
                await frame();
                results[selector] = performance.now() - start;
            }
            return results;
        })()""")
        print(f"5,000 letters, {self.large.stat().st_size / 1e6:.1f} MB: opened in {opened:.2f} s;", ", ".join(f"{name}: {time:.0f} ms" for name, time in measured.items()))
        self.assertLess(opened, 5)
        for name, milliseconds in measured.items():
            self.assertLess(milliseconds, 1000, name)

    # One letter

    def test_a_value_lights_its_boxes_and_a_box_chooses_its_value(self):
        self.open(self.small, f"#letter/{self.index('whitehall-annex.pdf')}")
        self.assertEqual(self.number(".box.lit"), 0)
        self.browser.hover(".answer .value")
        self.assertGreater(self.number(".box.lit"), 0)
        self.browser.hover("#letter-title")
        self.assertEqual(self.number(".box.lit"), 0)
        self.browser.run("document.querySelector('.facts .locator').focus()")
        self.assertGreater(self.number(".box.lit"), 0)
        self.browser.run("document.activeElement.click()")
        self.assertGreater(self.number(".box.chosen"), 0)
        self.browser.click(".box.g-when")
        self.browser.settle()
        self.assertEqual(self.number(".value.chosen.g-when"), 1)
        self.assertEqual(self.browser.run("document.activeElement.className"), "locator")
        self.assertEqual(self.browser.run("document.activeElement.getAttribute('aria-pressed')"), "true")
        self.keep("letter")

    def test_pictures_of_pages_lie_under_the_boxes(self):
        self.open(self.pictured, f"#letter/{self.index('whitehall-annex.pdf')}")
        self.browser.wait("[...document.querySelectorAll('.sheet img')].every((image) => image.complete)")
        sizes = self.browser.run("[...document.querySelectorAll('.sheet img')].map((image) => [image.naturalWidth, image.naturalHeight])")
        self.assertEqual(sizes, [[827, 1169]] * self.full["source"]["pages"])
        self.assertEqual(self.number(".sheet.drawn, .sheet-note"), 0)
        # A box lies on its page where the record says: in parts of the page's width and height.
        box = self.full["dates"]["response"]["evidence"][0]["boxes"][0]
        places = self.browser.run("""[...document.querySelectorAll('.box.g-when')].map((box) => {
            const [inner, outer] = [box.getBoundingClientRect(), box.closest('.sheet').getBoundingClientRect()];
            return [(inner.left + inner.width / 2 - outer.left) / outer.width, (inner.top + inner.height / 2 - outer.top) / outer.height];
        })""")
        wanted = [(box[0] + box[2]) / 2 / 595.28, (box[1] + box[3]) / 2 / 841.89]
        self.assertTrue(any(abs(x - wanted[0]) < 0.01 and abs(y - wanted[1]) < 0.01 for x, y in places), f"{wanted} is not among {places}")
        self.keep("pictured")

    def test_links_lead_to_the_statute_book_and_to_the_request(self):
        self.open(self.evil, "#letter/2")
        links = self.browser.run("[...document.querySelectorAll('#letter a[target]')].map((link) => [link.href, link.rel])")
        self.assertIn(["https://www.whatdotheyknow.com/request/4711", "noopener noreferrer"], links)
        self.open(self.evil, "#letter/1")
        links = dict(self.browser.run("[...document.querySelectorAll('#letter a[target]')].map((link) => [link.href, link.textContent])"))
        for citation in self.full["citations"]:
            self.assertEqual(links[f"https://www.legislation.gov.uk/{citation['provision']}"], citation["display"])

    def test_every_record_of_the_samples_can_be_looked_at(self):
        for number, record in enumerate(self.samples, 1):
            self.open(self.small, f"#letter/{number}")
            self.assertEqual(self.number("#letter-title"), 1, record["source"]["path"])
            if "error" in record:
                self.assertIn(record["error"]["message"][1:], self.text("#letter"))

    # Without a mouse, on paper, in the dark

    def test_the_keyboard_goes_everywhere(self):
        self.open(self.small)
        self.browser.press("Tab", 9)
        self.assertEqual(self.browser.run("document.activeElement.className"), "skip")
        self.browser.run("document.activeElement.click()")
        self.assertEqual(self.browser.run("document.activeElement.id"), "results")
        self.browser.run("document.querySelector('tbody a').focus()")
        opened = self.browser.run("document.activeElement.id")
        self.browser.run("document.activeElement.click()")
        self.browser.wait("!document.querySelector('#letter').hidden")
        self.assertEqual(self.browser.run("document.activeElement.id"), "letter-title")
        self.browser.press("Escape", 27)
        self.browser.wait("document.querySelector('#letter').hidden")
        self.assertEqual(self.browser.run("document.activeElement.id"), opened)

    def test_every_control_has_a_name(self):
        for fragment in ["", f"#letter/{self.index('whitehall-annex.pdf')}"]:
            self.open(self.small, fragment)
            nodes = self.browser.call("Accessibility.getFullAXTree")["nodes"]
            for node in nodes:
                role = node.get("role", {}).get("value")
                if not node["ignored"] and role in ["button", "link", "checkbox", "combobox", "searchbox", "Date", "image", "table", "region"]:
                    self.assertTrue(node.get("name", {}).get("value"), f"a {role} without a name")

    def test_charts_are_saved_as_pictures_that_stand_alone(self):
        self.open(self.large)
        self.browser.wait("document.querySelector('#chart-authorities .drawing svg')")
        for kind in ["SVG", "PNG"]:
            self.browser.run(f"[...document.querySelectorAll('#chart-authorities button')].find((button) => button.textContent.includes('{kind}')).click()")
        svg, png = (self.browser.downloads / f"authorities.{kind}" for kind in ["svg", "png"])
        end = time.monotonic() + 20
        while not (svg.exists() and png.exists() and png.stat().st_size) and time.monotonic() < end:
            time.sleep(0.05)
        drawn = svg.read_text(encoding="utf-8")
        self.assertIn("Source: ", drawn)
        self.assertNotIn("var(", drawn)
        self.assertEqual(png.read_bytes()[:8], b"\x89PNG\r\n\x1a\n")
        self.assertGreater(int.from_bytes(png.read_bytes()[16:20], "big"), 2000)

    def test_a_phone_shows_everything_within_its_width(self):
        self.browser.resize(390, 844, 2, is_phone=True)
        for fragment, name in [("", "phone"), (f"#letter/{self.index('whitehall-annex.pdf')}", "phone-letter")]:
            self.open(self.small, fragment)
            self.assertLessEqual(self.browser.run("document.documentElement.scrollWidth"), 390)
            self.keep(name)

    def test_the_dark_page_is_dark_and_the_printed_page_light(self):
        self.browser.media("dark")
        self.open(self.small)
        self.assertEqual(self.browser.run("getComputedStyle(document.body).backgroundColor"), "rgb(16, 18, 21)")
        self.keep("dark", full=True)
        self.browser.media("dark", "print")
        self.assertEqual(self.browser.run("getComputedStyle(document.body).backgroundColor"), "rgb(255, 255, 255)")
        self.assertEqual(self.browser.run("getComputedStyle(document.querySelector('.filters')).display"), "none")

    def test_all_letters_are_printed(self):
        self.open(self.large, "#?late=late")
        wanted = int(self.text("#count").split()[0].replace(",", ""))
        self.browser.run("dispatchEvent(new Event('beforeprint'))")
        self.assertEqual(self.number("#table tbody tr"), wanted)
        if pictures:
            self.open(self.small)
            self.browser.pdf(pictures / "print.pdf")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        command = Path(sys.argv[1]).resolve()
    if len(sys.argv) > 2:
        pictures = Path(sys.argv[2])
        pictures.mkdir(parents=True, exist_ok=True)
    if not find():
        print("There is no Chromium on this machine: the report is not tried in a browser. (apt-get install chromium)")
        sys.exit(0)
    unittest.main(argv=sys.argv[:1])
