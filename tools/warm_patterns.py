"""Compiles the languages' patterns, so that the processes forked from this one need not.

Importing it is all. The package is imported anew by each of them: only what ``re`` keeps is shared.
"""

import re
import sys

from briefreader.commitments.metadata.detection_coverage import DETECTION_LANGUAGES
from briefreader.services.detection.shipped_languages import load_guesser, load_language
from briefreader.services.detection.shipped_themes import load_taxonomy, load_vocabulary

re._MAXCACHE = 100_000  # type: ignore[attr-defined]
load_guesser()
load_taxonomy()
for code in DETECTION_LANGUAGES:
    load_language(code)
    load_vocabulary(code)
for name in [each for each in sys.modules if each.partition(".")[0] == "briefreader"]:
    del sys.modules[name]
