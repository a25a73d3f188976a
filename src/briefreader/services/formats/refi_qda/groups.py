"""Cases and sets of a REFI-QDA project: what they say of the texts that are in them."""

from collections import defaultdict
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from briefreader.services.formats.refi_qda.project import Project
from briefreader.services.formats.refi_qda.qda_xml import QDA, guid_of
from briefreader.services.formats.refi_qda.variables import LONGEST_TAG
from briefreader.services.formats.untaken import Untaken

_TARGET = "targetGUID"


class Groups:
    """The cases and sets of a project.

    ``tags`` are their names by the guids of the texts and of the selections that are in them.
    ``values`` are the variables of a text that stand in a case without a name, as some programs
    have them. What is in no text is counted as left out.
    """

    def __init__(self, project: Project) -> None:
        self.tags: defaultdict[str, list[str]] = defaultdict(list)
        self.values: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        self._project = project
        for each in project.root.iterfind(f"{QDA}Cases/{QDA}Case"):
            self._add_case(each)
        for each in project.root.iterfind(f"{QDA}Sets/{QDA}Set"):
            self._add(each, [*_targets(each, "MemberSource")])
            others = [*_targets(each, "MemberCode"), *_targets(each, "MemberNote")]
            project.untaken[Untaken.LINKS] += len(others)

    def _add_case(self, case: ET.Element) -> None:
        sources = [*_targets(case, "SourceRef")]
        values = [*self._project.variables.values(case)]
        if not case.get("name", "").strip() and len(sources) == 1:
            self.values[sources[0]] += values
            return
        self._project.untaken[Untaken.VALUES] += len(values)
        self._project.untaken[Untaken.LINKS] += len([*_targets(case, "CodeRef")])
        self._add(case, [*sources, *_targets(case, "SelectionRef")])

    def _add(self, group: ET.Element, members: list[str]) -> None:
        name = group.get("name", "").strip()
        description = (group.findtext(f"{QDA}Description") or "").strip()
        self._project.untaken[Untaken.DESCRIPTIONS] += bool(description)
        if not members or not 0 < len(name) <= LONGEST_TAG:
            self._project.untaken[Untaken.GROUPS] += 1
            return
        for each in members:
            self.tags[each].append(name)


def _targets(element: ET.Element, name: str) -> Iterator[str]:
    for each in element.iterfind(f"{QDA}{name}"):
        yield guid_of(each, _TARGET)
