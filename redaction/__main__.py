"""`python -m redaction --jsonl`."""

import sys

from redaction.cli import main

sys.exit(main(sys.argv[1:]))
