"""Comments and highlights of Word and OpenDocument files are found with their words."""

import datetime as dt
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

import format_files as files
from briefreader.documents.document import Document
from briefreader.documents.document_marks import DocumentMark
from briefreader.documents.docx import read_docx
from briefreader.documents.odt import read_odt
from briefreader.documents.reader import read_document
from briefreader.errors import DocumentError
from briefreader.text.normalise import normalise

_MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
_W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
_CID = 'xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid"'
_CEX = 'xmlns:w16cex="http://schemas.microsoft.com/office/word/2018/wordml/cex"'
_ODF = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
)
NOON = dt.datetime(2026, 3, 4, 12, tzinfo=dt.UTC)


def told(document: Document) -> list[tuple[str, str, str]]:
    """Return the words, the note and the author of each mark."""
    return [(words, each.note, each.author) for words, each in marks(document)]


def marks(document: Document) -> list[tuple[str, DocumentMark]]:
    """Return the marks with the words that they stand on."""
    text = normalise(document.text)
    return [(each.span.of(text) if each.span else "", each) for each in document.marks.taken]


def run(text: str, properties: str = "") -> str:
    """Return a w:r element."""
    shape = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{shape}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def start(number: int) -> str:
    """Return where the words of a comment begin."""
    return f'<w:commentRangeStart w:id="{number}"/>'


def end(number: int) -> str:
    """Return where they end, and the reference."""
    return f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'


def comment(number: int, text: str, author: str = "Mia", more: str = "") -> str:
    """Return a w:comment element, whose paragraph is called by its number."""
    paragraphs = "".join(
        f'<w:p w14:paraId="0000000{number}">{run(each)}</w:p>' for each in text.split("\n")
    )
    return (
        f'<w:comment w:id="{number}" w:author="{author}" w:date="2026-03-04T12:00:00Z" {more}>'
        f"{paragraphs}</w:comment>"
    )


def word(body: str, comments: str = "", **parts: str) -> Document:
    """Return a Word document with comments and other parts, as read."""
    content: dict[str, str | bytes] = dict(files.members(files.docx(body)))
    if comments:
        is_whole = comments.startswith("<!")
        whole = f"<w:comments {_MAIN} {_W14}>{comments}</w:comments>"
        content["word/comments.xml"] = comments if is_whole else whole
    content |= {f"word/{name}.xml": part for name, part in parts.items()}
    return read_docx(Path("x.docx"), files.archive(content))


def test_a_comment_of_word_stands_on_its_words_of_several() -> None:
    """On the second "shall", over runs; the text has nothing of it."""
    body = (
        f"<w:p>{run('The parties shall meet and ')}{start(1)}{run('sh')}{run('all', '<w:b/>')}"
        f"{end(1)}{run(' report.')}</w:p>"
    )
    document = word(body, comment(1, "Binding?\nSee art. 3"))
    assert document.text == "The parties shall meet and shall report."
    ((words, found),) = marks(document)
    assert words == "shall"
    assert found.span is not None
    assert found.span.start == document.text.rindex("shall")
    assert (found.note, found.author) == ("Binding?\nSee art. 3", "Mia")
    assert found.created == found.modified == NOON


def test_comments_go_over_paragraphs_and_stand_in_tables_and_notes() -> None:
    """Their ends may stand between paragraphs, and in empty ones."""
    body = (
        f"{start(1)}<w:p>{run('One.')}</w:p><w:p/><w:p>{run('Two.')}{end(1)}</w:p>"
        f"<w:tbl><w:tr><w:tc><w:p>{start(2)}{run('Cell')}{end(2)}</w:p></w:tc></w:tr></w:tbl>"
        f"<w:p>{run('Three')}<w:r><w:footnoteReference w:id='5'/></w:r>{start(3)}</w:p>"
        f"<w:p><w:pPr/></w:p>{end(3)}<w:p>{run('Four')}</w:p>"
    )
    note = (
        f'<w:footnotes {_MAIN}><w:footnote w:id="5"><w:p>{run("See ")}{start(4)}{run("here")}'
        f"{end(4)}</w:p></w:footnote></w:footnotes>"
    )
    comments = "".join(comment(number, f"note {number}") for number in (1, 2, 3, 4))
    document = word(body, comments, footnotes=note)
    assert document.text.split("\n\n") == ["One.", "Two.", "Cell", "Three¹", "Four", "¹ See here"]
    assert [(words, each) for words, each, _ in told(document)] == [
        ("One.\n\nTwo.", "note 1"),
        ("Cell", "note 2"),
        ("Three¹", "note 3"),
        ("here", "note 4"),
    ]


def test_answers_and_done_comments_of_word() -> None:
    """An answer has a place of its own or that of what it answers; the time is that in UTC."""
    body = f"<w:p>{run('They ')}{start(1)}{run('will')}{end(1)}{run(' meet.')}</w:p>"
    extended = (
        f"<w15:commentsEx {_W15}>"
        '<w15:commentEx w15:paraId="00000001" w15:done="1"/>'
        '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>'
        '<w15:commentEx w15:paraId="00000003" w15:paraIdParent="00000004"/>'
        '<w15:commentEx w15:paraId="00000004" w15:paraIdParent="00000003"/></w15:commentsEx>'
    )
    ids = (
        f'<w16cid:commentsIds {_CID}><w16cid:commentId w16cid:paraId="00000001" '
        'w16cid:durableId="0A"/></w16cid:commentsIds>'
    )
    times = (
        f'<w16cex:commentsExtensible {_CEX}><w16cex:commentExtensible w16cex:durableId="0A" '
        'w16cex:dateUtc="2026-03-04T10:30:00Z"/></w16cex:commentsExtensible>'
    )
    comments = "".join(comment(number, f"c{number}", f"A{number}") for number in (1, 2, 3, 4))
    document = word(
        body, comments, commentsExtended=extended, commentsIds=ids, commentsExtensible=times
    )
    found = marks(document)
    assert told(document) == [
        ("will", "c1", "A1"),
        ("will", "c2", "A2"),
        ("", "c3", "A3"),
        ("", "c4", "A4"),
    ]
    assert [each.is_settled for _, each in found] == [True, False, False, False]
    assert found[0][1].created == NOON.replace(hour=10, minute=30)
    assert found[1][1].created == NOON


def test_highlights_of_word_are_marks() -> None:
    """Runs of one colour that adjoin are one; that of a comment's very words is its colour."""
    yellow, green, none = (f"<w:highlight w:val='{each}'/>" for each in ("yellow", "green", "none"))
    shaded = "<w:shd w:fill='FFFF00'/>"
    body = (
        f"<w:p>{run('We ')}{run('will', yellow)}{run(' build', '<w:i/>' + yellow)}{run(' a ')}"
        f"{start(1)}{run('bridge', green)}{end(1)}{run(' now', none)}{run('here', shaded)}</w:p>"
    )
    found = marks(word(body, comment(1, "Which?")))
    assert [(words, each.note, each.colour) for words, each in found] == [
        ("bridge", "Which?", "#00ff00"),
        ("will build", "", "#ffff00"),
    ]


def test_comments_without_words_stand_at_a_word_or_on_all() -> None:
    """At the word before; at none if they are referred to nowhere or on deleted words."""
    body = (
        f"<w:p>{run('First words.')}</w:p>"
        f"<w:p><w:r><w:commentReference w:id='1'/></w:r>{run('Second ones.')}{start(2)}{end(2)}"
        "</w:p>"
        f"<w:p><w:del>{start(3)}{run('gone')}{end(3)}</w:del>{run('Third.')}</w:p>"
    )
    comments = "".join(comment(number, f"c{number}") for number in (1, 2, 3, 4))
    document = word(body, comments)
    assert [(words, note) for words, note, _ in told(document)] == [
        ("Second", "c1"),
        ("ones", "c2"),
        ("", "c3"),
        ("", "c4"),
    ]


def test_entities_in_comments_are_refused() -> None:
    """As in every other part of a document."""
    bad = f'<!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:comments {_MAIN}/>'
    with pytest.raises(DocumentError, match="entities"):
        word(f"<w:p>{run('Words.')}</w:p>", comments=bad)


def test_comments_that_each_stand_on_all_words_are_bounded() -> None:
    """Each note keeps its words: of a thousand copies of a long text the rest is counted."""
    count = 400
    paragraphs = "".join(f"<w:p>{run('shall ' * 100)}</w:p>" for _ in range(80))
    body = "".join(map(start, range(count))) + paragraphs + "".join(map(end, range(count)))
    document = word(body, "".join(comment(number, f"c{number}") for number in range(count)))
    assert 0 < len(document.marks.taken) < count
    (left,) = document.marks.left
    assert left.values == {"count": count - len(document.marks.taken)}


def odf_comment(text: str, name: str = "", more: str = "") -> str:
    """Return an office:annotation element."""
    named = f'office:name="{name}"' if name else ""
    paragraphs = "".join(f"<text:p>{escape(each)}</text:p>" for each in text.split("\n"))
    return (
        f"<office:annotation {named} {more} {_ODF}><dc:creator>Mia</dc:creator>"
        f"<dc:date>2026-03-04T12:00:00.123456789</dc:date>{paragraphs}</office:annotation>"
    )


def odf_end(name: str) -> str:
    """Return where the words of a comment end."""
    return f'<office:annotation-end office:name="{name}"/>'


def test_comments_of_opendocument_stand_on_their_words() -> None:
    """Over paragraphs, at a place, in answer to another; those on deleted words are gone."""
    answer = odf_comment("answer", "c", "loext:parent-name='a' loext:resolved='true'")
    body = (
        f"<text:tracked-changes><text:p>{odf_comment('deleted')}Old.</text:p>"
        "</text:tracked-changes><text:p>We shall meet, and "
        + odf_comment("Binding?\nSee 3", "a")
        + f"shall{odf_end('a')} report{odf_comment('which')}.</text:p>"
        f"<text:p>{odf_comment('long', 'b')}One</text:p><text:p>Two{odf_end('b')} three</text:p>"
        f"<text:p/>{answer}"
    )
    document = read_odt(Path("x.odt"), files.odt(body))
    assert document.text.split("\n\n") == ["We shall meet, and shall report.", "One", "Two three"]
    found = marks(document)
    assert told(document) == [
        ("shall", "Binding?\nSee 3", "Mia"),
        ("report", "which", "Mia"),
        ("One\n\nTwo", "long", "Mia"),
        ("shall", "answer", "Mia"),
    ]
    assert found[0][1].span is not None
    assert found[0][1].span.start == document.text.rindex("shall")
    assert found[0][1].created == NOON.replace(microsecond=123456)
    assert [each.is_settled for _, each in found] == [False, False, False, True]


def test_highlights_of_opendocument_are_what_was_set_by_hand() -> None:
    """Not what a style of the document looks like, nor the nearly white ground of a page."""
    fo = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    shapes = {"T1": "#ffff00", "T2": "#fafafa", "T3": "transparent"}
    styles = "".join(
        f'<style:style style:name="{name}" style:family="text">'
        f'<style:text-properties {fo} fo:background-color="{colour}"/></style:style>'
        for name, colour in shapes.items()
    )
    spans = [
        f'<text:span text:style-name="{name}">{words}</text:span>'
        for name, words in (("T1", "will "), ("T1", "build"), ("T2", "pale"), ("T3", "no"))
    ]
    document = read_odt(
        Path("x.odt"), files.odt(f"<text:p>We {' '.join(spans)} <text:s/>all.</text:p>", styles)
    )
    assert [(words, each.colour) for words, each in marks(document)] == [("will build", "#ffff00")]


@pytest.mark.parametrize("name", ["commented.docx", "highlighted.pdf"])
def test_files_of_other_programs(name: str, shared: Path) -> None:
    """A Word document and a PDF that others have marked up."""
    path = shared / "cases" / "interop" / name
    if not path.exists():
        pytest.skip(f"there is no {path}")
    found = told(read_document(path))
    assert found
    assert all(words and author for words, _, author in found)
