"""Recogniser of page furniture: what a web page or printer puts around a text."""

import re
from collections.abc import Sequence

_ANYWHERE = re.compile(
    r"""(?xi)
      (?:back\ to|return\ to)\ top
    | skip\ to\ (?:main\ )?(?:content|navigation)
    | page\ \d+(?:\ of\ \d+)?
    | share\ (?:this|on)(?:\ \w+){0,3}
    | \\?\#{3,} | -\ ?\d+\ ?- | -?\ ?(?:30|end|more)\ ?-
    | (?:click\ )?(?:here\ )?to\ print | print(?:er)?[\ -]friendly(?:\ version)?
    | advertisement
    """
)
_AT_THE_EDGES = re.compile(
    r"""(?xi)
      print(?:\ (?:this\ )?(?:page|article))? | e?-?mail(?:\ this)? | share | tweet | save | close
    | home | menu | search | login | subscribe | download(?:\ pdf)? | pdf | rss | english
    | facebook | twitter | linkedin | whatsapp | telegram | copy\ link
    | (?:category|categories|tags?|topics?|filed\ under|posted\ (?:in|on|by)|last\ updated)
      : .{0,80}
    | latest\ news | news | press\ releases? | related\ (?:news|articles|content|links|posts)
    | briefing\ room | statements\ and\ releases | statements? | (?:previous|next)(?:\ post)?
    | for\ immediate\ release:? | media\ contact:? .{0,60} | accept(?:\ all)?(?:\ cookies)?
    | (?:©|\(c\)|copyright)\ .{0,80} | all\ rights\ reserved\.?
    """
)


def without_furniture(paragraphs: Sequence[str]) -> list[str]:
    """Return the paragraphs that belong to the text, see ``text_paragraphs``."""
    return [paragraphs[number] for number in text_paragraphs(paragraphs)]


def text_paragraphs(paragraphs: Sequence[str]) -> list[int]:
    """Return the numbers of the paragraphs that belong to the text, and are no furniture.

    A word such as "Print" or "Share" counts as furniture only before the first and after the last
    paragraph of the text itself, where navigation stands.
    """
    kept = [number for number, each in enumerate(paragraphs) if not _ANYWHERE.fullmatch(each)]
    first, last = 0, len(kept)
    while first < last and _AT_THE_EDGES.fullmatch(paragraphs[kept[first]]):
        first += 1
    while last > first and _AT_THE_EDGES.fullmatch(paragraphs[kept[last - 1]]):
        last -= 1
    return kept[first:last]
