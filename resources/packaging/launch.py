"""Where the frozen application starts."""

import sys

from factcheck_app.__main__ import main

sys.exit(main())
