"""Finds in a web page the part that it is about: no navigation, banners, buttons or comments."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefreader.documents.html_text import without_unread

_SURROUNDINGS = (
    "nav, aside, footer, form, dialog, menu, [hidden], [aria-hidden=true], "
    "[style*='display:none'], [style*='display: none'], "
    "[role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], "
    "[role=dialog], [role=alertdialog], [role=menu], [role=toolbar]"
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
_PROSE = re.compile(r"(?<![^\W_])(?:[^\W_]+[\W_]+){7}[^\W_]|[。！？]")
"""Words on end as a text has them; buttons, menus and the heads of links have fewer."""
_OF_THE_SITE = re.compile(
    r"(?i)\bcookies?\b|\bsubscri(?:be|ption)\b|\bnewsletter|\bsign(?:ed)? (?:up|in)\b|\blog ?in\b"
    r"|\bleave a (?:comment|reply)\b|\b(?:post|add) a comment\b|\b(?:follow|like) us\b"
    r"|\bshare this\b|\bprivacy (?:policy|settings)\b|\byour e-?mail\b"
)
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
    for node in [*tree.css(_SURROUNDINGS), *_by_name(body), *_page_headers(tree)]:
        if node != body and _length(node) < _MOST * whole:
            node.decompose()
    left = _length(body)
    for selector in _CONTENT:
        found = tree.css(selector)
        if found:
            longest = max(found, key=_length)
            if _length(longest) >= _MOST * left:
                return longest
    return body


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
    return _PROSE.search(words) is not None and _OF_THE_SITE.search(words) is None


def _words(node: LexborNode) -> str:
    return " ".join(node.text(deep=True, separator=" ").split())


def _names(node: LexborNode) -> str:
    given = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}"
    return re.sub(r"([a-z])([A-Z])", r"\1-\2", given).replace("_", "-").lower()


def _page_headers(tree: LexborHTMLParser) -> list[LexborNode]:
    """Return the headers of the page; those within its content carry its title."""
    return [node for node in tree.css("header") if node.parent and node.parent.tag == "body"]


def _length(node: LexborNode) -> int:
    return len(node.text(deep=True) or "")
