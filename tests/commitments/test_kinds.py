"""What sort of statement a text is, by its title and first lines."""

from pathlib import Path

import pytest

from briefreader.commitments.languages.language import Language
from briefreader.commitments.metadata.kinds import KindRules, parse_kinds
from briefreader.commitments.metadata.statement_metadata import read_metadata
from briefreader.commitments.model import Kind
from briefreader.errors import ResourceError
from briefreader.services.detection.extraction import load_kinds

BODY = "We met in the old town hall and agreed on many things."


@pytest.fixture(scope="module")
def rules() -> KindRules:
    """Return the shipped rules."""
    return load_kinds()


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Joint Statement of Norway and Chile", Kind.JOINT_STATEMENT),
        ("Norway-Chile Joint Leaders’ Statement", Kind.JOINT_STATEMENT),
        ("Statement by the Foreign Ministers of Norway and Chile", Kind.JOINT_STATEMENT),
        ("Trilateral Ministerial Joint Statement", Kind.JOINT_STATEMENT),
        ("Déclaration conjointe de la France et du Tchad", Kind.JOINT_STATEMENT),
        ("Declaración conjunta de Chile y Perú", Kind.JOINT_STATEMENT),
        ("OSLO SUMMIT COMMUNIQUÉ", Kind.COMMUNIQUE),
        ("Joint Communique of the Third Ministerial", Kind.COMMUNIQUE),
        ("Comunicado conjunto de los ministros", Kind.COMMUNIQUE),
        ("Bergen Declaration on Clean Shipping", Kind.DECLARATION),
        ("Déclaration de Dakar sur la pêche", Kind.DECLARATION),
        ("Declaración de Lima", Kind.DECLARATION),
        ("Remarks by President Vik and President Soto in Joint Press Conference", Kind.SPEECH),
        ("Speech by the Prime Minister at the Joint Declaration Dinner", Kind.SPEECH),
        ("Discours du Président de la République", Kind.SPEECH),
        ("Palabras del Presidente en la Cumbre", Kind.SPEECH),
        ("Press Release: ministers meet in Bergen", Kind.PRESS_RELEASE),
        ("Communiqué de presse du Conseil des ministres", Kind.PRESS_RELEASE),
        ("Nota de prensa del Ministerio", Kind.PRESS_RELEASE),
        ("President Vik Approves Flood Disaster Declaration", Kind.PRESS_RELEASE),
        ("Press Briefing by the Health Team", Kind.PRESS_RELEASE),
        ("Readout of the Call with President Soto", Kind.PRESS_RELEASE),
        ("Notes on the fishery", Kind.OTHER),
        ("Redeclarations of customs", Kind.OTHER),
        ("", Kind.OTHER),
    ],
)
def test_the_title_tells_the_kind(rules: KindRules, title: str, kind: Kind) -> None:
    """In English, French and Spanish; what stands first in a title counts most."""
    assert rules.kind_of(title, BODY) is kind


@pytest.mark.parametrize(
    ("opening", "kind"),
    [
        ("FOR IMMEDIATE RELEASE\n\nOslo", Kind.PRESS_RELEASE),
        ("The two ministers issued the following joint statement:", Kind.JOINT_STATEMENT),
        ("The heads of state issued this communiqué:", Kind.COMMUNIQUE),
        ("We hereby declare that", Kind.DECLARATION),
        ("(as prepared for delivery)\n\nFriends,", Kind.SPEECH),
        (f"{BODY * 20} joint statement", Kind.OTHER),
    ],
)
def test_the_opening_tells_where_the_title_does_not(
    rules: KindRules, opening: str, kind: Kind
) -> None:
    """Only the first lines are read: further down other statements are spoken of."""
    assert rules.kind_of("On fish", opening) is kind


def test_the_kind_that_the_document_declares_wins(english: Language, rules: KindRules) -> None:
    """As with its title; without rules nothing is claimed."""
    title = "Joint Statement of Norway and Chile"
    found = read_metadata(BODY, english, title=title, kind=Kind.SPEECH, kinds=rules)
    assert found.kind is Kind.SPEECH
    assert read_metadata(BODY, english, title=title, kinds=rules).kind is Kind.JOINT_STATEMENT
    assert read_metadata(BODY, english, title=title).kind is Kind.OTHER


def test_a_gap_spans_at_most_four_words() -> None:
    """Three dots stand for up to four words, a star for any ending."""
    rules = parse_kinds('[[kind]]\nname = "speech"\ntitle = ["words ... peace*"]')
    assert rules.kind_of("Words peaceful", "") is Kind.SPEECH
    assert rules.kind_of("Some words on the new peace", "") is Kind.SPEECH
    assert rules.kind_of("Words one two three four five peace", "") is Kind.OTHER


@pytest.mark.parametrize(
    ("toml", "named"),
    [
        ("[[kind", "not valid TOML"),
        ('[[kind]]\nname = "poem"', "entry 1: name must be one of"),
        ('[[kind]]\nname = "speech"\ntitle = [1]', "speech: title must be a list"),
    ],
)
def test_names_a_mistake_in_the_kinds(toml: str, named: str) -> None:
    """The message says which entry is wrong."""
    with pytest.raises(ResourceError, match=named):
        parse_kinds(toml)


def test_the_real_documents_have_the_expected_kinds(
    shared: Path, english: Language, rules: KindRules
) -> None:
    """Releases of one government, as users have them."""
    from briefreader.documents.reader import read_document
    from briefreader.text.normalise import normalise

    kinds: dict[str, Kind] = {}
    for file in sorted((shared / "samples").glob("20*.md")):
        document = read_document(file)
        found = read_metadata(normalise(document.text), english, title=document.title, kinds=rules)
        kinds[file.name[:4] + file.name[10:24]] = found.kind
    assert list(kinds.values()) == [
        Kind.PRESS_RELEASE, Kind.SPEECH, Kind.JOINT_STATEMENT, Kind.PRESS_RELEASE,
        Kind.COMMUNIQUE, Kind.JOINT_STATEMENT, Kind.DECLARATION, Kind.JOINT_STATEMENT,
        Kind.JOINT_STATEMENT, Kind.JOINT_STATEMENT,
    ]  # fmt: skip
