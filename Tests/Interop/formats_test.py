"""Each format is opened with what its users open it with. Run by scripts/interop, which writes the files."""

import csv
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request
import zipfile

import duckdb
import pandas

FOLDER = pathlib.Path(os.environ["INTEROP_FOLDER"])
RECORDS = [json.loads(line) for line in open(FOLDER / "records.jsonl", encoding="utf-8")]
READ = [record for record in RECORDS if "error" not in record]
FORMULA = ("=", "+", "-", "@", "\t", "\r")


class SpreadsheetTest(unittest.TestCase):
    def test_python_reads_a_row_a_letter(self):
        with open(FOLDER / "letters.csv", encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual(len(rows), len(RECORDS))
        for row, record in zip(rows, RECORDS):
            name = (record.get("authority") or {}).get("name")
            if name and "<" not in name["value"]:
                self.assertEqual(row["Authority"], name["value"])
            self.assertEqual(bool(row["Error"]), "error" in record)

    def test_no_cell_is_a_formula(self):
        for path in [FOLDER / "letters.csv", FOLDER / "log.csv", *(FOLDER / "tables").glob("*.csv")]:
            with open(path, encoding="utf-8-sig", newline="") as file:
                for row in csv.reader(file):
                    for cell in row:
                        self.assertFalse(cell.strip().startswith(FORMULA), f"{path}: {cell[:30]!r}")

    def test_pandas_reads_the_tables_with_their_types(self):
        tables = {path.stem: pandas.read_csv(path) for path in (FOLDER / "tables").glob("*.csv")}
        letters = pandas.read_csv(FOLDER / "tables/letters.csv", parse_dates=["response_date"])
        self.assertEqual(str(letters["response_date"].dtype)[:8], "datetime")
        self.assertEqual(letters["id"].dtype.kind, "i")
        self.assertEqual(letters["bytes"].dtype.kind in "if", True)
        parts = tables["parts"].merge(tables["letters"], left_on="letter_id", right_on="id")
        self.assertEqual(len(parts), sum(len(record["request"]["parts"]) for record in READ))

    def test_pandas_reads_the_sheet_with_its_mark(self):
        self.assertEqual(pandas.read_csv(FOLDER / "letters.csv").columns[0], "File")

    @unittest.skipUnless(shutil.which("soffice"), "LibreOffice is not installed")
    def test_libreoffice_opens_the_sheet(self):
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "xlsx", "--outdir", FOLDER, FOLDER / "letters.csv"], check=True)
        with zipfile.ZipFile(FOLDER / "letters.xlsx") as workbook:
            sheet = workbook.read("xl/worksheets/sheet1.xml").decode()
        self.assertEqual(sheet.count("<row "), len(RECORDS) + 1)
        self.assertNotIn("<f", sheet)

    def test_the_statistics_are_tidy(self):
        figures = pandas.read_csv(FOLDER / "stats.csv")
        self.assertEqual(figures["count"].dtype.kind, "i")
        volumes = figures[(figures["label"] == "files that could not be read") & (figures["group"] == "all")]
        self.assertEqual(int(volumes["count"].iloc[0]), len(RECORDS) - len(READ))


class JSONLinesTest(unittest.TestCase):
    def test_duckdb_finds_the_types(self):
        table = f"read_json('{FOLDER / 'records.jsonl'}', maximum_object_size = 100000000)"
        database = duckdb.connect()
        types = database.execute(
            f"""SELECT typeof(kind), typeof(dates.response.value), typeof(source.bytes), typeof(timeliness.late),
                typeof(timeliness.workingDays), typeof(citations), typeof(dates.response.evidence[1].boxes)
                FROM {table} LIMIT 1""").fetchone()
        self.assertEqual(types[:5], ("VARCHAR", "DATE", "BIGINT", "BOOLEAN", "BIGINT"))
        self.assertTrue(types[5].startswith("STRUCT("), types[5])
        self.assertEqual(types[6], "DOUBLE[][]")
        count = database.execute(f"SELECT count(*), count(error) FROM {table}").fetchone()
        self.assertEqual(count, (len(RECORDS), len(RECORDS) - len(READ)))

    def test_pandas_finds_the_types(self):
        frame = pandas.read_json(FOLDER / "records.jsonl", lines=True)
        self.assertEqual(len(frame), len(RECORDS))
        flat = pandas.json_normalize(READ)
        self.assertEqual(flat["source.bytes"].dtype.kind, "i")
        dates = pandas.to_datetime(flat["dates.response.value"], format="%Y-%m-%d")
        self.assertGreater(dates.notna().sum(), 0)


class DatabaseTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.port = 8700 + os.getpid() % 200
        command = ["letters.db", "--metadata", "letters.metadata.json", "--port", str(cls.port)]
        python = pathlib.Path(os.sys.executable)
        cls.server = subprocess.Popen(
            [python.parent / "datasette", *command], cwd=FOLDER, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(300):
            try:
                cls.get("/-/versions.json")
                return
            except urllib.error.URLError:
                time.sleep(0.1)
        raise TimeoutError("Datasette did not come up")

    @classmethod
    def tearDownClass(cls):
        cls.server.terminate()
        cls.server.wait()

    @classmethod
    def get(cls, path):
        with urllib.request.urlopen(f"http://127.0.0.1:{cls.port}{path}") as answer:
            return answer.read().decode()

    def rows(self, path, **arguments):
        query = urllib.parse.urlencode(arguments | {"_shape": "array"})
        return json.loads(self.get(f"{path}.json?{query}"))

    def test_the_database_is_sound(self):
        database = sqlite3.connect(FOLDER / "letters.db")
        self.assertEqual(database.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
        self.assertEqual(database.execute("PRAGMA foreign_key_check").fetchall(), [])
        records = [json.loads(row[0]) for row in database.execute("SELECT json FROM records ORDER BY letter_id")]
        self.assertEqual(records, RECORDS)

    def test_every_table_and_view_has_a_page(self):
        contents = json.loads(self.get("/letters.json"))
        names = [table["name"] for table in contents["tables"]] + [view["name"] for view in contents["views"]]
        self.assertIn("public_interest_arguments", names)
        for name in names:
            if "_fts" not in name:
                self.assertNotIn("<script>alert", self.get(f"/letters/{name}"), name)

    def test_titles_descriptions_units_and_facets_are_shown(self):
        page = self.get("/letters/letters")
        self.assertIn("One row for each PDF", page)
        self.assertIn("The last day for an answer.", page)
        self.assertIn("facet-results", page)
        self.assertRegex(page, r"\d(\s|&nbsp;)working_day")
        self.assertIn("Freedom of Information response letters", self.get("/"))

    def test_letters_are_searched(self):
        self.assertGreater(len(self.rows("/letters/letters", _search="information")), 0)
        self.assertGreater(len(self.rows("/letters/letters_about", words='cost "of (the')), 0)
        self.assertGreater(len(self.rows("/letters/parts", _search="copy")), 0)

    def test_ready_questions_are_answered(self):
        withheld = {
            citation["display"].split(".")[1].split("(")[0]
            for record in READ for citation in record["citations"] if citation["role"] == "exemption"
        }
        section = sorted(withheld)[0]
        self.assertGreater(len(self.rows("/letters/letters_under_section", section=section)), 0)
        self.assertEqual(self.rows("/letters/late_letters", authority="nobody"), [])
        weighed = [
            test["provision"] for record in READ for test in record["publicInterest"]
            if test["forDisclosure"] and "/section/" in test["provision"]
        ]
        number = weighed[0].split("/section/")[1].split("/")[0]
        self.assertGreater(len(self.rows("/letters/arguments_for_section", section=number)), 0)


if __name__ == "__main__":
    unittest.main()
