"""Themes that commitments have and the library does not list: rows that only keep their keys.

Another window may delete a theme while this one gives it to a commitment, a commitment comes in
with the key of a theme that nobody knows, or a salvaged library has lost its themes. The key stays
with the commitment, as a theme with it may come or come back. The row is there for the foreign key,
as long as a commitment has the key, and no window shows it.
"""

_COLUMNS = "key, position, name, description, colour_light, colour_dark, terms, origin, unlisted"

LIST_MISSING = f"""
    INSERT INTO themes ({_COLUMNS})
    SELECT DISTINCT theme, 0, theme, '', '', '', '[]', 'user', 1 FROM commitment_themes
    WHERE theme NOT IN (SELECT key FROM themes)
"""  # noqa: S608 - all parts are our own
"""Gives a row to each theme that a commitment has and that has none."""

_LIST_ON_INSERTION = f"""
CREATE TRIGGER commitment_themes_ai AFTER INSERT ON commitment_themes
WHEN NOT EXISTS (SELECT 1 FROM themes WHERE key = new.theme) BEGIN
    INSERT INTO themes ({_COLUMNS})
    VALUES (new.theme, 0, new.theme, '', '', '', '[]', 'user', 1);
END
"""  # noqa: S608 - all parts are our own
_DELETE_AFTER_DELETION = """
CREATE TRIGGER commitment_themes_ad AFTER DELETE ON commitment_themes
WHEN EXISTS (SELECT 1 FROM themes WHERE key = old.theme AND unlisted) BEGIN
    DELETE FROM themes WHERE key = old.theme
        AND NOT EXISTS (SELECT 1 FROM commitment_themes WHERE theme = old.theme);
END
"""
TRIGGERS = (_LIST_ON_INSERTION, _DELETE_AFTER_DELETION)
"""What keeps these rows. A library is refused that has any other text (``foreign_parts.py``)."""

DELETE_UNUSED = """
    DELETE FROM themes WHERE key NOT IN (SELECT value FROM json_each(?))
        AND NOT EXISTS (SELECT 1 FROM commitment_themes WHERE theme = themes.key)
"""
"""Deletes the themes with other keys than those in a JSON array, but for what commitments have."""
UNLIST = """
    UPDATE themes SET unlisted = 1, merged_into = ''
    WHERE key NOT IN (SELECT value FROM json_each(?))
"""
"""Takes the themes with other keys than those in a JSON array out of the list."""
