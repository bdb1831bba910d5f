"""The acknowledgement again, locked: it cannot be read without its password, "tideway" (qpdf, AES-128)."""
import os
import subprocess
import sys

subprocess.run(["qpdf", "--static-id", "--static-aes-iv", "--encrypt", "tideway", "tideway", "128", "--use-aes=y", "--",
                f"{os.environ['SAMPLES']}/acknowledgement.pdf", sys.argv[1]], check=True)
