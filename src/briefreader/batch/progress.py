"""How far a run of a batch is."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Progress:
    """How far a run is; counts are of inputs, ``total`` is None until all are counted.

    ``known`` were done before; ``reasons`` are the first failures. Of ``workers`` there are so
    many, with ``threads`` in all; ``awaited`` are to come before anything is read.
    """

    total: int | None = None
    known: int = 0
    failed_before: int = 0
    done: int = 0
    failed: int = 0
    repeated: int = 0
    unchanged: int = 0
    under_way: int = 0
    threads: int = 0
    workers: int = 0
    awaited: int = 0
    seconds: float = 0.0
    rate: float = 0.0
    reasons: list[str] = field(default_factory=list)
    stopped: bool = False

    @property
    def left(self) -> int | None:
        """How many inputs are still to come."""
        if self.total is None:
            return None
        return max(0, self.total - self.known - self.failed_before - self.done)
