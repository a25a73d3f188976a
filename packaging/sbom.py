"""Lists what a bundle ships: ``python packaging/sbom.py BUNDLE PYINSTALLER_WORK OUT``.

Writes ``OUT/sbom.cdx.json`` (CycloneDX 1.6) and the folder ``OUT/licences``. Fails if a file
belongs to no library that it knows, or a library has no licence.
"""

import os
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from components import Component, UnknownFileError, components, read_bundle
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import Property
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component as BomComponent
from cyclonedx.model.component import ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

PROJECT = Path(__file__).parents[1]
OWN = "briefreader"


def main(folder: Path, work: Path, out: Path) -> int:
    """Write both; returns the exit code."""
    try:
        found = components(read_bundle(folder, work))
    except UnknownFileError as error:
        print(f"{error}: belongs to no library that packaging/components.py knows", file=sys.stderr)
        return 1
    unlicensed = [each.name for each in found if not each.licence]
    if unlicensed:
        print(f"no licence is known of {', '.join(unlicensed)}", file=sys.stderr)
        return 1
    text = _json(found)
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if wrong:
        print(f"the SBOM is not valid: {wrong}", file=sys.stderr)
        return 1
    out.mkdir(parents=True, exist_ok=True)
    (out / "sbom.cdx.json").write_text(text + "\n", "utf-8")
    _write_licences(found, out / "licences")
    print(f"{out}: {len(found)} components")
    return 0


def _json(found: list[Component]) -> str:
    own = next(each for each in found if each.name == OWN)
    made = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    root = _entry(own, ComponentType.APPLICATION)
    bom = Bom(
        metadata=BomMetaData(timestamp=made, component=root),
        components=[_entry(each) for each in found if each is not own],
        # The same content has the same number.
        serial_number=uuid5(NAMESPACE_URL, repr(found)),
    )
    bom.register_dependency(root, bom.components)
    return JsonV1Dot6(bom).output_as_string(indent=1)


def _entry(each: Component, kind: ComponentType = ComponentType.LIBRARY) -> BomComponent:
    return BomComponent(
        name=each.name,
        version=each.version or None,
        type=kind,
        bom_ref=f"{each.name}@{each.version}",
        licenses=[LicenseFactory().make_from_string(each.licence)],
        purl=PackageURL.from_string(each.purl) if each.purl else None,
        properties=[Property(name="briefreader:file", value=file) for file in sorted(each.files)],
    )


def _write_licences(found: list[Component], folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copy(PROJECT / "packaging" / "licences" / "README.txt", folder)
    for text in (PROJECT / "packaging" / "licences").glob("*GPL*.txt"):
        shutil.copy(text, folder)
    for each in found:
        for number, file in enumerate(each.licence_files):
            target = folder / each.name
            target.mkdir(parents=True, exist_ok=True)
            name = file.name if not (target / file.name).exists() else f"{number}-{file.name}"
            _copy_as_utf8(file, target / name)


def _copy_as_utf8(source: Path, target: Path) -> None:
    """Copy a text; an old licence may be written in Latin-1."""
    content = source.read_bytes()
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("latin-1")
    target.write_text(text, encoding="utf-8", newline="")


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:4])))
