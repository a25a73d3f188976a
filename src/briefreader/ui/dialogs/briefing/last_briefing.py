"""What the next briefing takes over from the last one."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LastBriefing:
    """How the last briefing was dressed; an empty language or paper is the usual one."""

    language: str = ""
    paper: str = ""
    author: str = ""
    classification: str = ""
