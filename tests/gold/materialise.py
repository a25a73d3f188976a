"""Writes this folder's labels, which are offsets only, as a folder to measure against.

``python tests/gold/materialise.py TARGET`` writes NAME.txt and NAME.json for each statement, for
`briefreader evaluate TARGET`. The statements are read from ``../shared/samples``. Offsets count
code points of the file there; NAME.txt is what the app makes of it, under its title, or of the
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

HERE = Path(__file__).parent
SAMPLES = HERE.parents[2] / "shared" / "samples"


def materialise(target: Path, samples: Path = SAMPLES) -> None:
    """Write every labelled statement into ``target``.

    Raises ValueError if a statement is not the one that was labelled.
    """
    target.mkdir(parents=True, exist_ok=True)
    for labels in sorted(HERE.glob("*.json")):
        coding = json.loads(labels.read_text("utf-8"))
        path = samples / coding["file"]
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
