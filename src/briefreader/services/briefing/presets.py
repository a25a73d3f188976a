"""The plans that the user saved under a name, kept with the library as JSON."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any, TypeVar

from briefreader.errors import BriefingError
from briefreader.library.database import Library
from briefreader.library.records import Status
from briefreader.services.briefing.briefing_strings import DEFAULT_LANGUAGE, LANGUAGES
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.plan import (
    DEFAULT_SECTIONS,
    LONGEST_AUTHOR,
    LONGEST_CLASSIFICATION,
    LONGEST_TITLE,
    BriefingPlan,
    BriefingScope,
    Picks,
    Section,
    SectionChoice,
)
from briefreader.services.briefing.text_format import one_line
from briefreader.translatable import mark

_KEY = "briefing_presets"
_LONGEST_NAME = 60
_LONGEST_PATH = 4096
_MOST_IDS = 100_000
T = TypeVar("T")


def presets(library: Library) -> dict[str, BriefingPlan]:
    """Return the saved plans by name, in alphabetical order.

    What is damaged or unknown in one of them is as in a new plan; the library may come from
    elsewhere.
    """
    kept = library.settings.get(_KEY, default={})
    if not isinstance(kept, dict):
        return {}
    names = sorted((one_line(name)[:_LONGEST_NAME], name) for name in kept)
    return {
        shown: plan_of(kept[name])
        for shown, name in names
        if shown and isinstance(kept[name], dict)
    }


def save_preset(library: Library, name: str, plan: BriefingPlan) -> str:
    """Keep ``plan`` under ``name``, in place of one that had it; returns the name as kept.

    Raises BriefingError if the name is empty or too long.
    """
    name = _checked(name)
    _keep(library, presets(library) | {name: plan})
    return name


def rename_preset(library: Library, old: str, new: str) -> str:
    """Give the plan ``old`` the name ``new``; returns it as kept.

    Raises BriefingError if the name is empty, too long or another plan's, or there is no ``old``.
    """
    new = _checked(new)
    kept = presets(library)
    if old not in kept:
        raise BriefingError(mark("errors", "There is no saved briefing “{name}”."), name=old)
    if new != old and new in kept:
        raise BriefingError(
            mark("errors", "There is already a saved briefing “{name}”; choose another name."),
            name=new,
        )
    plan = kept.pop(old)
    _keep(library, kept | {new: plan})
    return new


def delete_preset(library: Library, name: str) -> None:
    """Forget the plan with this name, if there is one."""
    kept = presets(library)
    kept.pop(name, None)
    _keep(library, kept)


def json_of(plan: BriefingPlan) -> dict[str, Any]:
    """Return ``plan`` as a JSON object; ``plan_of`` reads it."""
    scope = {each.name: getattr(plan.scope, each.name) for each in fields(BriefingScope)}
    for day in ("since", "until"):
        scope[day] = scope[day].isoformat() if scope[day] else None
    return {
        "scope": scope | {"statements": list(plan.scope.statements)},
        "pinned": sorted(plan.picks.pinned),
        "hidden": sorted(plan.picks.hidden),
        "sections": [{"section": each.section.value, "on": each.on} for each in plan.sections],
        "title": plan.title,
        "classification": plan.classification,
        "logo": plan.logo,
        "author": plan.author,
        "language": plan.language,
        "paper": plan.paper.value,
    }


def plan_of(value: Mapping[str, Any]) -> BriefingPlan:
    """Return the plan that a JSON object holds; a field that is none is as in a new plan."""
    language = value.get("language")
    return BriefingPlan(
        scope=_scope(value.get("scope")),
        sections=_sections(value.get("sections")),
        picks=_picks(value),
        title=_text(value, "title", LONGEST_TITLE),
        classification=_text(value, "classification", LONGEST_CLASSIFICATION),
        logo=_text(value, "logo", _LONGEST_PATH),
        author=_text(value, "author", LONGEST_AUTHOR),
        language=language if language in LANGUAGES else DEFAULT_LANGUAGE,
        paper=_member(Paper, value.get("paper")) or Paper.A4,
    )


def _scope(value: object) -> BriefingScope:
    if not isinstance(value, dict):
        return BriefingScope()
    collection = value.get("collection")
    return BriefingScope(
        statements=_ids(value.get("statements")),
        collection=collection if isinstance(collection, int) and _is_id(collection) else 0,
        tag=_text(value, "tag", LONGEST_TITLE),
        party=_text(value, "party", LONGEST_TITLE),
        since=_member(dt.date.fromisoformat, value.get("since")),
        until=_member(dt.date.fromisoformat, value.get("until")),
        theme=_text(value, "theme", LONGEST_TITLE),
        status=_member(Status, value.get("status")),
        confirmed=value.get("confirmed") is True,
    )


def _picks(value: Mapping[str, Any]) -> Picks:
    pinned = frozenset(_ids(value.get("pinned")))
    return Picks(pinned=pinned, hidden=frozenset(_ids(value.get("hidden"))) - pinned)


def _sections(value: object) -> tuple[SectionChoice, ...]:
    """Return every section once: those of ``value`` in its order, then the others switched off."""
    chosen: dict[Section, bool] = {}
    for each in value if isinstance(value, list) else ():
        section = _member(Section, each.get("section")) if isinstance(each, dict) else None
        if section is not None:
            chosen.setdefault(section, each.get("on") is True)
    if not chosen:
        return DEFAULT_SECTIONS
    return tuple(
        SectionChoice(section, on=chosen.get(section, False))
        for section in (*chosen, *(each for each in Section if each not in chosen))
    )


def _keep(library: Library, plans: Mapping[str, BriefingPlan]) -> None:
    library.settings.set(_KEY, value={name: json_of(plan) for name, plan in plans.items()})


def _checked(name: str) -> str:
    clean = one_line(name)
    if not clean or len(clean) > _LONGEST_NAME:
        raise BriefingError(
            mark("errors", "A saved briefing needs a name of at most {most} characters."),
            most=_LONGEST_NAME,
        )
    return clean


def _text(value: Mapping[str, Any], key: str, longest: int) -> str:
    text = value.get(key)
    return one_line(text)[:longest] if isinstance(text, str) else ""


def _ids(value: object) -> tuple[int, ...]:
    """Return the ids in a list, each once; what is no id in it is passed over."""
    found = [each for each in value if _is_id(each)] if isinstance(value, list) else []
    return tuple(dict.fromkeys(found[:_MOST_IDS]))


def _is_id(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**63


def _member(make: Callable[[str], T], value: object) -> T | None:
    try:
        return make(value) if isinstance(value, str) and value else None
    except ValueError:
        return None
