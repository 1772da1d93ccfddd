"""One document as plain JSON values, with the place of each value and what is wrong with it.

Both readers (`yaml_nodes`, `json_nodes`) fill a `Tree`; its limits keep a hostile file from costing more than others.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MAX_NODES = 20_000  # values of one document, aliases expanded; a full declaration has five hundred
MAX_CHARACTERS = 8 * 1024 * 1024  # of all texts and pointers of one document, aliases expanded
MAX_DEPTH = 40  # of nested blocks; the format itself needs nine
MAX_PROBLEMS = 200  # listed of one document; a file with more is something else
MAX_INTEGER = 2**53  # beyond it a JSON number is not exact everywhere

# What no text may hold: C0 except tab and line ends, DEL, C1, halves of surrogate pairs, non-characters.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class Location(NamedTuple):
    """A place in a file; line and column count from 1."""

    file: str
    line: int
    column: int


class TooMuchError(Exception):
    """The document is too big or too deep; its problem is recorded, the rest is not read."""


@dataclass(slots=True, kw_only=True)
class Tree:
    """One document.

    Attributes:
        file: the path as given.
        value: plain JSON values; None if the document could not be read to its end.
        places: where each pointer stands: the key of a map's entry, the item of a list.
        problems: what is wrong so far.
        holes: pointers whose value could not be read, so that nobody complains about their type too.
    """

    file: str
    value: Any = None
    places: dict[str, Location] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    holes: set[str] = field(default_factory=set)
    _nodes: int = 0
    _characters: int = 0

    def fault(self, at: Location, pointer: str, message: str, hint: str, code: str) -> None:
        """Record a problem at a place; of too many, say only that there are more."""
        if len(self.problems) > MAX_PROBLEMS:
            return
        if len(self.problems) == MAX_PROBLEMS:
            message, hint = f"more than {MAX_PROBLEMS} problems; the rest is not listed", "Mend these first."
        self.problems.append(
            Problem(
                file=at.file, line=at.line, column=at.column, pointer=pointer, message=message, hint=hint, code=code
            )
        )

    def hole(self, at: Location, pointer: str, message: str, hint: str, code: str) -> None:
        """Record a problem that leaves `pointer` without a usable value."""
        self.fault(at, pointer, message, hint, code)
        self.holes.add(pointer)

    def enter(self, pointer: str, at: Location, depth: int) -> None:
        """Note that a value starts here, `depth` blocks deep.

        Raises:
            TooMuchError: a limit is passed.
        """
        self.places[pointer] = at
        self._nodes += 1
        if depth > MAX_DEPTH:
            self.fault(
                at, pointer, f"nested more than {MAX_DEPTH} levels deep", "The format needs at most nine.", "size"
            )
            raise TooMuchError
        if self._nodes > MAX_NODES:
            self.too_big(at, pointer, f"the document has more than {MAX_NODES:,} values")
        self.spend(pointer, at, pointer)

    def spend(self, text: str, at: Location, pointer: str) -> None:
        """Count the characters of `text`.

        Raises:
            TooMuchError: the document has too many.
        """
        self._characters += len(text)
        if self._characters > MAX_CHARACTERS:
            self.too_big(at, pointer, f"the document has more than {MAX_CHARACTERS:,} characters when written out")

    def too_big(self, at: Location, pointer: str, message: str) -> None:
        """Record that the document is too big, and stop.

        Raises:
            TooMuchError: always.
        """
        hint = "An alias (*name) counts each time it is used. Split the declaration, or write the part out once."
        self.fault(at, pointer, message, hint, "size")
        raise TooMuchError

    def null(self, at: Location, pointer: str) -> None:
        """Record that a key is stated without a value."""
        name = unescape(pointer.rpartition("/")[2])
        hint = "Give a value, write none if there is none, or leave the line out: what is not stated is asked."
        message = f"{visible(name)} is stated but empty"
        if " " in name:
            hint = "This looks like the rest of a text: put text with a comma or a colon in quotes."
        elif name.isdigit():
            message, hint = f"entry {int(name) + 1} of the list is empty", "Give it a value, or remove it."
        elif not pointer:
            message, hint = "the document is empty", "Remove it, or state something in it."
        self.hole(at, pointer, message, hint, "null")

    def duplicate(self, at: Location, pointer: str, key: str) -> None:
        """Record that a map has a key twice; the first one counts."""
        first = self.places[pointer].line
        hint = f"The first is on line {first}. Keep one, or give the second another name."
        self.fault(at, pointer, f'the key "{visible(key)}" is there twice', hint, "duplicate")


def escape(key: str) -> str:
    """Return `key` as one step of a JSON Pointer (RFC 6901)."""
    return key.replace("~", "~0").replace("/", "~1") if "~" in key or "/" in key else key


def unescape(step: str) -> str:
    """Return the key that a step of a JSON Pointer stands for."""
    return step.replace("~1", "/").replace("~0", "~")


def nearest(places: Mapping[str, Location], pointer: str) -> Location | None:
    """Return the place of `pointer`, or of the nearest thing above it that has one."""
    while pointer and pointer not in places:
        pointer = pointer.rpartition("/")[0]
    return places.get(pointer)


def pointers(value: object, pointer: str) -> Iterator[str]:
    """Yield `pointer` and the pointers of all that is in `value`."""
    yield pointer
    if isinstance(value, dict):
        for key, child in value.items():
            yield from pointers(child, f"{pointer}/{escape(key)}")
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from pointers(child, f"{pointer}/{index}")


def visible(text: str, limit: int = 60) -> str:
    """Return `text` for a message: shortened, with what a reader could not see written as <U+200B>."""
    short = text if len(text) <= limit else f"{text[:limit]}…"
    return "".join(c if c.isprintable() else " " if c in "\n\t\r" else f"<U+{ord(c):04X}>" for c in short)
