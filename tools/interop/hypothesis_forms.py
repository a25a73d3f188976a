"""Hypothesis: our notes as its own code writes them, and back.

Its presenters run without its server: what they import of it is stood in for.
"""

import json
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from briefreader.library.database import Library, open_library
from briefreader.library.listing import Listing
from briefreader.library.records import Annotation
from briefreader.services.export.writing import export
from interop.back_here import emptied, take
from interop.rows import Row
from interop.scratch import output_of, source_file

NEEDS = "in the folder $INTEROP_SOURCES a clone of github.com/hypothesis/h (h)"
_OF_H = (
    "h/util/datetime.py",
    "h/presenters/annotation_jsonld.py",
    "h/presenters/document_json.py",
    "h/services/annotation_json.py",
)
# Writes the notes as Hypothesis's JSON-LD presenter and its API do, each to a file.
_PRESENT = """
import datetime, importlib.util, json, sys
from types import ModuleType, SimpleNamespace
from unittest.mock import MagicMock

folder, notes, jsonld, api = sys.argv[1:]
STOOD_IN = (
    "pyramid pyramid.request h h.util h.models h.presenters h.presenters.mention_json h.security "
    "h.security.permissions h.services h.services.annotation_read h.services.flag "
    "h.services.links h.services.user h.session h.traversal"
)
for name in STOOD_IN.split():
    sys.modules[name] = MagicMock(__path__=[folder + "/" + name.replace(".", "/")])

def real(name):
    path = folder + "/" + name.replace(".", "/") + ".py"
    spec = importlib.util.spec_from_file_location(name, path)
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module

real("h.util.datetime")
presenter = real("h.presenters.annotation_jsonld").AnnotationJSONLDPresenter
sys.modules["h.presenters"].DocumentJSONPresenter = (
    real("h.presenters.document_json").DocumentJSONPresenter
)
# As h/session.py has it, which needs the whole server.
sys.modules["h.session"].user_info = lambda user: {
    "user_info": {"display_name": user.display_name}
}
service_class = real("h.services.annotation_json").AnnotationJSONService

def annotation_of(note):
    time = datetime.datetime.fromisoformat
    target = {"source": note["uri"]}
    if note["selectors"]:
        target["selector"] = note["selectors"]
    return SimpleNamespace(
        id=note["id"], created=time(note["created"]), updated=time(note["updated"]),
        userid=note["user"], target_uri=note["uri"], text=note["text"], tags=note["tags"],
        target_selectors=note["selectors"], target=[target], references=[], extra={},
        groupid="__world__", shared=True, document=SimpleNamespace(title=note["title"]),
        mentions=[], slim=SimpleNamespace(meta=None), is_hidden=False,
        moderation_status=SimpleNamespace(value="APPROVED"), name=note["author"],
    )

annotations = [annotation_of(each) for each in json.load(open(notes, encoding="utf-8"))]
links = SimpleNamespace(
    get=lambda annotation, name: "https://hypothes.is/a/" + annotation.id, get_all=lambda _: {}
)
names = {each.userid: each.name for each in annotations}
users = SimpleNamespace(fetch=lambda user: SimpleNamespace(display_name=names[user]))
flags = SimpleNamespace(flagged=lambda user, annotation: False, flag_count=lambda annotation: 0)
service = service_class(None, links, flags, users, None, None)
rows = [service.present(each, SimpleNamespace(userid=each.userid)) for each in annotations]
for each in rows:
    each.pop("moderation", None)
    each["actions"] = []
with open(jsonld, "w", encoding="utf-8") as file:
    json.dump([presenter(each, links).asdict() for each in annotations], file)
with open(api, "w", encoding="utf-8") as file:
    json.dump({"total": len(rows), "rows": rows}, file)
"""


def run(library: Path, work: Path) -> Iterator[Row]:
    """Yield how many notes its JSON-LD and its API have of ours, and how they come back."""
    ours = work / "ours.jsonld"
    with open_library(library, create=False) as opened:
        export(opened, opened.statements.listed(Listing()), ours)
    items = json.loads(ours.read_text("utf-8"))["first"]["items"]
    sources = work / "h"
    for path in _OF_H:
        file = sources / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source_file("h", path), "utf-8")
    notes = [_note(each) for each in items if each["briefreader:kind"] == "annotation"]
    given, jsonld, api = (work / name for name in ("notes.json", "h.jsonld", "h.json"))
    given.write_text(json.dumps(notes), "utf-8")
    output_of([sys.executable, "-c", _PRESENT, sources, given, jsonld, api])
    arrived = {
        jsonld: [_of_jsonld(each) for each in json.loads(jsonld.read_text("utf-8"))],
        api: [_of_api(each) for each in json.loads(api.read_text("utf-8"))["rows"]],
    }
    sent = Counter(
        _said(each["uri"], each["selectors"], each["text"], each["tags"]) for each in notes
    )
    for file, name in ((jsonld, "JSON-LD"), (api, "API")):
        there = (sent & Counter(arrived[file])).total()
        copy = work / f"{file.name}.db"
        with emptied(library, copy) as other, open_library(library, create=False) as mine:
            take(other, file)
            back = (_notes(mine) & _notes(other)).total()
            again = take(other, file).count(Annotation)
        shutil.copyfile(library, copy)
        with open_library(copy) as same:
            known = take(same, file).count(Annotation)
        remark = f"a second time: {again} new; into the same library: {known} new"
        yield Row("Hypothesis", f"notes ({name})", sent.total(), there, back, remark)


def _note(item: dict[str, Any]) -> dict[str, Any]:
    """Return what Hypothesis would be told of a note of ours."""
    bodies = item["body"]
    author = item.get("creator", {}).get("name", "")
    return {
        "id": item["id"].rpartition(":")[2],
        "created": item["created"],
        "updated": item["modified"],
        "user": f"acct:{quote(author)}@hypothes.is",
        "author": author,
        "uri": item["target"]["source"]["id"],
        "title": item["target"]["source"]["dcterms:title"],
        "text": "".join(each["value"] for each in bodies if each["purpose"] == "commenting"),
        "tags": [each["value"] for each in bodies if each["purpose"] == "tagging"],
        "selectors": item["target"].get("selector", []),
    }


def _said(uri: str, selectors: list[dict[str, Any]], text: str, tags: list[str]) -> object:
    exact = next((each["exact"] for each in selectors if "exact" in each), "")
    return uri, exact, text, tuple(tags)


def _of_jsonld(item: dict[str, Any]) -> object:
    (target,) = item["target"]
    tags = [each["value"] for each in item["body"] if each.get("purpose") == "tagging"]
    return _said(target["source"], target.get("selector", []), item["body"][0]["value"], tags)


def _of_api(item: dict[str, Any]) -> object:
    (target,) = item["target"]
    return _said(item["uri"], target.get("selector", []), item["text"], item["tags"])


def _notes(library: Library) -> Counter[object]:
    """Return what Hypothesis has of notes: words and place, text, tags, author and times."""
    return Counter(
        (each.statement_id, each.span, each.note, each.tags, each.author, each.created)
        for summary in library.statements.summaries()
        for each in library.annotations.of_statement(summary.id)
    )
