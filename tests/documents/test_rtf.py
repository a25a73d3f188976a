"""Rich Text: what its printed pages show."""

from pathlib import Path

import pytest

from briefreader.documents.document import Document
from briefreader.documents.rtf import read_rtf

FONTS = (
    r"{\fonttbl{\f0\fnil Arial;}{\f1\fcharset204 Arial Cyr;}{\f2\fcharset128 MS Mincho;}"
    r"{\f3\ftech Symbol;}{\f4\fcharset2{\*\panose 05}Wingdings;}{\f5\fcharset0\cpg1250 Arial CE;}"
    r"{\f6\fcharset161 Arial Greek{\*\falt Other};}}"
)


def read(body: str | bytes, head: str = r"\ansi\ansicpg1252\deff0\uc1") -> Document:
    """Read a document with this body."""
    content = body if isinstance(body, bytes) else body.encode("latin-1")
    return read_rtf(Path("x.rtf"), rf"{{\rtf1{head}{FONTS}\pard ".encode() + content + b"}")


def lines(body: str | bytes) -> list[str]:
    """Return the paragraphs of a document."""
    return read(body).text.split("\n\n")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (
            r"See {\field{\*\fldinst{HYPERLINK \"x\"}}{\fldrslt{\ul the annex}}} now",
            "See the annex now",
        ),
        (r"Page {\field{\*\fldinst PAGE}{\fldrslt 3}}", "Page 3"),
        (r"Meet{\v  hidden} in {\deleted old }May{\v\v0  soon}", "Meet in May soon"),
        (r"a{\*\unknown{\x words}} b{\*\bkmkstart x} c{\xe index} d", "a b c d"),
        (r"{\i0\*\cs7\cf0 shown}", "shown"),
        (r"{\upr{ansi?}{\*\ud{\u1071?}}} x", "Я x"),
        (r"send \u-10180?\u-8392? and \u-10179\'3f\u-8704\'3f", "send 🌸 and 😀"),
        (r"{\uc2\u21452\'cb\'ab\u26041xx} {\uc0\u8220 q\u8221 }", "双方 “q”"),
        (r"{\u1071\'df\loch}x", "Яx"),
        (r"{\f1 \'d1\'f2\'ee\'f0\'ee\'ed\'fb} \'e9", "Стороны é"),
        (r"{\f2 \'97\'bc\'8d\'91}", "両国"),
        (r"{\loch\f0\hich\f0\dbch\af2 \dbch \'97\'bc\hich a}", "両a"),
        (r"{\hich\af0\loch\af0\dbch\f2\fs20 \'97\'bc\'8d\'91}", "両国"),
        (r"{\f2\dbch \'97\'bc}", "両"),
        (r"{\f5 \'a3\'f3d\'9f}{\f6 \'e1}", "Łódźα"),
        (r"{\f3 \'b0 a}{\f4 \'fc}", "° α✓"),
        (r"{\listtext\pard\plain 1.\tab}First {\pntext\f3\'b7\tab}x", "1. First • x"),
        (r"co\-operate\_x\~y\emdash z\lquote q\rquote ", "cooperate‑x y—z‘q’"),
        (r"{\pict\pngblip 89504e47}{\*\shppict{\pict 8950}}{\nonshppict{\pict 01}}x", "x"),
        (r"{\object{\*\objclass Word}{\*\objdata 0105}{\result{\pard shown}}}", "shown"),
        (r"{\header HEAD}{\footer FOOT}{\headerf H}x", "x"),
        (r"a\bin5 {\b}}b", "ab"),
        ("line\\\nbreak", None),
        (r"\{a\}\\", "{a}\\"),
        (r"{\annotation said}{\*\atnid x}x", "x"),
        (r"by 2030{\super {\i 4},5}", "by 2030⁴,⁵"),
    ],
)
def test_what_is_printed_is_read(body: str, text: str | None) -> None:
    """Results of fields, characters in the charset of their font, no codes, no hidden words."""
    assert lines(body) == ([text] if text is not None else ["line", "break"])


def test_cells_and_rows_of_a_table_are_apart() -> None:
    """A bar in a cell is a letter like others."""
    row = r"\trowd\cellx2000\cellx4000\pard\intbl {a}\cell {b}\cell\row "
    nested = r"\trowd\pard\intbl {x\nestcell}{\*\nesttableprops\trowd\nestrow}y\cell\row\pard "
    assert lines(row.format(a="One", b="A | b") + nested + "After.") == [
        "One", "A | b", "x", "y", "After.",
    ]  # fmt: skip


def test_notes_and_boxes_stand_apart() -> None:
    """Notes at the end with their numbers; a box once, and not in its words for old readers."""
    body = (
        r"Meet by 2026{\super\chftn}{\footnote\pard\plain{\super\chftn} At the venue.\par Or not.}"
        r" now"
        r"{\shp{\*\shpinst\shpleft1{\sp{\sn a}{\sv b}}{\shptxt\pard Boxed.\par}}{\shprslt Boxed.}}"
        r" again{\super\chftn}{\footnote\ftnalt {\super\chftn} Last.}.\par"
    )
    assert lines(body) == [
        "Meet by 2026¹ now againⁱ.",
        "Boxed.",
        "¹ At the venue.",
        "Or not.",
        "ⁱ Last.",
    ]


def test_the_end_of_a_deleted_paragraph_is_gone_too() -> None:
    """The two are one."""
    assert lines(r"They meet{\deleted\par } in May.\par Next.") == ["They meet in May.", "Next."]


@pytest.mark.parametrize(
    ("head", "codec"),
    [(r"\ansi\ansicpg1251", "cp1251"), (r"\mac", "mac-roman"), (r"\ansi", "cp1252")],
)
def test_letters_without_an_escape_are_in_the_charset_of_the_document(
    head: str, codec: str
) -> None:
    """Programs of old wrote them so."""
    words = "Стороны обязуются" if codec == "cp1251" else "déjà vu"
    assert read(words.encode(codec), head).text == words


def test_what_stays_open_is_told() -> None:
    """The file was cut; what is there is read."""
    document = read(r"One.\par {\b Two")
    assert document.text == "One.\n\nTwo"
    assert ["its end is missing" in str(each) for each in document.warnings] == [True]


def test_groups_within_groups_are_read_without_recursion() -> None:
    """However deep."""
    depth = 50_000
    assert lines("{" * depth + "deep" + "}" * depth) == ["deep"]
