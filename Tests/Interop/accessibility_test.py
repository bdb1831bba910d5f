"""Has axe-core look at the report for what shuts people out. Run by scripts/interop."""

import importlib.util
import json
import os
import pathlib
import sys
import unittest

FOLDER = pathlib.Path(os.environ["INTEROP_FOLDER"])
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Browser"))
from chromium import Chromium, find

# The package is wanted for the script that it brings.
package = importlib.util.find_spec("axe_playwright_python")


@unittest.skipUnless(find() and package, "there is no Chromium, or no axe-core")
class AccessibilityTest(unittest.TestCase):
    def test_axe_has_nothing_to_say(self):
        script = (pathlib.Path(package.origin).parent / "axe.min.js").read_text(encoding="utf-8")
        ask = """axe.run(document).then((found) => { window.found = JSON.stringify(found.violations.map(
            (rule) => [rule.id, rule.help, rule.nodes.slice(0, 3).map((node) => node.html.slice(0, 200))])); }); 0"""
        with Chromium(find()) as browser:
            for scheme in ["light", "dark"]:
                for fragment in ["", "#letter/1"]:
                    browser.media(scheme)
                    browser.open(FOLDER / "report.html", fragment)
                    browser.run(f"{script}; 0")
                    browser.run(f"window.found = null; {ask}")
                    browser.wait("window.found")
                    self.assertEqual(json.loads(browser.run("window.found")), [], f"{scheme} {fragment}")


if __name__ == "__main__":
    unittest.main()
