"""Links of entries: only those that a browser or a mail program opens."""

import re

_WEB = re.compile(r"https?://[^\s/?#@]+(?:[/?#]\S*)?", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[^\s@]+@[^\s@]+", re.IGNORECASE)
_HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\\\\]")


def is_link(text: str) -> bool:
    """Tell whether ``text`` is a whole address of the web (http, https) or of mail (mailto).

    One with a name and password in it, or with hidden characters, is none.
    """
    if _HIDDEN.search(text):
        return False
    return bool(_WEB.fullmatch(text) or _MAIL.fullmatch(text))
