"""Zotero: our references read, and written again, by its own translator of RIS."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from briefreader.documents.references.reference_languages import language_code
from briefreader.documents.references.ris_names import kept_name
from interop.citations import Cited, exported, row
from interop.rows import Row
from interop.scratch import output_of, program, source_file

NEEDS = "node, and a clone of zotero/translators in $INTEROP_SOURCES"
# What the translator asks of Zotero: lines, items, and which fields a report has.
_ZOTERO = """
const fs = require("fs"), vm = require("vm");
const [translator, read, written] = process.argv.slice(-3);
const source = fs.readFileSync(translator, "utf8");
const lines = fs.readFileSync(read, "utf8").split(/\\r?\\n/);
const fields = ["title", "date", "place", "language", "url", "accessDate", "reportType"];
const items = [];
let line = 0, next = 0, out = "";
class Item {
    constructor(type) {
        Object.assign(this, { itemType: type, creators: [], notes: [], tags: [], attachments: [] });
    }
    complete() { items.push(this); }
}
const ZU = {
    fieldIsValidForType: (field, type) => type !== "report" || fields.includes(field),
    unescapeHTML: text => text,
    deepCopy: value => JSON.parse(JSON.stringify(value)),
    cleanDOI: () => null,
    strToDate: text => {
        const [year, month, day] = (text || "").split("-").map(Number);
        return year ? { year, month: month - 1, day } : {};
    },
};
const Zotero = {
    Item, Utilities: ZU, read: () => line < lines.length ? lines[line++] : false,
    nextItem: () => items[next++], write: text => { out += text; },
    getHiddenPref: () => false, getOption: () => false, setProgress() {}, debug() {},
};
const context = vm.createContext({ Zotero, ZU, Z: Zotero, setTimeout });
vm.runInContext(source.slice(source.indexOf("\\n}\\n") + 3), context);
(async () => {
    await vm.runInContext("doImport()", context);
    await vm.runInContext("doExport()", context);
    fs.writeFileSync(written, out);
    console.log(JSON.stringify(items));
})();
"""


def run(library: Path, work: Path) -> Iterator[Row]:
    """Yield how many references Zotero reads with nothing put aside, and we read back."""
    translator = work / "RIS.js"
    translator.write_text(source_file("translators", "RIS.js"), "utf-8")
    sent = exported(library, work)
    written = work / "zotero.ris"
    node = [program("node"), "-e", _ZOTERO, str(translator), str(work / "out.ris"), str(written)]
    found = json.loads(output_of(node))
    yield row(
        "Zotero", ".ris", sent, [_cited(each) for each in found if not each["notes"]], written
    )


def _cited(item: Mapping[str, Any]) -> Cited:
    return Cited(
        title=item["title"],
        authors=tuple(
            kept_name(each["lastName"]) if each.get("fieldMode") else ""
            for each in item["creators"]
        ),
        date=item.get("date", ""),
        genre=item.get("reportType", ""),
        place=item.get("place", ""),
        language=language_code(item.get("language", "")),
        address=item["url"],
        accessed=item.get("accessDate", ""),
    )
