"""Folders of coded statements, each as `briefreader evaluate` takes it.

``python tools/gold_folders.py TARGET`` writes the labels of ``tests/gold`` with their texts into
TARGET: NAME.txt and NAME.json for each statement. The labels are offsets only, in code points of a
file in ``../shared/samples``; NAME.txt is what the app makes of it, under its title, or of the
``part`` of it that was labelled.
"""

import hashlib
import json
import sys
from dataclasses import replace
from pathlib import Path

from briefreader.documents.markdown import read_markdown
from briefreader.documents.reader import read_document
from briefreader.services.detection.extraction import readable_text

PROJECT = Path(__file__).parents[1]
SHARED = PROJECT.parent / "shared"
LABELS = PROJECT / "tests" / "gold"
OFFSETS = "tests/gold"
"""The folder whose statements are not in it."""
INVENTED = (
    "houses",
    "languages",
    "negatives",
    "houses3",
    "languages3",
    "houses4",
    "houses5",
    "houses6",
    "languages4",
)
"""The folders of ``tests/gold`` that hold invented statements, texts and all."""


def gold_folders(target: Path) -> dict[str, Path]:
    """Return every folder of coded statements by its name.

    The texts of those that the project holds labels of are written into ``target``. Raises
    ValueError if one is not the one that was labelled.
    """
    materialise(target)
    return {
        **{name: SHARED / "gold" / name for name in ("whitehouse", "houses", "languages")},
        OFFSETS: target,
        **{f"{OFFSETS}/{name}": LABELS / name for name in INVENTED},
    }


def materialise(target: Path) -> None:
    """Write every labelled statement into ``target``.

    Raises ValueError if a statement is not the one that was labelled.
    """
    target.mkdir(parents=True, exist_ok=True)
    for labels in sorted(LABELS.glob("*.json")):
        coding = json.loads(labels.read_text("utf-8"))
        path = SHARED / "samples" / coding["file"]
        content = path.read_bytes()
        if hashlib.sha256(content).hexdigest() != coding["digest"]:
            message = f"{path} is not the file that {labels.name} labels"
            raise ValueError(message)
        raw = content.decode("utf-8")
        document = read_document(path)
        if "part" in coding:
            start, end = coding["part"]
            part = read_markdown(path, raw[start:end].encode())
            document = replace(document, text=part.text)
        text = f"{document.title}\n\n{readable_text(document)}\n"
        gold = {
            "commitments": [
                {
                    **each,
                    "quote": raw[each["start"] : each["end"]],
                    "due": {"by": each["due"]} if each["due"] else None,
                }
                for each in coding["commitments"]
            ],
            "optional": [
                {"quote": raw[each["start"] : each["end"]]} for each in coding["optional"]
            ],
        }
        (target / f"{labels.stem}.txt").write_text(text, "utf-8")
        (target / labels.name).write_text(json.dumps(gold), "utf-8")


if __name__ == "__main__":
    materialise(Path(sys.argv[1]))
