"""Statements that are made to be imported, each with other words."""

from pathlib import Path

_TEXT = """# Joint Statement {token}

Washington, 3 May 2024

Japan and Chad agreed to build bridge {token} by {year}. They will share data on rivers.

1. Chad will plant {number} trees and commits to provide 20 million USD for health by {year}.

2. Both sides intend to strengthen trade. They will meet again in {year}.
"""


def make_statements(folder: Path, number: int, token: str) -> list[Path]:
    """Write ``number`` new statements into ``folder``; ``token`` makes them other than all else."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for each in range(number):
        name = f"{token}-{each}"
        path = folder / f"{name}.md"
        path.write_text(
            _TEXT.format(token=name, number=each + 2, year=2030 + each % 9), encoding="utf-8"
        )
        made.append(path)
    return made
