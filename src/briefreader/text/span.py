"""A stretch of a text, counted in Unicode code points."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range ``start`` to ``end`` (exclusive) of code points in a text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            message = f"not a span: {self.start}..{self.end}"
            raise ValueError(message)

    def of(self, text: str) -> str:
        """Return the part of ``text`` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, position: int) -> bool:
        """Tell whether the code point at ``position`` lies in the span."""
        return self.start <= position < self.end

    def shared(self, other: "Span") -> "Span":
        """Return what the two spans share; they must overlap."""
        return Span(max(self.start, other.start), min(self.end, other.end))

    def __len__(self) -> int:
        return self.end - self.start
