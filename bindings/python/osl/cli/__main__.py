"""`python -m osl.cli`."""

import sys

from osl.cli import main

sys.exit(main())
