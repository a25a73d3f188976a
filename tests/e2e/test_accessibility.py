"""Whoever hears the window instead of seeing it is told the name of everything in it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

pytest.importorskip("jeepney")
from accessible import Desktop, Node
from virtual_screen import first_line, running, screen

from waiting import wait_for

# What only holds, decorates or scrolls other things needs no name of its own.
HOLDERS = {
    "application", "filler", "layered pane", "scroll bar", "scroll pane", "separator", "splitter",
    "viewport", "header", "panel",
}  # fmt: skip
DIALOGS = (
    "Properties…", "Preferences…", "Collections…", "Tags…", "Watched folders…", "Edit…",
    "Keyboard shortcuts", "About Briefreader", "Export…",
    "Design briefing…",
)  # fmt: skip
ENDINGS = ("Cancel", "Close")
LEAST_IN_MAIN_WINDOW = 150


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory, executable: Path) -> Iterator[Desktop]:
    """Run the program on a virtual screen, in a session of its own."""
    for needed in ("Xvfb", "dbus-daemon", "/usr/libexec/at-spi-bus-launcher"):
        if shutil.which(needed) is None:
            pytest.skip(f"{needed} is missing: install xvfb, dbus-daemon and at-spi2-core")
    home = tmp_path_factory.mktemp("home")
    settings = home / "Briefreader" / "briefreader.ini"
    settings.parent.mkdir()
    settings.write_text("[window]\ntour_seen=true\nlanguage=en\n")
    environment = os.environ | {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
        "XDG_DATA_HOME": str(home),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    with ExitStack() as stack:
        environment["DISPLAY"] = stack.enter_context(screen())
        bus = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        address = first_line(stack.enter_context(running(bus, environment)))
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        stack.enter_context(running([executable], environment))
        yield Desktop(address)


def unnamed(desktop: Desktop, top: Node) -> list[str]:
    """Return the paths of what is shown below ``top`` and should have a name, but has none."""
    return [
        " > ".join(f"{node.role} {node.name!r}" for node in path)
        for path in desktop.walk(top)
        if path[-1].is_showing and not path[-1].name and not is_holder(path[-1])
    ]


def is_holder(node: Node) -> bool:
    """Tell whether ``node`` is nothing that a reader stops at."""
    return node.role in HOLDERS or node.description == "separator"


def frames(desktop: Desktop) -> list[Node]:
    """Return the windows of the program."""
    return desktop.children(desktop.program("briefreader"))


def find(desktop: Desktop, top: Node, *names: str) -> Node:
    """Return the first thing below ``top`` that has one of ``names`` and can be pressed."""
    roles = ("menu item", "push button")
    found = (path[-1] for path in desktop.walk(top) if path[-1].role in roles)
    return next(node for node in found if node.name in names)


def test_everything_in_the_window_has_a_name(desktop: Desktop) -> None:
    """Panels, lists with their rows, fields, buttons, tabs and menus, in a real window."""
    (window,) = wait_for(lambda: frames(desktop))
    wait_for(lambda: [path for path in desktop.walk(window) if path[-1].role == "tree item"])
    assert len(list(desktop.walk(window))) > LEAST_IN_MAIN_WINDOW
    assert "\n".join(unnamed(desktop, window)) == ""


def test_every_bar_of_the_summary_says_what_it_shows(desktop: Desktop) -> None:
    """Each bar is a button whose name counts its commitments; nothing in the tab is without one."""
    (window,) = wait_for(lambda: frames(desktop))
    desktop.press(find(desktop, window, "Summary"))

    def names() -> list[str]:
        nodes = [path[-1] for path in desktop.walk(window)]
        return [node.name for node in nodes if node.role == "push button" and node.is_showing]

    counts = "Education and culture: 3 commitments, 2 intent, 1 reaffirmed"
    wait_for(lambda: counts in names())
    assert "\n".join(unnamed(desktop, window)) == ""


@pytest.mark.parametrize("name", DIALOGS)
def test_everything_in_a_dialog_has_a_name(desktop: Desktop, name: str) -> None:
    """Each is opened from its menu and closed by its own button."""
    (window,) = wait_for(lambda: frames(desktop))
    if name == "Edit…":
        desktop.press(find(desktop, window, "Next commitment"))
    desktop.press(find(desktop, window, name))
    dialog = wait_for(lambda: [each for each in frames(desktop) if each.path != window.path])[0]
    wait_for(lambda: any(path[-1].is_showing for path in desktop.walk(dialog)))
    try:
        assert dialog.name
        assert "\n".join(unnamed(desktop, dialog)) == ""
    finally:
        desktop.press(find(desktop, dialog, *ENDINGS))
        wait_for(lambda: len(frames(desktop)) == 1)
