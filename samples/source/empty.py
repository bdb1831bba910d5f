"""A file of no bytes."""
import pathlib
import sys

pathlib.Path(sys.argv[1]).write_bytes(b"")
