"""The same as `yaml_nodes` for JSON: the standard parser gives the values, a scanner their places.

A YAML parser reads JSON almost always right; surrogate pairs and tabs are where it does not.
"""

from __future__ import annotations

import json
import re
from typing import Any

from checker.yaml_nodes import CONTROL, MAX_DEPTH, MAX_INTEGER, MAX_NODES, Tree, escape

_TOKEN = re.compile(r'[\[\]{},:]|"(?:[^"\\]|\\.)*"|[^\s\[\]{},:"]+')


def document(text: str, file: str) -> Tree:
    """Return the one document of a JSON text, with the syntax error as its problem if it has one."""
    tree = Tree(file=file)
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        hint = "JSON wants double quotes around keys and text, and no comma after the last entry."
        tree.fault((error.lineno, error.colno), "", f"not valid JSON: {error.msg.lower()}", hint, "syntax")
        return tree
    except RecursionError:
        tree.fault((1, 1), "", f"nested more than {MAX_DEPTH} levels deep", "The format needs at most nine.", "depth")
        return tree
    except ValueError:
        tree.fault((1, 1), "", "a number is too long to read", "Put it in quotes if it is an identifier.", "number")
        return tree
    scanner = _Scanner(text, tree)
    try:
        tree.value = scanner.value("", scanner.peek(), 0)
    except _TooMuchError:
        tree.value = None
    return tree


class _TooMuchError(Exception):
    """The document is too big or too deep; the problem is recorded."""


class _Scanner:
    """Reads a text that is known to be valid JSON."""

    def __init__(self, text: str, tree: Tree) -> None:
        self._tokens = list(_TOKEN.finditer(text))
        self._starts = [0, *(match.end() for match in re.finditer(r"\n", text))]
        self._next = 0
        self._tree = tree
        self._nodes = 0

    def peek(self) -> tuple[int, int]:
        """Return the place of the next token."""
        import bisect  # noqa: PLC0415  # start-up cost: only for JSON input

        offset = self._tokens[self._next].start()
        line = bisect.bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def _take(self) -> str:
        self._next += 1
        return self._tokens[self._next - 1].group()

    def value(self, pointer: str, place: tuple[int, int], depth: int) -> Any:  # noqa: ANN401  # any JSON value
        """Return the next value; `place` is where its key stands."""
        self._tree.places[pointer] = place
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._stop(place, pointer, f"the document has more than {MAX_NODES:,} values", "Split the declaration.")
        if depth > MAX_DEPTH:
            self._stop(place, pointer, f"nested more than {MAX_DEPTH} levels deep", "The format needs at most nine.")
        token = self._take()
        if token == "{":
            return self._object(pointer, depth)
        if token == "[":
            return self._array(pointer, depth)
        return self._scalar(token, pointer, place)

    def _stop(self, place: tuple[int, int], pointer: str, message: str, hint: str) -> None:
        self._tree.fault(place, pointer, message, hint, "size")
        raise _TooMuchError

    def _object(self, pointer: str, depth: int) -> dict[str, Any]:
        value: dict[str, Any] = {}
        while self._tokens[self._next].group() != "}":
            place = self.peek()
            key = json.loads(self._take())
            self._take()
            at = f"{pointer}/{escape(key)}"
            if CONTROL.search(key):
                self._tree.fault(place, pointer, "a key has a control character in it", "Remove it.", "control")
            if key in value:
                hint = f"The first is on line {self._tree.places[at][0]}. Keep one, or give the second another name."
                self._tree.fault(place, at, f'the key "{key}" is there twice', hint, "duplicate")
            read = self.value(at, place, depth + 1)
            value.setdefault(key, read)
            if self._tokens[self._next].group() == ",":
                self._take()
        self._take()
        return value

    def _array(self, pointer: str, depth: int) -> list[Any]:
        items: list[Any] = []
        while self._tokens[self._next].group() != "]":
            items.append(self.value(f"{pointer}/{len(items)}", self.peek(), depth + 1))
            if self._tokens[self._next].group() == ",":
                self._take()
        self._take()
        return items

    def _scalar(self, token: str, pointer: str, place: tuple[int, int]) -> Any:  # noqa: ANN401  # any JSON scalar
        value = json.loads(token)
        if value is None:
            hint = 'Give a value, write "none" if there is none, or leave the line out: what is not stated is asked.'
            self._tree.fault(
                place, pointer, f"{pointer.rpartition('/')[2] or 'the document'} is stated but empty", hint, "null"
            )
        elif isinstance(value, str) and CONTROL.search(value):
            self._tree.fault(place, pointer, "the text has a control character in it", "Remove it.", "control")
        elif isinstance(value, (int, float)) and not isinstance(value, bool) and not abs(value) <= MAX_INTEGER:
            self._tree.fault(
                place,
                pointer,
                f"the number {token[:40]} is not finite, or too large to be exact",
                "Put it in quotes if it is an identifier.",
                "number",
            )
            return 0
        return value
