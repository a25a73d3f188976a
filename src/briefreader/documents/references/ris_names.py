"""Names of institutions in RIS, where a comma parts a person's family name from the first names.

Nothing tells all programs that a name is an institution's: Zotero takes "Ministry of Trade,
Industry" for a person who is called Industry. So a comma gives way to a character that looks like
one.
"""

_COMMA = ","
_LIKE_A_COMMA = "\N{SINGLE LOW-9 QUOTATION MARK}"


def unparted_name(name: str) -> str:
    """Return the name of an institution as no program takes it apart."""
    return name.replace(_COMMA, _LIKE_A_COMMA)


def kept_name(name: str) -> str:
    """Return the name that ``unparted_name`` was given."""
    return name.replace(_LIKE_A_COMMA, _COMMA)
