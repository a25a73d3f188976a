"""The settings that belong to a library rather than to the window."""

import json
from typing import Any

from briefreader.library.connection import Connection


class SettingsStore:
    """Reads and writes JSON values by key."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value of ``key``, ``default`` if it was never set."""
        found = self._db.execute("SELECT value FROM settings WHERE key = ?", [key]).fetchone()
        return json.loads(found[0]) if found else default

    def set(self, key: str, value: Any) -> None:
        """Set ``key`` to a JSON value."""
        row = {"key": key, "value": json.dumps(value, ensure_ascii=False)}
        self._db.put("settings", row, "key")
