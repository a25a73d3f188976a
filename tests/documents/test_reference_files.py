"""References of reference managers beside a document say what it is."""

import datetime as dt
import json
from pathlib import Path

import pytest
from bibtexparser.entrypoint import parse_string

from briefreader.documents.document import Document
from briefreader.documents.references import bibtex_reading
from briefreader.documents.references.reference_files import described

DAY = dt.date(2023, 1, 13)
ADDRESS = "https://example.org/a_b%20c?x=1#top"
BIBTEX = (
    "% of our own\n"
    '@string{site = "example"}\n'
    "@misc{one,\n"
    r"  title = {{D{\'e}claration conjointe \& plan \"{u}ber Z\"uge}}," + "\n"
    "  author = {{Japan} and {United States} and Smith, John},\n"
    "  year = 2023, month = jan, day = 13,\n"
    f"  url = {{{ADDRESS}}},\n"
    r"  file = {Full Text:files/12/talks\; final.pdf:application/pdf;"
    "Page:files/13/a.html:text/html}\n}\n"
)
RIS = (
    "TY  - RPRT\r\nTI  - Joint Statement\r\nAU  - Japan\r\nAU  - United States\r\n"
    "AU  - Smith, John\r\nDA  - 2023/01/13/\r\nPY  - 2023\r\n"
    f"UR  - {ADDRESS}\r\nL1  - files/12/talks.pdf\r\nER  - \r\n"
)
CSL = json.dumps(
    [
        {
            "id": "x",
            "type": "document",
            "title": "Joint Statement",
            "author": [{"literal": "Japan"}, {"literal": "United States"}, {"family": "Smith"}],
            "issued": {"date-parts": [[2023, 1, 13]]},
            "URL": ADDRESS,
        }
    ]
)


def described_at(path: Path) -> Document:
    """Return the document at ``path`` as what lies beside it describes it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"text")
    document = Document(
        name=path.name, media_type="", original=b"text", text="text", source=str(path), title="Old"
    )
    return described(document, path)


def told(document: Document) -> tuple[object, ...]:
    """Return what a reference can tell of a document."""
    return document.title, document.date, document.parties, document.source


@pytest.mark.parametrize(
    ("ending", "content", "title"),
    [
        (".bib", BIBTEX, "Déclaration conjointe & plan über Züge"),
        (".ris", RIS, "Joint Statement"),
        (".json", CSL, "Joint Statement"),
        (".bib", f"\ufeff{BIBTEX}", "Déclaration conjointe & plan über Züge"),
    ],
)
@pytest.mark.parametrize("name", ["talks", "talks.pdf"])
def test_a_file_of_the_same_name(
    tmp_path: Path, name: str, ending: str, content: str, title: str
) -> None:
    """With the document's ending or without; persons are no parties."""
    (tmp_path / f"{name}{ending}").write_bytes(content.encode())
    found = described_at(tmp_path / "talks.pdf")
    assert told(found) == (title, DAY, ("Japan", "United States"), ADDRESS)
    assert found.warnings == ()


@pytest.mark.parametrize(("ending", "content"), [(".bib", BIBTEX), (".ris", RIS)])
def test_an_export_of_zotero(tmp_path: Path, ending: str, content: str) -> None:
    """One file of references, and the documents in folders below; only what it names is meant."""
    other = content.replace("files/12", "files/99").replace("one,", "two,").replace("2023", "1999")
    (tmp_path / f"My library{ending}").write_text(f"{other}\n{content}", "utf-8")
    name = "talks; final.pdf" if ending == ".bib" else "talks.pdf"
    assert described_at(tmp_path / "files" / "12" / name).date == DAY
    assert described_at(tmp_path / "files" / "14" / name).title == "Old"


@pytest.mark.parametrize(
    ("field", "day"),
    [
        ("date = {2023-01-13}", DAY),
        ("date = {2023-01-13/2023-01-15}", DAY),
        ("date = {2023-01}", None),
        ("year = {2023}", None),
        ("year = 2023, month = 1, day = 13", DAY),
        ("year = 2023, month = feb, day = 31", None),
    ],
)
def test_only_a_whole_day_is_a_date(tmp_path: Path, field: str, day: dt.date | None) -> None:
    """A year would be read as its first day."""
    (tmp_path / "talks.bib").write_text(f"@misc{{a, title = {{T}}, {field}}}", "utf-8")
    assert described_at(tmp_path / "talks.txt").date == day


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"TY  - \nno tags at all"])
def test_what_cannot_be_read_is_told(tmp_path: Path, content: bytes) -> None:
    """The document comes in as it is, with a warning that names the file."""
    (tmp_path / "talks.ris").write_bytes(content)
    found = described_at(tmp_path / "talks.txt")
    assert found.title == "Old"
    assert [str(each) for each in found.warnings] == [
        "the references in “talks.ris” could not be read"
    ]


@pytest.mark.parametrize("content", ["{", "[1]", '{"title": "x"}', "[" * 100_000, "{}"])
def test_other_data_is_not_taken_for_references(tmp_path: Path, content: str) -> None:
    """JSON of the document's name may hold anything."""
    (tmp_path / "talks.json").write_text(content, "utf-8")
    found = described_at(tmp_path / "talks.txt")
    assert (found.title, found.warnings) == ("Old", ())


def test_what_is_missing_stays_as_it_was(tmp_path: Path) -> None:
    """An entry with a title only changes nothing else."""
    (tmp_path / "talks.bib").write_text("@misc{a, title = {New}}", "utf-8")
    path = tmp_path / "talks.txt"
    assert told(described_at(path)) == ("New", None, (), str(path))


def test_references_that_were_changed_are_read_anew(tmp_path: Path) -> None:
    """Files of references are remembered between documents, as they were last changed."""
    path = tmp_path / "talks.txt"
    assert described_at(path).title == "Old"
    references = tmp_path / "library.bib"
    for title in ("New", "Newer"):
        entries = f"@misc{{a, title = {{{title}}}, file = {{:talks.txt:text}}}}\n@misc{{b}}"
        references.write_text(entries, "utf-8")
        assert described_at(path).title == title


def test_references_are_parsed_once_for_all_documents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else each of thousands beside them would take as long as all."""
    entries = "\n".join(
        f"@misc{{k{n}, title = {{Talks {n}}}, file = {{:{n}.txt:text}}}}" for n in range(5)
    )
    (tmp_path / "library.bib").write_text(entries, "utf-8")
    parsed: list[str] = []

    def parse(text: str, **options: object) -> object:
        parsed.append(text)
        return parse_string(text, **options)

    monkeypatch.setattr(bibtex_reading, "parse_string", parse)
    titles = [described_at(tmp_path / f"{n}.txt").title for n in range(5)]
    assert titles == [f"Talks {n}" for n in range(5)]
    assert len(parsed) == 1
