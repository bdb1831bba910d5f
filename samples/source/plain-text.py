"""A letter in plain text whose name alone says that it is a PDF."""
import pathlib
import sys

pathlib.Path(sys.argv[1]).write_text("""\
Tarrant Borough Council

FOI 18/0033
5 February 2018

Dear Mr Oakhurst

Thank you for your request under the Freedom of Information Act 2000. The Council does not hold the information.

Yours sincerely

Declan Moorhouse
""", encoding="utf-8")
