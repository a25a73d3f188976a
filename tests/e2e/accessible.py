"""What a screen reader is told of a program: the AT-SPI tree, read over D-Bus.

The interfaces stand in https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml, the numbers of
states in atspi-constants.h there.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from waiting import TIMEOUT_SECONDS, wait_for

_PREFIX = "org.a11y.atspi"
_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_FOCUSABLE, _SHOWING = 11, 25


@dataclass(frozen=True, slots=True)
class Node:
    """One object of the tree: where it is on the bus, and what it says of itself."""

    bus: str
    path: str
    name: str
    description: str
    role: str
    states: frozenset[int]

    @property
    def is_showing(self) -> bool:
        """Whether it is on the screen."""
        return _SHOWING in self.states

    @property
    def is_focusable(self) -> bool:
        """Whether the keyboard can reach it."""
        return _FOCUSABLE in self.states


class GoneError(Exception):
    """An object of the tree was there, and is not any more."""


class Desktop:
    """The accessible programs of one session."""

    def __init__(self, session_bus: str) -> None:
        session = open_dbus_connection(session_bus)
        address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")

        def ask() -> str:
            with suppress(GoneError):
                return str(_ask(session, new_method_call(address, "GetAddress"))[0])
            return ""

        bus = wait_for(ask)
        session.close()
        self._bus: DBusConnection = open_dbus_connection(bus.partition(",guid=")[0])

    def program(self, name: str) -> Node:
        """Return the program ``name`` (Qt: the application's name), as soon as it is there."""

        def find() -> Node | None:
            root = Node(*_ROOT, "", "", "", frozenset())
            return next((each for each in self.children(root) if each.name == name), None)

        return wait_for(find)

    def children(self, node: Node) -> list[Node]:
        """Return what ``node`` holds, without what is gone by the time that it is asked."""
        found: list[Node] = []
        with suppress(GoneError):
            for reference in self._references(node.bus, node.path):
                with suppress(GoneError):
                    found.append(self._node(*reference))
        return found

    def walk(self, node: Node, path: tuple[Node, ...] = ()) -> Iterator[tuple[Node, ...]]:
        """Yield ``node`` and all below it, each as the path that leads to it."""
        here = (*path, node)
        yield here
        for child in self.children(node):
            yield from self.walk(child, here)

    def press(self, node: Node) -> None:
        """Do what ``node`` does when it is pressed."""
        call = new_method_call(self._address(node, "Action"), "DoAction", "i", (0,))
        _ask(self._bus, call)

    def _references(self, bus: str, path: str) -> list[tuple[str, str]]:
        address = DBusAddress(path, bus, f"{_PREFIX}.Accessible")
        (references,) = _ask(self._bus, new_method_call(address, "GetChildren"))
        return [each for each in references if each[1] != "/org/a11y/atspi/null"]

    def _node(self, bus: str, path: str) -> Node:
        address = DBusAddress(path, bus, f"{_PREFIX}.Accessible")
        facts = {
            name: _ask(self._bus, Properties(address).get(name))[0][1]
            for name in ("Name", "Description")
        }
        (role,) = _ask(self._bus, new_method_call(address, "GetRoleName"))
        ((low, high),) = _ask(self._bus, new_method_call(address, "GetState"))
        bits = low | high << 32
        states = frozenset(bit for bit in range(64) if bits >> bit & 1)
        return Node(bus, path, facts["Name"], facts["Description"], role, states)

    def _address(self, node: Node, interface: str) -> DBusAddress:
        return DBusAddress(node.path, node.bus, f"{_PREFIX}.{interface}")


def _ask(connection: DBusConnection, message: Any) -> tuple[Any, ...]:
    reply = connection.send_and_get_reply(message, timeout=TIMEOUT_SECONDS)
    if reply.header.message_type.name == "error":
        raise GoneError(reply.body)
    return tuple(reply.body)
