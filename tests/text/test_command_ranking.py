"""What somebody types finds the command that is meant, whatever it is called."""

import pytest

from briefreader.text.command_ranking import Found, Named, ranked

COMMANDS = (
    Named("Open", ("import", "load"), "File"),
    Named("Design briefing", ("pdf", "one page"), "File"),
    Named("Print briefing", ("pdf", "paper"), "File"),
    Named("Export briefing as PDF", ("save as",), "File"),
    Named("Tags", ("label",), "Statement"),
    Named("Remove", ("delete", "trash"), "Statement"),
    Named("Delete for good", ("erase",), "Statement"),
    Named("Set theme", ("tag", "topic"), "Commitment"),
    Named("Show stages", (), "View"),
    Named("Text alone", ("full screen",), "View"),
    Named("Notes", (), "View"),
    Named("Highlight", (), "Notes"),
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        # A name before what else is called so.
        ("pdf", ["Export briefing as PDF", "Design briefing", "Print briefing"]),
        ("delete", ["Delete for good", "Remove"]),
        # A synonym before letters within a name.
        ("tag", ["Tags", "Set theme", "Show stages"]),
        # A name before the menu of others.
        ("notes", ["Notes", "Highlight"]),
        ("file", ["Open", "Design briefing", "Print briefing", "Export briefing as PDF"]),
        ("file pr", ["Print briefing"]),
        ("briefing file", ["Design briefing", "Print briefing", "Export briefing as PDF"]),
        ("screen full", ["Text alone"]),
        ("DÉLETE", ["Delete for good", "Remove"]),
        ("rash", []),
        ("", [each.name for each in COMMANDS]),
    ],
)
def test_names_come_before_synonyms_and_these_before_menus(typed: str, found: list[str]) -> None:
    """In each of them in the order of the menus; a synonym is found by how its words begin."""
    assert [COMMANDS[each.number].name for each in ranked(typed, COMMANDS)] == found


def test_it_is_known_by_which_synonym() -> None:
    """To be shown; none where the name itself has the words."""
    assert ranked("tra", COMMANDS) == (Found(5, "trash"),)
    assert ranked("remove", COMMANDS) == (Found(5),)
