"""How one language's statements say who makes them, when and where: its ``statement.toml``."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from briefreader.commitments.attributes.date_rules import DateRules
from briefreader.commitments.toml_values import expanded, parse_toml, pattern, string, strings

WHAT = "statement"
_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĻĽŁŃŅŇŌŐŒŘŚŠŞȘŤŢȚŪŮŰŲŹŻŽЀ-Я"
_WORD = rf"(?:(?:[A-Z]\.){{1,3}}|St\.|[{_UPPER}][\w’'-]*)"
_ISO = r"(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementRules:
    """The patterns of a language's ``statement.toml``, whose head says what each of them finds."""

    title: re.Pattern[str]
    joint: re.Pattern[str]
    partners: re.Pattern[str]
    place: re.Pattern[str]
    forum: re.Pattern[str]
    we: re.Pattern[str]
    list_ends: re.Pattern[str]
    speaker: re.Pattern[str]
    speaks: re.Pattern[str]
    titled: re.Pattern[str]
    talks: re.Pattern[str]
    visited: re.Pattern[str]
    invited_by: re.Pattern[str]
    received: re.Pattern[str]
    link: re.Pattern[str]
    joined: re.Pattern[str]
    aside: re.Pattern[str]
    members: re.Pattern[str]
    between: re.Pattern[str]
    body: re.Pattern[str]
    signs: re.Pattern[str]
    closing: re.Pattern[str]
    several: re.Pattern[str]
    adopted: re.Pattern[str]
    acts: re.Pattern[str]
    acting: re.Pattern[str]
    clause: re.Pattern[str]
    repeated: re.Pattern[str]
    visit: re.Pattern[str]
    invitation: re.Pattern[str]
    guest: re.Pattern[str]
    invites: re.Pattern[str]
    elided: re.Pattern[str]
    department: re.Pattern[str]
    counterpart: re.Pattern[str]
    latter: re.Pattern[str]
    hosting: re.Pattern[str]
    visiting: re.Pattern[str]
    together: re.Pattern[str]
    receives: re.Pattern[str]
    two_of: re.Pattern[str]
    two_linked: re.Pattern[str]
    part: re.Pattern[str]
    group_side: re.Pattern[str]
    counts: tuple[str, ...]
    met: re.Pattern[str]
    done: re.Pattern[str]
    occasion: re.Pattern[str]
    told: re.Pattern[str]
    dateline: re.Pattern[str]
    done_at: re.Pattern[str]
    met_in: re.Pattern[str]
    earlier: re.Pattern[str]
    derived_title: str
    derived_joints: tuple[str, str, str]
    small: frozenset[str]
    no_place: frozenset[str]


def parse_statement_rules(toml_text: str, dates: DateRules) -> StatementRules:
    """Return the rules written in ``toml_text``; ``dates`` are those of the same language.

    Raises ResourceError naming the entry that has a mistake.
    """
    table = parse_toml(toml_text, WHAT)
    small = strings(table, "small", WHAT)
    months = f"(?i:{dates.words.any_of(dates.months)})"
    date = expanded(string(table, "date", WHAT, "(?!)"), {"month": months, "iso": _ISO}, WHAT)
    place = _place(small)
    ordinal = string(table, "ordinal", WHAT, "(?!)")
    group = expanded(
        string(table, "group", WHAT, "(?!)"), {"word": _WORD, "ordinal": ordinal}, WHAT
    )
    joints = (*strings(table, "derived_joints", WHAT), "", "", "")

    def rule(key: str) -> re.Pattern[str]:
        source = string(table, key, WHAT, "(?!)")
        macros = {"place": place, "date": date, "group": group, "ordinal": ordinal}
        return pattern(expanded(source, macros, WHAT), f"{WHAT}, {key}")

    return StatementRules(
        title=rule("title"),
        joint=rule("joint"),
        partners=rule("partners"),
        place=rule("place"),
        forum=rule("forum"),
        we=rule("we"),
        list_ends=rule("list_ends"),
        speaker=rule("speaker"),
        speaks=rule("speaks"),
        titled=rule("titled"),
        talks=rule("talks"),
        visited=rule("visited"),
        invited_by=rule("invited_by"),
        received=rule("received"),
        link=rule("link"),
        joined=rule("joined"),
        aside=rule("aside"),
        members=rule("members"),
        between=rule("between"),
        body=rule("body"),
        signs=rule("signs"),
        closing=rule("closing"),
        several=rule("several"),
        adopted=rule("adopted"),
        acts=rule("acts"),
        acting=rule("acting"),
        clause=rule("clause"),
        repeated=rule("repeated"),
        visit=rule("visit"),
        invitation=rule("invitation"),
        guest=rule("guest"),
        invites=rule("invites"),
        elided=rule("elided"),
        department=rule("department"),
        counterpart=rule("counterpart"),
        latter=rule("latter"),
        hosting=rule("hosting"),
        visiting=rule("visiting"),
        together=rule("together"),
        receives=rule("receives"),
        two_of=rule("two_of"),
        two_linked=rule("two_linked"),
        part=rule("part"),
        group_side=rule("group_side"),
        counts=strings(table, "counts", WHAT),
        met=rule("met"),
        done=rule("done"),
        occasion=rule("occasion"),
        told=rule("told"),
        dateline=re.compile(
            rf"{place}(?P<mark>,?(?: [-–—])? \(?{date}| [-–—] (?=[{_UPPER}“\"])|\s?— )"
        ),
        done_at=rule("done_at"),
        met_in=rule("met_in"),
        earlier=rule("earlier"),
        derived_title=string(table, "derived_title", WHAT, ""),
        derived_joints=(joints[0], joints[1], joints[2]),
        small=frozenset(small),
        no_place=frozenset(strings(table, "no_place", WHAT)) | frozenset(dates.months),
    )


def _place(small: Iterable[str]) -> str:
    """Return the source of a pattern whose group is the name of a place, maybe with its state."""
    between = "|".join(re.escape(word) for word in small) or "(?!)"
    name = rf"{_WORD}(?: (?:(?:{between}) ){{0,2}}{_WORD}){{0,3}}"
    return rf"(?P<place>{name}(?:, {name})?)"
