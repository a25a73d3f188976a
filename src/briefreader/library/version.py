"""Marks of an SQLite file as a library, and as one with the newest schema.

Both stand in the file's header, so that a start need not load what makes and changes schemas.
"""

APPLICATION_ID = 0x42524652
"""Marks an SQLite file as a Briefreader library ("BRFR")."""

SCHEMA_VERSION = 19
"""The number of schema steps in ``migrations.py``; ``PRAGMA user_version`` of a current library."""
