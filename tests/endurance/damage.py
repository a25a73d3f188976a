"""Damage of a library's file, as disks, copying programs and cloud folders do it."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

PAGE = 4096
Damage = Callable[[Path, random.Random, Path], None]
"""Damages the file, by chance; gets another library that has a log beside it."""


def flip_bits(library: Path, chance: random.Random, _other: Path) -> None:
    """Turn one to fifty bits over, anywhere."""
    content = bytearray(library.read_bytes())
    for _ in range(chance.choice([1, 5, 20, 50])):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    library.write_bytes(content)


def flip_in_head(library: Path, chance: random.Random, _other: Path) -> None:
    """Turn bits over in the first page, which says where all else is."""
    content = bytearray(library.read_bytes())
    for _ in range(chance.choice([1, 3])):
        content[chance.randrange(PAGE)] ^= 1 << chance.randrange(8)
    library.write_bytes(content)


def cut_off(library: Path, chance: random.Random, _other: Path) -> None:
    """Cut the end off, in the midst of a page or at one."""
    size = int(library.stat().st_size * chance.uniform(0.05, 0.99))
    with library.open("r+b") as file:
        file.truncate(size if chance.random() < 0.5 else size // PAGE * PAGE)


def zero_pages(library: Path, chance: random.Random, _other: Path) -> None:
    """Write zeros over some pages."""
    _over_pages(library, chance, lambda: bytes(PAGE))


def garble_pages(library: Path, chance: random.Random, _other: Path) -> None:
    """Write what has no sense over some pages."""
    _over_pages(library, chance, lambda: chance.randbytes(PAGE))


def swap_pages(library: Path, chance: random.Random, _other: Path) -> None:
    """Put pages in each other's place."""
    content = library.read_bytes()
    count = len(content) // PAGE
    pages = [content[each * PAGE : (each + 1) * PAGE] for each in range(count)]
    one, two = chance.sample(range(1, count), 2)
    pages[one], pages[two] = pages[two], pages[one]
    library.write_bytes(b"".join(pages))


def put_foreign_log(library: Path, _chance: random.Random, other: Path) -> None:
    """Put the log of another library beside it."""
    shutil.copyfile(f"{other}-wal", f"{library}-wal")


def garble_log(library: Path, chance: random.Random, other: Path) -> None:
    """Put a log beside it of which bits are turned over."""
    content = bytearray(Path(f"{other}-wal").read_bytes())
    for _ in range(20):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    Path(f"{library}-wal").write_bytes(content)


def _over_pages(library: Path, chance: random.Random, made: Callable[[], bytes]) -> None:
    count = library.stat().st_size // PAGE
    with library.open("r+b") as file:
        for page in chance.sample(range(count), chance.choice([1, 1, 3, 10])):
            file.seek(page * PAGE)
            file.write(made())


KINDS: tuple[Damage, ...] = (
    flip_bits, flip_bits, flip_bits, flip_in_head, cut_off, cut_off, zero_pages, zero_pages,
    garble_pages, swap_pages, put_foreign_log, garble_log,
)  # fmt: skip
