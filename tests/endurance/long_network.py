"""All system calls of a session over hostile statements: none reaches for the network."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from diary import entries

import format_files

HERE = Path(__file__).parent
PATIENCE_SECONDS = 900
_CALL = re.compile(
    r"^\d+ +(socket|socketpair|connect|bind|listen|sendto|sendmsg|accept4?)\((.*)$", re.MULTILINE
)
_LOCAL = ("AF_UNIX", "AF_LOCAL")
_REMOTE = "http://192.0.2.1:9"
"""https://www.rfc-editor.org/rfc/rfc5737: an address that nobody has."""


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")
@pytest.mark.parametrize("more", [[], ["preview", "page_setup"]], ids=["reading", "printing"])
def test_no_connection_but_within_the_machine(
    more: list[str], tmp_path: Path, home: dict[str, str], tell: Callable[[str], None]
) -> None:
    """Nor is a file opened that a statement, a title or a note names.

    Print preview and page setup ask the machine's own print server for printers: Qt does that.
    """
    canary = tmp_path / "canary.png"
    canary.write_bytes(b"\x89PNG\r\n\x1a\n")
    hostile = f'<img src="{canary.as_uri()}"><img src="{_REMOTE}/x.png">'
    write_hostile(tmp_path / "in", canary)
    log = tmp_path / "calls"
    traced = ["strace", "-f", "-qq", "-s", "300", "-o", log, "-e", "trace=network,openat,open"]
    completed = subprocess.run(
        [*traced, sys.executable, HERE / "hostile_session.py", tmp_path, hostile, *more],
        env=home,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    said = list(entries(tmp_path / "diary"))
    calls = log.read_text("utf-8", "replace")
    network = [f"{name}({rest}" for name, rest in _CALL.findall(calls)]
    foreign = [each for each in network if is_foreign(each)]
    if more:
        foreign = [each for each in foreign if not is_print_server(each)]
    kinds = Counter(each.partition("(")[0] for each in network)
    tell(f"{len(calls.splitlines())} calls traced, of the network {dict(kinds)}, foreign {foreign}")
    tell(f"dialogs seen: {sorted({entry['name'] for entry in said if entry['kind'] == 'dialog'})}")
    assert completed.returncode == 0, completed.stderr
    assert "Traceback" not in completed.stderr, completed.stderr
    assert said[-1]["kind"] == "over"
    assert foreign == []
    assert canary.name not in calls


def is_foreign(call: str) -> bool:
    """Tell whether the call names a family of addresses other than that of the machine's files."""
    families = re.findall(r"\b(?:AF|PF)_\w+", call)
    return any(family not in _LOCAL for family in families)


def is_print_server(call: str) -> bool:
    """Tell whether the call is a connection to CUPS on this machine, or makes the socket for it."""
    here = any(each in call for each in ('"127.0.0.1"', '"::1"'))
    return call.startswith("socket(") or (here and "htons(631)" in call)


def write_hostile(folder: Path, canary: Path) -> None:
    """Write statements that name pictures, styles, frames and fonts of elsewhere."""
    folder.mkdir()
    named = [canary.as_uri(), f"{_REMOTE}/x"]
    head = "".join(
        f'<link rel="stylesheet" href="{each}"><base href="{each}">'
        f'<style>@import url("{each}"); body {{background: url("{each}")}}</style>'
        f'<meta http-equiv="refresh" content="0; url={each}"><script src="{each}"></script>'
        for each in named
    )
    body = "".join(
        f'<img src="{each}" srcset="{each} 2x"><iframe src="{each}"></iframe>'
        f'<object data="{each}"></object><video poster="{each}"></video>'
        f'<svg><image href="{each}"/></svg><a href="{each}">Chad will plant trees by 2030.</a>'
        for each in named
    )
    title = f'&lt;img src="{named[1]}"&gt;'
    html = f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"
    (folder / "page.html").write_text(html, encoding="utf-8")
    markdown = "\n\n".join(f"![Chad will plant trees]({each}) <img src='{each}'>" for each in named)
    (folder / "text.md").write_text(f"# {named[1]}\n\n{markdown}\n", encoding="utf-8")
    mail = (
        f'From: a@example.org\nSubject: <img src="{named[1]}">\nMIME-Version: 1.0\n'
        'Content-Type: message/external-body; access-type=URL; URL="http://192.0.2.1:9/y"\n\n'
        "Content-Type: text/html\n\n"
    )
    (folder / "external.eml").write_text(mail, encoding="utf-8")
    plain = f"From: a@example.org\nSubject: Statement\nContent-Type: text/html\n\n{html}\n"
    (folder / "page.eml").write_text(plain, encoding="utf-8")
    entities = f'<!DOCTYPE html SYSTEM "{named[1]}" [<!ENTITY x SYSTEM "{named[0]}">]>'
    page = f"{entities}<html><body><p>Chad will plant &x; trees by 2030.</p>{body}</body></html>"
    (folder / "book.epub").write_bytes(format_files.epub({"page.xhtml": page}))
    fields = format_files.word_paragraph(f"Chad will plant trees. {named[1]}")
    (folder / "word.docx").write_bytes(format_files.docx(fields))
