"""What people say of one place in another program, as records of ours."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from briefreader.services.interchange.incoming import Incoming
from briefreader.services.interchange.qda_codes import Codes
from briefreader.services.interchange.records import foreign_commitment, foreign_note
from briefreader.text.span import Span

Times = tuple[datetime, datetime]


@dataclass(slots=True)
class Group:
    """What one person says of one place: the guids of codes, the notes, and when."""

    codes: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    times: list[Times] = field(default_factory=list)

    @property
    def last(self) -> datetime:
        """When the person last said something."""
        return max(each[1] for each in self.times)


def records_at(span: Span, groups: Mapping[str, Group], codes: Codes) -> Iterator[Incoming]:
    """Yield the records for what authors, the keys of ``groups``, say of the words at ``span``.

    Themes and strength make one commitment, of who coded last; notes and tags stay apart.
    """
    every = [code for group in groups.values() for code in group.codes]
    themes, strength = codes.themes(every), codes.strength(every)
    if themes or strength:
        coded = [
            (group.last, author)
            for author, group in groups.items()
            if codes.themes(group.codes) or codes.strength(group.codes)
        ]
        yield Incoming(foreign_commitment(span, themes, strength, max(coded)[1]))
    for author, group in groups.items():
        tags = codes.tags(group.codes)
        if tags or group.notes or not group.codes:
            times = min(each[0] for each in group.times), group.last
            note = "\n\n".join(dict.fromkeys(group.notes))
            yield Incoming(foreign_note(span, note, tags, times, author=author))
