"""What the bundled program starts with."""

import multiprocessing

from briefreader.app import main

# The processes that read files for an import begin here too, and go no further than this.
multiprocessing.freeze_support()
main()
