"""The documents beside the project, which tests read and the project does not hold."""

from pathlib import Path

PROJECT = Path(__file__).parents[1]
SHARED = PROJECT.parent / "shared"
NEEDED = (
    "gold/score.py",
    "gold/whitehouse/*.json",
    "gold/houses/*.json",
    "gold/languages/*.md",
    "samples/*carbis-bay*.md",
)


def documents() -> list[Path]:
    """Return those that are statements, in order; none where they are missing."""
    found = [*SHARED.glob("gold/whitehouse/*.txt"), *SHARED.glob("samples/*.[tm][xd]*")]
    return sorted(path for path in found if path.stem != "README")


def lacking() -> str:
    """Return why no test can read them, empty if all kinds of them are there."""
    missing = [pattern for pattern in NEEDED if not any(SHARED.glob(pattern))]
    if not missing:
        return ""
    return f"not tested, as documents are missing beside the project: {', '.join(missing)}"
