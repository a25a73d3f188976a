"""Builder of a briefing's entries from the records of a statement, or from detections."""

from collections.abc import Iterable
from datetime import date

from briefreader.commitments.attributes.amounts import names_amount
from briefreader.commitments.findings import Detection, Metadata
from briefreader.commitments.metadata.detection_coverage import Coverage
from briefreader.library.records import Annotation, Bookmark, Commitment, Origin, Review, Statement
from briefreader.services.annotations.note_text import plain_words
from briefreader.services.briefing.briefing_strings import BriefingStrings
from briefreader.services.briefing.plan import Picks
from briefreader.services.briefing.text_format import one_line, shorten
from briefreader.services.briefing.values import (
    BriefedStatement,
    BriefingBookmark,
    BriefingItem,
    BriefingNote,
)
from briefreader.services.review.due_figures import is_overdue
from briefreader.services.statements.public_source import public_source
from briefreader.text.control_characters import visible
from briefreader.text.numbering import ParagraphNumbers

_SHORT_TITLE = 44


class Source:
    """Makes the entries that come from one statement, which they name if ``named``.

    ``made`` is the day of the briefing, ``picks`` what the user picked for its page.
    """

    def __init__(
        self,
        statement: Statement,
        phrases: BriefingStrings,
        made: date,
        *,
        named: bool,
        picks: Picks,
    ) -> None:
        self._made = made
        self._picks = picks
        self._text = statement.text
        self._numbers: ParagraphNumbers | None = None
        self._name = label(statement, phrases) if named else ""
        self._link = link_of(statement.source)

    @property
    def numbers(self) -> ParagraphNumbers:
        """The numbers of the paragraphs, found when they are first asked for."""
        self._numbers = self._numbers or ParagraphNumbers(self._text)
        return self._numbers

    def item(self, commitment: Commitment) -> BriefingItem:
        """Return the entry of a commitment."""
        return BriefingItem(
            quote=one_line(commitment.quote),
            strength=commitment.strength,
            actors=tuple(map(one_line, commitment.actors)),
            due=commitment.due,
            paragraph=self.numbers.of(commitment.paragraph),
            position=commitment.span.start,
            decided=commitment.origin is Origin.MANUAL or commitment.review is Review.CONFIRMED,
            status=commitment.status,
            statement=self._name,
            link=self._link,
            amount=names_amount(commitment.quote),
            overdue=is_overdue(commitment, self._made),
            id=commitment.id,
            pinned=commitment.id in self._picks.pinned,
            hidden=commitment.id in self._picks.hidden,
        )

    def notes(self, annotations: Iterable[Annotation]) -> list[BriefingNote]:
        """Return the entries of notes and highlights, in text order."""
        return [
            BriefingNote(
                text=one_line(plain_words(each.note)),
                quote=one_line(each.exact),
                paragraph=self.numbers.at(each.span.start) if each.exact else 0,
                tags=each.tags,
                statement=self._name,
                link=self._link,
            )
            for each in sorted(annotations, key=lambda each: each.span.start)
        ]

    def bookmarks(self, bookmarks: Iterable[Bookmark]) -> list[BriefingBookmark]:
        """Return the entries of bookmarks, in text order."""
        return [
            BriefingBookmark(
                name=one_line(each.name),
                paragraph=self.numbers.at(each.position),
                statement=self._name,
                link=self._link,
            )
            for each in sorted(bookmarks, key=lambda each: each.position)
        ]


def item_of_detection(
    detection: Detection, text: str, numbers: ParagraphNumbers, link: str, made: date
) -> BriefingItem:
    """Return the entry of what was found in ``text``, as of the day ``made``."""
    quote = one_line(detection.span.of(text))
    return BriefingItem(
        quote=quote,
        strength=detection.strength,
        actors=tuple(map(one_line, detection.actors)),
        due=detection.due,
        paragraph=numbers.of(detection.paragraph),
        position=detection.span.start,
        link=link,
        amount=names_amount(quote),
        overdue=detection.due is not None and detection.due.by < made,
    )


def briefed(
    statement: Statement | Metadata, coverage: Coverage, source: str, phrases: BriefingStrings
) -> BriefedStatement:
    """Return what the briefing says of a statement; ``source`` is that of one in no library."""
    source = statement.source if isinstance(statement, Statement) else source
    return BriefedStatement(
        title=visible(one_line(statement.title)) or phrases.text("untitled"),
        date=statement.date,
        parties=tuple(one_line(party) for party in statement.parties),
        source=one_line(public_source(source)),
        language=statement.language,
        link=link_of(source),
        coverage=coverage,
    )


def label(statement: Statement | BriefedStatement, phrases: BriefingStrings) -> str:
    """Return what tells a statement from others: a short title and its date."""
    title = shorten(visible(one_line(statement.title)) or phrases.text("untitled"), _SHORT_TITLE)
    return f"{title}, {phrases.short_date(statement.date)}" if statement.date else title


def link_of(source: str) -> str:
    """Return the address of ``source`` on the web, nothing if it is none."""
    source = public_source(source)
    plain = source.isprintable() and not any(map(str.isspace, source))
    return source if plain and source.lower().startswith(("https://", "http://")) else ""
