"""Web pages as saved by a browser."""

import datetime as dt
from pathlib import Path

import pytest

from briefreader.documents.document import Document
from briefreader.documents.html import read_html
from briefreader.documents.html_text import html_paragraphs
from briefreader.errors import DocumentError
from effort import calls_in, patience

TEXT = (
    "<p>Kazakhstan and Japan agreed to meet every year, and to share what they learn.</p>"
    "<p>Both sides will build a centre by 2020.</p>"
)
SURROUNDINGS = (
    "<nav><ul><li>Home<li>News</ul></nav>",
    "<header><a>Ministry of Water</a></header>",
    "<footer>Contact us</footer>",
    "<aside>Related news</aside>",
    "<div class='cookie-banner'>We use cookies</div>",
    "<div id='CookieConsent'>Accept all</div>",
    "<div class='share_buttons'><a>Tweet</a></div>",
    "<ul class='social-links'><li>Facebook</ul>",
    "<section id='comments'><p>First!</p></section>",
    "<div role='navigation'>You are here</div>",
    "<p class=breadcrumb>Home &gt; News</p>",
    "<div hidden>Nobody sees this</div>",
    "<div style='color:red;display:none'>Nor this</div>",
    "<div aria-hidden=true>x</div>",
    "<form><input><label>Search</label></form>",
    "<dialog open>Subscribe!</dialog>",
    "<div class='newsletter signup'>Your address</div>",
    "<script>alert('We will')</script><style>p{}</style>",
    "<noscript>Turn on scripts</noscript><iframe src=//x.example>f</iframe>",
    "<button>Print</button><select><option>English</select>",
    "<svg><title>Logo</title><text>Logo</text></svg>",
)


def read(html: str | bytes) -> Document:
    """Read a page."""
    content = html.encode() if isinstance(html, str) else html
    return read_html(Path("page.html"), content)


def page(body: str, head: str = "") -> str:
    """Return a whole page."""
    return f"<!doctype html><html lang='en-GB'><head>{head}</head><body>{body}</body></html>"


@pytest.mark.parametrize("around", SURROUNDINGS)
def test_what_surrounds_the_text_is_left_out(around: str) -> None:
    """Navigation, banners, buttons, comments and what is hidden are not read."""
    text = read(page(f"{around}<h1>Water</h1>{TEXT}{around}")).text
    assert text == f"Water\n\n{TEXT[3:-4]}".replace("</p><p>", "\n\n")


def test_an_article_is_the_text() -> None:
    """What stands beside the article is left out, though it has no telling name."""
    body = f"<div>Latest</div><article><h1>Water</h1>{TEXT}</article><div>More</div>"
    text = read(page(body)).text
    assert text.startswith("Water")
    assert "Latest" not in text
    assert "More" not in text


def test_a_page_within_a_form_is_read() -> None:
    """Some servers put all of a page in a form, or call its whole content by a strange name."""
    assert "every year" in read(page(f"<form>{TEXT}</form>")).text
    assert "every year" in read(page(f"<div class='modal'>{TEXT}</div>")).text


def test_headings_lists_and_quotes_are_kept() -> None:
    """Each is a paragraph of its own; items carry what a browser shows before them."""
    body = (
        "<h2>Water</h2><blockquote>We agree.</blockquote><ol start=3><li>One<li value=7><p>Two</p>"
        "<p>more</p><ol type=a><li>deep</ol></ol><ul><li>Point</li><li></li></ul>tail"
    )
    expected = ["Water", "We agree.", "3. One", "7. Two", "more", "a. deep", "- Point", "tail"]
    assert html_paragraphs(body) == expected


def test_lines_that_the_page_breaks_stay_in_their_paragraph() -> None:
    """One break ends a line, two end a paragraph."""
    assert html_paragraphs("<p>a<br>b<br><br>c</p>") == ["a\nb", "c"]
    assert html_paragraphs("<pre>a\nb\n\nc</pre>") == ["a\nb", "c"]


def test_words_across_inline_elements_stay_whole() -> None:
    """Markup within a word or sentence leaves no trace."""
    assert html_paragraphs("<p>Kazakh<b>stan</b> <i>will</i>\n meet</p>") == [
        "Kazakhstan will meet"
    ]


def test_what_a_page_says_of_itself_is_known() -> None:
    """Title, day, language and address come from the page, without the name of the site."""
    head = (
        "<title>Joint Statement | Ministry</title><link rel=canonical href='https://mfa.example/1'>"
        "<meta property='article:published_time' content='2015-11-02T10:00:00Z'>"
    )
    document = read(page(TEXT, head))
    assert document.title == "Joint Statement"
    assert document.date == dt.date(2015, 11, 2)
    assert document.language == "en"
    assert document.source == "https://mfa.example/1"


def test_the_address_that_a_browser_noted_is_the_source() -> None:
    """Browsers write it on top of a page that they save."""
    html = "<!-- saved from url=(0021)https://mfa.example/2 -->" + page(TEXT)
    assert read(html).source == "https://mfa.example/2"


@pytest.mark.parametrize("unsafe", ["javascript:alert(1)", "file:///etc/passwd", "/relative"])
def test_an_address_that_is_none_is_not_the_source(unsafe: str) -> None:
    """Only web addresses count."""
    assert read(page(TEXT, f"<link rel=canonical href='{unsafe}'>")).source == "page.html"


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1251", "iso-8859-5", "utf-16"])
def test_the_encoding_that_a_page_declares_is_used(encoding: str) -> None:
    """Cyrillic pages in old encodings come out right."""
    html = page("<p>Стороны договорились</p>", f"<meta charset={encoding}>")
    assert read(html.encode(encoding)).text == "Стороны договорились"


def test_a_wrong_declaration_does_no_harm() -> None:
    """The text is then read as if nothing had been declared."""
    assert read(page("<p>Zażółć</p>", "<meta charset=no-such>")).text == "Zażółć"


def test_a_page_without_text_has_none() -> None:
    """Frames and scripts are not fetched or run."""
    assert read(page("<script>document.write('x')</script><frameset></frameset>")).text == ""


def test_no_tags_is_no_page() -> None:
    """The message says which ending fits."""
    with pytest.raises(DocumentError, match=r"\.txt"):
        read("We agreed.")


@pytest.mark.parametrize(
    "pattern", ["<p>a<b>", "<li>a", "a<b>", "<a href=x>", "&amp;", "<!--", "<td>a", "]]>"]
)
def test_hostile_pages_take_no_more_work_than_their_length(pattern: str) -> None:
    """Four times the page takes at most four times the calls; a huge one does not hang."""
    work = calls_in(lambda: html_paragraphs(pattern * 500))
    assert calls_in(lambda: html_paragraphs(pattern * 2_000)) <= 4 * work
    with patience():
        html_paragraphs(pattern * 10_000)


@pytest.mark.parametrize(
    "html",
    [
        "Both sides<!-- --> will meet <!-- x -->in 2026<!---->.",
        "Both sides <![if !supportLists]>will meet<![endif]> in 2026.",
        "Both sides <!--[if gte mso 9]><xml></xml><![endif]-->will meet in 2026.",
        "Both sides <?xml:namespace prefix = o ?>will meet in 2026.",
        "<acronym>Both</acronym> <big>sides</big> <nobr>will</nobr> <tt>meet</tt> in 2026<o:p/>.",
        "Both <x-a>sides</x-a> <output>will</output> <label>meet</label> in <slot>2026</slot>.",
        "Both <st1:place w:st='on'>sides</st1:place> will <picture><img></picture>meet in 2026.",
        "Both sides <unknown><font>will</font> meet</unknown> in 2026.",
    ],
)
def test_what_is_no_block_ends_no_paragraph(html: str) -> None:
    """Comments, and elements that are unknown, old or of a page's own, as browsers show them."""
    assert html_paragraphs(f"<p>{html}</p><p>Next.</p>") == [
        "Both sides will meet in 2026.",
        "Next.",
    ]


def test_blocks_end_a_paragraph() -> None:
    """Also those that are blocks by their own style."""
    assert html_paragraphs("a<section>b</section>c<dl><dt>d<dd>e</dl>f<hr>g") == list("abcdefg")
    assert html_paragraphs("a<span style='color:red; display: block'>b</span>c") == list("abc")


@pytest.mark.parametrize(
    "ruby",
    [
        "<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>",
        "<ruby>東京<rt>とうきょう</rt></ruby>",
        "<ruby><rb>東京</rb><rp>（</rp><rt>とうきょう</rt><rp>）</rp></ruby>",
    ],
)
def test_readings_stand_in_brackets_behind_their_word(ruby: str) -> None:
    """As browsers without ruby show them."""
    assert html_paragraphs(f"<p>{ruby}で会合を開く。</p>") == ["東京(とうきょう)で会合を開く。"]


LONG = "".join(
    f"<p>In paragraph {n} both sides recall what they agreed before.</p>" for n in range(9)
)
PROSE = "<h2>Water</h2><p>The parties will raise what they spend on water by 2030.</p>"
NAMES = (
    *(
        "id=social",
        "id=social-protection",
        "class='para related'",
        "id=general-comments",
        "id=gdpr",
    ),
    *("class=promo", "class=share", "id=consent", "id=subscription", "class='menu item'", "id=nav"),
    *("class=most-popular", "class=cookies", "id=footer", "class=newsletter", "id=print"),
)


@pytest.mark.parametrize("tag", ["section", "div"])
@pytest.mark.parametrize("name", NAMES)
def test_no_part_of_the_text_is_left_out_for_its_name(tag: str, name: str) -> None:
    """Sentences are read, with the few links in them, whatever the page calls their section."""
    linked = PROSE.replace("water by", "<a href=/w>water</a> by")
    treaty = "<p>States subscribe to the treaty signed in Lima and share this vision of peace.</p>"
    short = "<h2>Water</h2><ul><li>Peru will pay 5 million;</ul>"
    for part in (PROSE, linked, treaty, short):
        text = read(page(f"{LONG}<{tag} {name}>{part}</{tag}><p>Done.</p>")).text
        assert "\n\n".join([*html_paragraphs(part), "Done."]) in text


@pytest.mark.parametrize(
    "around",
    [
        "<div class=social-share><a href=#f>Share on Facebook</a> <a href=#t>Tweet this</a></div>",
        "<div class=cookies><p>We use cookies so that this site works as well as it can.</p></div>",
        "<section id=newsletter><p>Subscribe and we will send you all of our news every day.</p>"
        "</section>",
        "<div class=related><h3>Related</h3><ul>"
        "<li><a href=/1>Japan and Peru will build many new ports, says the minister</a>"
        "<li><a href=/2>All of the ministers will meet again in Tokyo in May</a></ul></div>",
        "<div class=related>"
        + "<a href=/1>Ministers meet in Tokyo</a><p>They spoke of water, trade and much more.</p>"
        * 3
        + "</div>",
        "<div id=footer><p>Ministry of Foreign Affairs, 12 Main Street, Lima. Tel. 51 1 204.</p>"
        "<p>© 2020 Ministry of Foreign Affairs. All rights reserved.</p></div>",
        "<section id=comments><p>Great!</p><a href=#r>Reply</a></section>",
    ],
)
def test_surroundings_are_left_out_for_what_they_are(around: str) -> None:
    """A name and what goes with it: links, no sentences, or words about the site."""
    text = read(page(f"{LONG}{around}<p>Done.</p>")).text
    assert text == "\n\n".join(html_paragraphs(f"{LONG}<p>Done.</p>"))


@pytest.mark.parametrize(
    ("html", "cut"),
    [
        ("<!DOCTYPE html><html><p>One.<p>Two.", False),
        ("<p>One.<p>Two and", False),
        ("<html><p>One.</p></html><script>a</script>\n<!-- saved -->", False),
        ("<html><body><p>They said: “we agreed.”\n\n", False),
        ("<html><body><p>双方同意合作。", False),
        ("<html><body><p>One.</p><p>Two and th", True),
        ("<html><body><p>One.</p><div cla", True),
        ("<html><body><p>One.</p><a href='x", True),
        ("<html><body><p>One.</p></bo", True),
        ("<html><p>One.</p><!-- two ", True),
        ("<html><p>One.</p><script>var a = 1; if (a <", True),
        ("<html><p>5 < 6.</p></html>", False),
    ],
)
def test_a_page_whose_end_is_missing_is_read_and_told(html: str, cut: bool) -> None:
    """Tags that may be left out are not missed."""
    document = read(html)
    assert "One." in document.text or not cut
    assert [str(each) for each in document.warnings] == [
        "its end is missing, so something may be lost; get it anew from where it came"
    ] * cut


@pytest.mark.parametrize(
    ("hidden", "sheet"),
    [
        ("<p hidden>Gone</p>", ""),
        ("<p style='display : none !important'>Gone</p>", ""),
        ("<p style='color:red; VISIBILITY: hidden'>Gone</p>", ""),
        ("<p style='mso-hide:all'>Gone</p>", ""),
        ("<p class='x off'>Gone</p>", ".off{display:none}"),
        ("<p id=off>Gone</p>", "/* a */ #off , .y { display:none }"),
        ("<div hidden><p>Gone</p><p hidden>Gone</p></div>", ""),
        ("<template><p>Gone</p></template>", ""),
    ],
)
def test_what_is_hidden_is_not_read(hidden: str, sheet: str) -> None:
    """By attribute, style or style sheet; in an element of its own or in the line."""
    text = read(page(f"{TEXT}{hidden}<p>The end of it.</p>", f"<style>{sheet}</style>")).text
    assert "Gone" not in text
    assert text.endswith("The end of it.")


@pytest.mark.parametrize(
    "shown",
    [
        "<p class=off style='display:block'>Kept</p>",
        "<p class=paper>Kept</p>",
        "<details><summary>More</summary><p>Kept</p></details>",
        "<p class=off2>Kept</p>",
        "<p class=twice>Kept</p>",
    ],
)
def test_what_is_shown_after_all_is_read(shown: str) -> None:
    """The element's own style wins, then the later rule; a printer's rules are not a screen's."""
    sheet = (
        ".off{display:none} .twice{display:none} .twice{display:block} "
        "@media print { .paper { display: none } .y{color:red} }"
    )
    assert "Kept" in read(page(f"{TEXT}{shown}", f"<style>{sheet}</style>")).text


def test_a_page_that_a_script_would_show_is_read() -> None:
    """Where nearly all is hidden, nothing is taken out."""
    assert (
        read(page(f"<div style='display:none'>{TEXT}</div><p>Wait</p>")).text.count("agreed") == 1
    )


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ("<ol style='list-style:upper-roman inside'><li>a<li>b</ol>", ["I. a", "II. b"]),
        ("<ol class=n><li>a<li>b</ol>", ["α. a", "β. b"]),
        ("<ol reversed start=2><li>a<li>b<li>c</ol>", ["2. a", "1. b", "0. c"]),
        ("<ol reversed><li>a<ol><li>x</ol><li>b</ol>", ["2. a", "1. x", "1. b"]),
        ("<ol start=-1><li>a<li value=7>b<li>c</ol>", ["-1. a", "7. b", "8. c"]),
        ("<ol><li type=a>a<li>b</ol>", ["a. a", "2. b"]),
        ("<ol style='list-style-type:none'><li>a</ol>", ["a"]),
        ("<ol style='list-style-type:disc'><li>a</ol>", ["- a"]),
        ("<ol style='list-style-type:decimal-leading-zero'><li>a</ol>", ["01. a"]),
        ("<ol type=I style='list-style-type:decimal'><li>a</ol>", ["1. a"]),
        ("<menu><li>a</menu>", ["- a"]),
    ],
)
def test_the_markers_of_lists_are_those_that_a_browser_shows(
    listed: str, expected: list[str]
) -> None:
    """By type, style, style sheet, start, value and direction."""
    sheet = "<style>ol.n { list-style-type: lower-greek }</style>"
    assert html_paragraphs(f"{sheet}{listed}") == expected


@pytest.mark.parametrize(
    "name",
    ["related", "social", "comments", "promo", "gdpr", "share", "sidebar", "menu", "newsletter"],
)
@pytest.mark.parametrize("element", ["div", "section", "form", "aside", "ul"])
def test_a_name_alone_is_no_reason_to_leave_a_part_out(name: str, element: str) -> None:
    """Nor is an element that surrounds in other pages, if sentences stand in it."""
    part = f"<{element} class='{name}' id='{name}'><p>They will trade.</p></{element}>"
    assert "They will trade." in read(page(f"<main><h1>Water</h1>{TEXT}{part}</main>")).text


def test_notes_at_the_foot_are_read() -> None:
    """Though they stand in what else is the foot of the page."""
    notes = "<footer><ol><li id=fn1>Of 2020.</li></ol></footer>"
    text = read(page(f"<h1>Water</h1>{TEXT}<p>More<a href='#fn1'>1</a></p>{notes}")).text
    assert text.endswith("More¹\n\n1. Of 2020.")


def test_a_paste_from_word_keeps_numbers_and_notes_in_their_sentences() -> None:
    """Conditional comments of Word end nothing, and the mark of a note joins no year."""
    item = (
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
        "<span style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; "
        "</span></span><![endif]>They will meet by 2026"
        "<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1'>"
        "<span class=MsoFootnoteReference><span style='mso-special-character:footnote'>"
        "<![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span>"
        "</span></a>.<o:p></o:p></p>"
    )
    assert html_paragraphs(f"<!--StartFragment-->{item}<!--EndFragment-->") == [
        "1. They will meet by 2026¹."
    ]
