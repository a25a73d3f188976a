"""Finder of a web page's content: no navigation, banners, buttons or comments."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefreader.documents.html_text import take_out, without_unread

_SURROUNDINGS = (
    "nav, aside, footer, form, dialog, menu, [aria-hidden=true], "
    "[role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], "
    "[role=dialog], [role=alertdialog], [role=menu], [role=toolbar]"
)
"""What may surround a text by what it is; it is left out unless it holds a part of the text."""
_OF_THE_PAGE = "body > footer, body > header, body > [role=contentinfo], body > [role=banner]"
"""What surrounds a page as a whole, and is prose in many: who runs the site, and how."""
_NOTES = (
    "[role=doc-endnotes], [role=doc-footnote], [role=doc-endnote], [id^=fn], [id^='_ftn'], "
    "[id^=footnote], [id^=endnote], [name^='_ftn']"
)
_CONTENT = ("[itemprop=articleBody]", "article", "main", "[role=main]")
# Words of class names and ids, as sites over the world use them.
_NAMED = re.compile(
    r"(?<![a-z])(?:cookies?|consent|gdpr|share|sharing|social|breadcrumbs?|side-?bar|related"
    r"|comments?|disqus|newsletter|subscribe|subscription|skip(?:-?link)?|nav(?:bar|igation)?"
    r"|menu|masthead|site-?(?:header|footer)|footer|advert(?:s|isement)?|promo|pop-?up|modal"
    r"|pagination|pager|print(?:-?button|-?link)?|toolbar|recommended|most-?(?:read|popular)"
    r"|tag-?cloud|back-?to-?top|language-?(?:switcher|selector))(?![a-z])"
)
_OF_THE_SITE = re.compile(
    r"(?i)\bcookies?\b|\bnewsletter|\bsubscribe\b(?! to (?!our))|\bsign up\b|\blog in\b"
    r"|\bsigned in as\b|\b(?:leave|post|add) a (?:comment|reply)\b|\b(?:follow|like) us\b"
    r"|\bshare this (?:page|article|post|story)\b|\bthis website\b|\bthis site uses\b"
    r"|\ball rights reserved\b|\bour privacy policy\b|\byour e-?mail\b"
)
"""What no statement says of itself."""
_RUN = 4
_SHORT_RUN = 2
"""So many words without a capital run on in prose; in menus, addresses and heads fewer do."""
_LINKED = 0.5
_SEVERAL = 3
_SEVERAL_LINKED = 0.25
_MOST = 0.4
"""What holds so much of the page's text is no surrounding, whatever it is called."""


def main_content(tree: LexborHTMLParser) -> LexborNode | None:
    """Return the node that holds the text, its surroundings taken out of ``tree``."""
    body = tree.body
    if body is None:
        return None
    without_unread(tree)
    whole = _length(body)
    for surroundings in (_around_page, _around_text, _by_name):
        take_out([each for each in surroundings(body) if _length(each) < _MOST * whole])
    left = _length(body)
    for selector in _CONTENT:
        found = tree.css(selector)
        if found:
            longest = max(found, key=_length)
            if _length(longest) >= _MOST * left:
                return longest
    return body


def _around_page(body: LexborNode) -> list[LexborNode]:
    """Return head and foot of the page, but those that hold notes."""
    return [node for node in body.css(_OF_THE_PAGE) if node.css_first(_NOTES) is None]


def _around_text(body: LexborNode) -> list[LexborNode]:
    """Return what surrounds the text by its kind and role, but what has notes or prose."""
    return [
        node
        for node in body.css(_SURROUNDINGS)
        if node.css_first(_NOTES) is None and not _has_prose(node)
    ]


def _by_name(body: LexborNode) -> list[LexborNode]:
    """Return the elements that their class or id names as surroundings, and their words too."""
    named = body.css(
        "div[class], div[id], section[class], section[id], ul[class], ul[id], p[class]"
    )
    return [node for node in named if _NAMED.search(_names(node)) and not _has_prose(node)]


def _has_prose(node: LexborNode) -> bool:
    """Tell whether an element holds a part of a text rather than links, buttons and appeals."""
    words = _words(node)
    links = [_words(link) for link in node.css("a[href]")]
    share = sum(map(len, links)) / max(1, len(words))
    if share >= _LINKED or (len(links) >= _SEVERAL and share >= _SEVERAL_LINKED):
        return False
    return _runs_on(words) and _OF_THE_SITE.search(words) is None


def _runs_on(words: str) -> bool:
    """Tell whether a sentence is among ``words``."""
    run = 0
    for word in words.split():
        first = word.lstrip("\"'“‘«([")[:1]
        run = run + 1 if first.isalnum() and not first.isupper() else 0
        if run >= _RUN or (run >= _SHORT_RUN and word.endswith((".", "!", "?", ";"))):
            return True
        if word.endswith((":", "|", ">", "»")):
            run = 0
    return any(stop in words for stop in "。！？")


def _words(node: LexborNode) -> str:
    return " ".join(node.text(deep=True, separator=" ").split())


def _names(node: LexborNode) -> str:
    given = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}"
    return re.sub(r"([a-z])([A-Z])", r"\1-\2", given).replace("_", "-").lower()


def _length(node: LexborNode) -> int:
    return len(node.text(deep=True) or "")
