"""A program in the place of Tesseract, which says of every picture what the test wants."""

import sys
from pathlib import Path

_PROGRAM = """#!{python}
import os, pathlib, sys, time
folder = pathlib.Path(__file__).parent
if "--list-langs" in sys.argv:
    print("List of available languages (3):", "eng", "fra", "osd", "script/Latin", sep="\\n")
    sys.exit()
language = sys.argv[sys.argv.index("-l") + 1]
picture = sys.stdin.buffer.read()
if language == "slow":
    (folder / "began").write_text(str(os.getpid()))
    time.sleep(600)
if language == "none":
    sys.exit("Failed loading language 'none'")
size = picture.split(b"\\n")[0].decode()
with (folder / "asked").open("a+") as file:
    print(*sys.argv[1:], size, file=file, flush=True)
    file.seek(0)
    number = len(file.readlines())
sys.stdout.buffer.write((folder / f"{{number}}.pdf").read_bytes())
"""


def put_in(folder: Path, *answers: bytes) -> Path:
    """Write the program, which gives one of these PDFs after the other, into ``folder``.

       Returns its path.
    In the language "slow" it takes ten minutes, of "none" it has no model. What it was asked
       stands in the file "asked" beside it, a line each.
    """
    folder.mkdir()
    for number, answer in enumerate(answers, 1):
        (folder / f"{number}.pdf").write_bytes(answer)
    program = folder / "tesseract"
    program.write_text(_PROGRAM.format(python=sys.executable), "utf-8")
    program.chmod(0o755)
    return program
