"""What the bundled program starts with."""

from briefreader.app import main

main()
