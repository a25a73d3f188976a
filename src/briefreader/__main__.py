"""Entry point for ``python -m briefreader``."""

from briefreader.app import main

if __name__ == "__main__":
    main()
