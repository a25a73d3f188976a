"""Adds to a PDF of Qt's what Qt cannot write: outline, language, and links between its pages.

Qt's file stays as it is; what is new or changed is appended to it as an incremental update
(ISO 32000-1, 7.5.6).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$", re.DOTALL)
_REFERENCE = rb"/%s\s+(\d+) 0 R"


@dataclass(frozen=True, slots=True)
class Mark:
    """An entry of the outline: where a heading stands; pages and levels count from 0.

    ``top`` is in points above the foot of the page.
    """

    title: str
    level: int
    page: int
    top: float


@dataclass(frozen=True, slots=True)
class Jump:
    """A place on a page that leads to ``target``: left, bottom, right, top in points."""

    page: int
    box: tuple[float, float, float, float]
    target: Mark


def with_outline(
    pdf: bytes, language: str, marks: Sequence[Mark], jumps: Sequence[Jump] = (), *, opened: bool
) -> bytes:
    """Return ``pdf`` with the outline of ``marks``; ``opened`` shows it at once in a reader.

    ``pdf`` must be a file of QPdfWriter's with one cross-reference table.
    """
    file = _File(pdf)
    pages = file.pages()
    outline = _outline(marks, pages, file.size)
    annotations = _annotations(jumps, pages, file.size + len(outline))
    catalogue = [file.dictionary(file.root), f"/Lang ({language})"]
    catalogue.append("/ViewerPreferences << /DisplayDocTitle true >>")
    if outline:
        catalogue.append(f"/Outlines {file.size} 0 R")
        catalogue.append("/PageMode /UseOutlines" if opened else "/PageMode /UseNone")
    changed = {file.root: "<<\n" + "\n".join(catalogue) + "\n>>"}
    for page, numbers in annotations.by_page.items():
        changed |= file.page_with(pages[page], numbers)
    return file.updated({**changed, **outline, **annotations.objects})


class _File:
    """A PDF that can be added to; ``size`` is the first number of no object."""

    def __init__(self, pdf: bytes) -> None:
        found = _TRAILER.search(pdf)
        if found is None:
            message = "no trailer at the end of the PDF"
            raise ValueError(message)
        self._pdf = pdf
        self._trailer = found[1].decode("latin-1")
        self._table = int(found[2])
        self.size = self._number(rb"/Size\s+(\d+)", found[1])
        self.root = self._number(_REFERENCE % b"Root", found[1])
        begin = pdf.index(b"\n", pdf.index(b"xref", self._table) + 5) + 1
        self._offsets = [
            int(line[:10]) for line in pdf[begin : begin + 20 * self.size].split(b"\n")[: self.size]
        ]

    def dictionary(self, number: int) -> str:
        """Return what stands between the brackets of an object that is a dictionary."""
        text = self._object(number)
        return text[text.index("<<") + 2 : text.rindex(">>")].strip()

    def pages(self) -> list[int]:
        """Return the numbers of the pages' objects, in order."""
        tree = self._number(_REFERENCE % b"Pages", self._object(self.root).encode("latin-1"))
        kids = re.search(r"/Kids\s*\[(.*?)\]", self._object(tree), re.DOTALL)
        return [int(each) for each in re.findall(r"(\d+) 0 R", kids[1])] if kids else []

    def page_with(self, page: int, numbers: Sequence[int]) -> Mapping[int, str]:
        """Return the objects to change so that the page has these annotations too."""
        added = " ".join(f"{number} 0 R" for number in numbers)
        inner = self.dictionary(page)
        listed = re.search(r"/Annots\s+(\d+) 0 R", inner)
        if listed is None:
            return {page: f"<<\n{inner}\n/Annots [ {added} ]\n>>"}
        array = int(listed[1])
        own = re.search(r"\[(.*?)\]", self._object(array), re.DOTALL)
        return {array: f"[ {own[1].strip() if own else ''} {added} ]"}

    def updated(self, objects: Mapping[int, str]) -> bytes:
        """Return the file followed by ``objects`` and a table that finds them."""
        data = bytearray(self._pdf.rstrip() + b"\n")
        table = []
        for number, text in sorted(objects.items()):
            table.append(f"{number} 1\n{len(data):010d} 00000 n \n")
            data += f"{number} 0 obj\n{text}\nendobj\n".encode("latin-1")
        start = len(data)
        size = max(self.size, *(number + 1 for number in objects))
        trailer = re.sub(r"/Size\s+\d+", f"/Size {size}", self._trailer).strip()
        data += "".join(("xref\n", *table)).encode("ascii")
        data += f"trailer\n<<\n{trailer}\n/Prev {self._table}\n>>\n".encode("latin-1")
        data += f"startxref\n{start}\n%%EOF\n".encode("ascii")
        return bytes(data)

    def _object(self, number: int) -> str:
        start = self._offsets[number]
        end = self._pdf.index(b"endobj", start)
        return self._pdf[self._pdf.index(b"obj", start) + 3 : end].decode("latin-1")

    def _number(self, pattern: bytes, text: bytes) -> int:
        found = re.search(pattern, text)
        if found is None:
            message = f"{pattern!r} is missing in the PDF"
            raise ValueError(message)
        return int(found[1])


@dataclass(frozen=True, slots=True)
class _Annotations:
    objects: Mapping[int, str]
    by_page: Mapping[int, Sequence[int]]


def _outline(marks: Sequence[Mark], pages: Sequence[int], first: int) -> dict[int, str]:
    """Return the objects of the outline, numbered from ``first``, which is its root."""
    if not marks:
        return {}
    numbers = range(first + 1, first + 1 + len(marks))
    parents = _parents(marks)
    children: dict[int, list[int]] = {-1: []}
    for index, parent in enumerate(parents):
        children.setdefault(parent, []).append(index)
    root = children[-1]
    objects = {
        first: f"<< /Type /Outlines /First {numbers[root[0]]} 0 R /Last {numbers[root[-1]]} 0 R "
        f"/Count {len(marks)} >>"
    }
    for index, mark in enumerate(marks):
        siblings, own = children[parents[index]], children.get(index, [])
        place = siblings.index(index)
        parent = first if parents[index] < 0 else numbers[parents[index]]
        parts = [
            f"/Title {_text(mark.title)}",
            f"/Parent {parent} 0 R",
            f"/Dest {_to(mark, pages)}",
        ]
        parts += [f"/Prev {numbers[siblings[place - 1]]} 0 R"] if place else []
        parts += [f"/Next {numbers[each]} 0 R" for each in siblings[place + 1 : place + 2]]
        if own:
            parts.append(f"/First {numbers[own[0]]} 0 R /Last {numbers[own[-1]]} 0 R")
            parts.append(f"/Count {_descendants(index, children)}")
        objects[numbers[index]] = f"<< {' '.join(parts)} >>"
    return objects


def _parents(marks: Sequence[Mark]) -> list[int]:
    """Return for each mark the number of the one it stands under, -1 for the topmost."""
    parents, open_ones = [], list[int]()
    for index, mark in enumerate(marks):
        while open_ones and marks[open_ones[-1]].level >= mark.level:
            open_ones.pop()
        parents.append(open_ones[-1] if open_ones else -1)
        open_ones.append(index)
    return parents


def _descendants(index: int, children: Mapping[int, Sequence[int]]) -> int:
    return sum(1 + _descendants(each, children) for each in children.get(index, ()))


def _annotations(jumps: Sequence[Jump], pages: Sequence[int], first: int) -> _Annotations:
    objects: dict[int, str] = {}
    by_page: dict[int, list[int]] = {}
    for number, jump in enumerate(jumps, first):
        rectangle = " ".join(f"{each:.2f}" for each in jump.box)
        objects[number] = (
            f"<< /Type /Annot /Subtype /Link /Rect [{rectangle}] /Border [0 0 0] "
            f"/Dest {_to(jump.target, pages)} >>"
        )
        by_page.setdefault(jump.page, []).append(number)
    return _Annotations(objects, by_page)


def _to(mark: Mark, pages: Sequence[int]) -> str:
    return f"[{pages[mark.page]} 0 R /XYZ null {mark.top:.2f} null]"


def _text(text: str) -> str:
    """Return a text string of any script, as a hexadecimal one."""
    code = ("\ufeff" + text).encode("utf-16-be").hex()
    return f"<{code}>"
