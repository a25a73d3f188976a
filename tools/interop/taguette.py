"""Taguette: its highlights and codebooks, taken into our library; our codebook offered to it.

Its own server runs on this computer, with a database of its own, and is asked as its page in the
browser asks it.
"""

import json
import re
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from html import escape
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any, NamedTuple
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, Request, build_opener

from briefreader.library.database import Library, open_library
from briefreader.library.listing import Listing
from briefreader.library.records import Statement
from briefreader.services.changes import apply_changes
from briefreader.services.detection.detection import detector_of
from briefreader.services.detection.shipped_themes import load_taxonomy
from briefreader.services.export.writing import export
from briefreader.services.formats.reading import read_notes_file
from briefreader.services.importing.document_reading import setup_of
from briefreader.services.importing.importer import import_paths
from briefreader.services.importing.reading_pool import ReadingPool
from briefreader.services.merge.applying import changes_of
from briefreader.services.merge.planning import MergePlan, plan_notes_file
from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.span import Span
from interop.rows import Missing, Row
from interop.scratch import python_with

NEEDS = "taguette 1.5.2 from PyPI"
_PACKAGES = ("taguette==1.5.2",)
_NAME = "Taguette"
_LONGEST_NAME = 50
_A_STATEMENT = 12
_TAGS = (("Climate and environment",), ("promise.money",), ("Energy", "für Genf"), ())
_DESCRIPTION = "What was promised, in “words”"
_PATIENCE = 60
_NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
_LINK = re.compile(r"http://\S+/\?token=\S+")
_BOUNDARY = "----interop"


class _Highlight(NamedTuple):
    statement: Statement
    span: Span
    tags: tuple[str, ...]


def run(library: Path, work: Path) -> Iterator[Row]:
    """Yield how many highlights and codes come in, by each kind of file that Taguette writes."""
    with open_library(library, create=False) as opened:
        statements = [opened.statements.get(each) for each in opened.statements.listed(Listing())]
        codebook = work / "ours.qdc"
        export(opened, [], codebook)
        themes = len(opened.themes.all())
    sent = [each for statement in statements for each in _highlights(statement)]
    with _server(work) as site:
        project = site.new_project()
        names = dict.fromkeys(tag for each in sent for tag in each.tags)
        tags = {name: site.new_tag(project, name) for name in names}
        for statement in statements:
            mine = [each for each in sent if each.statement is statement]
            site.add(project, statement, mine, tags)
        arrived = site.count_highlights(project)
        files = site.exports(project, work)
        refusal = site.refusal(project, codebook)
    texts = [_text_file(each, work) for each in statements]
    untagged = sum(not each.tags for each in sent)
    for kind, file in files.items():
        with _library_of(work / f"{file.name}.db", texts) as own:
            if kind.startswith("codebook"):
                before = len(own.themes.all())
                _take(own, file)
                known = sum(tag in {each.name for each in own.themes.all()} for tag in tags)
                came = f"{len(own.themes.all()) - before} of them new themes"
                yield Row(_NAME, f"tags, {kind}", len(tags), len(tags), known, came)
                continue
            plan = _take(own, file)
            back = sum(_is_there(own, each) for each in sent)
            lacking = 0 if file.suffix == ".sqlite3" else untagged
            remark = f"{lacking} without a tag are not in it; {len(plan.left_out)} told as unclear"
            yield Row(_NAME, f"highlights, {kind}", len(sent), arrived, back, remark)
    with _library_of(work / "empty.db", []) as empty:
        plan = _take(empty, files["project"])
        back = sum(_is_there(empty, each) for each in sent)
        remark = f"into an empty library, with {len(plan.new_statements)} texts"
        yield Row(_NAME, "highlights, project", len(sent), arrived, back, remark)
    yield Row(_NAME, "themes, our codebook", themes, 0, None, f"it takes CSV only: {refusal}")


def _highlights(statement: Statement) -> Iterator[_Highlight]:
    """Yield words of the paragraphs, a few of two of them, with different tags."""
    spans = [each for each in paragraph_spans(statement.text) if len(each) > 1]
    for number, paragraph in enumerate(spans[:_A_STATEMENT]):
        words = [*re.finditer(r"\S+", statement.text[paragraph.start : paragraph.end])]
        first, last = words[min(1, len(words) - 1)], words[min(8, len(words) - 1)]
        end = paragraph.start + last.end()
        if number % 5 == 4 and number + 1 < len(spans):
            end = spans[number + 1].start + 1
        yield _Highlight(
            statement, Span(paragraph.start + first.start(), end), _TAGS[number % len(_TAGS)]
        )


def _is_there(library: Library, sent: _Highlight) -> bool:
    """Tell whether the library has at those words what each of the tags became."""
    statement = library.statements.by_digest(sent.statement.digest)
    if statement is None:
        return False
    names = {each.name: each.key for each in library.themes.all()}
    at = [each for each in library.commitments.of_statement(statement.id) if each.span == sent.span]
    notes = [
        each for each in library.annotations.of_statement(statement.id) if each.span == sent.span
    ]
    themes = {theme for each in at for theme in each.themes}
    tags = {tag for each in notes for tag in each.tags}
    said = all(names[tag] in themes if tag in names else tag in tags for tag in sent.tags)
    return said and bool(sent.tags or notes)


def _take(library: Library, path: Path) -> MergePlan:
    bundle = read_notes_file(path, library.themes.all(), _NOW)
    plan = plan_notes_file(library, bundle, lambda: detector_of(library), opened=0, now=_NOW)
    apply_changes(library, changes_of(library, plan))
    return plan


@contextmanager
def _library_of(path: Path, texts: Sequence[Path]) -> Iterator[Library]:
    """Give a library with the texts, on which nobody has worked."""
    with open_library(path) as library:
        library.themes.ensure_shipped(load_taxonomy())
        with ReadingPool(setup_of(library)) as pool:
            list(import_paths(library, list(texts), pool.read))
        yield library


def _text_file(statement: Statement, work: Path) -> Path:
    path = work / f"{statement.id}.txt"
    path.write_text(statement.text, "utf-8")
    return path


def _html(statement: Statement) -> str:
    paragraphs = (escape(each.of(statement.text)) for each in paragraph_spans(statement.text))
    return "".join(f"<p>{each}</p>\n" for each in paragraphs)


def _bytes_at(statement: Statement, place: int) -> int:
    """Return where Taguette counts a place: paragraphs are a line apart in its documents."""
    return len(statement.text[:place].replace("\n\n", "\n").encode())


class _Site:
    """The pages of a Taguette that runs for one user."""

    def __init__(self, link: str) -> None:
        self._address = link.partition("/?")[0]
        self._cookies = CookieJar()
        self._opener = build_opener(HTTPCookieProcessor(self._cookies))
        self.ask(link.removeprefix(self._address))

    def ask(self, path: str, data: bytes | None = None, kind: str = "") -> bytes:
        token = next((each.value or "" for each in self._cookies if each.name == "_xsrf"), "")
        heads = {"X-XSRFToken": token} | ({"Content-Type": kind} if kind else {})
        request = Request(self._address + path, data, heads)  # noqa: S310 - our own server
        with self._opener.open(request, timeout=_PATIENCE) as answer:
            content: bytes = answer.read()
            self.reached = str(answer.url)
        return content

    def post(self, path: str, values: Any) -> Any:
        answer = self.ask(path, json.dumps(values).encode(), "application/json")
        return json.loads(answer)

    def send(self, path: str, values: dict[str, str], name: str, content: bytes) -> bytes:
        """Post a form with a file."""
        parts = [
            f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'
            for key, value in values.items()
        ]
        head = f'name="file"; filename="{name}"\r\nContent-Type: text/html\r\n\r\n'
        parts.append(f"--{_BOUNDARY}\r\nContent-Disposition: form-data; {head}")
        body = "".join(parts).encode() + content + f"\r\n--{_BOUNDARY}--\r\n".encode()
        return self.ask(path, body, f"multipart/form-data; boundary={_BOUNDARY}")

    def new_project(self) -> str:
        self.ask("/project/new")
        values = {"name": "Promises", "description": "interop"}
        form = "application/x-www-form-urlencoded"
        self.ask("/project/new", urlencode(values).encode(), form)
        return self.reached.rpartition("/")[2]

    def new_tag(self, project: str, tag: str) -> int:
        values = {"path": tag, "description": _DESCRIPTION}
        return int(self.post(f"/api/project/{project}/tag/new", values)["id"])

    def add(
        self,
        project: str,
        statement: Statement,
        highlights: Sequence[_Highlight],
        tags: dict[str, int],
    ) -> None:
        """Add the statement as a document, and highlight it."""
        about = {"name": statement.title[:_LONGEST_NAME], "description": ""}
        name = f"{statement.id}.html"
        # Without a mark it guesses, and takes "é" for two letters.
        content = _html(statement).encode("utf-8-sig")
        path = f"/api/project/{project}/document"
        made = json.loads(self.send(f"{path}/new", about, name, content))["created"]
        for each in highlights:
            values = {
                "start_offset": _bytes_at(statement, each.span.start),
                "end_offset": _bytes_at(statement, each.span.end),
                "tags": [tags[tag] for tag in each.tags],
            }
            self.post(f"{path}/{made}/highlight/new", values)

    def count_highlights(self, project: str) -> int:
        """Return how many highlights it has that have a tag, as its list shows them."""
        found: set[int] = set()
        page, pages = 1, 1
        while page <= pages:
            answer = json.loads(self.ask(f"/api/project/{project}/highlights/?page={page}"))
            found |= {each["id"] for each in answer["highlights"]}
            page, pages = page + 1, answer["pages"]
        return len(found)

    def exports(self, project: str, work: Path) -> dict[str, Path]:
        found = {
            "CSV": "highlights/all_tags.csv",
            "XLSX": "highlights/all_tags.xlsx",
            "project": "project.sqlite3",
            "codebook .qdc": "codebook.qdc",
            "codebook CSV": "codebook.csv",
            "codebook XLSX": "codebook.xlsx",
        }
        files = {}
        for kind, name in found.items():
            asked = name.replace("all_tags", "")
            files[kind] = work / name.replace("/", "-")
            files[kind].write_bytes(self.ask(f"/project/{project}/export/{asked}"))
        return files

    def refusal(self, project: str, codebook: Path) -> str:
        """Return what it says to our codebook, empty if it takes it."""
        path = f"/project/{project}/import_codebook"
        try:
            self.send(path, {}, codebook.name, codebook.read_bytes())
        except HTTPError as error:
            said = re.sub("<[^>]*>", " ", error.read().decode())
            return next((each for each in re.findall(r"[^\n]*column[^\n]*", said)), "").strip()
        return ""


@contextmanager
def _server(work: Path) -> Iterator[_Site]:
    python = python_with("taguette", _PACKAGES)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(Path(python).with_name("taguette")), "--no-browser", "--port", str(port)]
    command += ["--database", str(work / "taguette.db")]
    log = work / "taguette.log"
    with log.open("w") as said:
        running = subprocess.Popen(command, stdout=said, stderr=said)
    try:
        yield _Site(_link(log, running))
    finally:
        running.terminate()
        running.wait(_PATIENCE)


def _link(log: Path, running: subprocess.Popen[bytes]) -> str:
    """Return the link that it prints once it runs, which lets its one user in."""
    for _ in range(_PATIENCE):
        found = _LINK.search(log.read_text("utf-8"))
        if found:
            return found[0]
        if running.poll() is not None:
            break
        time.sleep(1)
    message = f"Taguette does not start: {log.read_text('utf-8')[-200:]}"
    raise Missing(message)
