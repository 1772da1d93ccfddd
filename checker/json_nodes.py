"""The same as `yaml_nodes` for JSON: the standard parser gives the values, a scanner their places.

A YAML parser reads JSON almost always right; surrogate pairs and tabs are where it does not.
"""

from __future__ import annotations

import bisect
import json
import math
import re
from typing import Any

from checker import syntax
from checker.tree import CONTROL, MAX_DEPTH, MAX_INTEGER, MAX_NODES, Location, TooMuchError, Tree, escape, visible

_TOKEN = re.compile(r'[\[\]{},:]|"(?:[^"\\]|\\.)*"|[^\s\[\]{},:"]+')
_MAX_TOKENS = 5 * MAX_NODES  # an entry of a map has a key, a colon, two brackets and a comma


def document(text: str, file: str) -> Tree:
    """Return the one document of a JSON text, with the syntax error as its problem if it has one."""
    tree = Tree(file=file)
    first = Location(file, 1, 1)
    try:
        json.loads(text, parse_int=str)  # only to check it; a number of a million digits would be slow to read
        scanner = _Scanner(text, tree)
        tree.value = scanner.value("", scanner.place(), 0)
    except json.JSONDecodeError as error:
        syntax.explain_json(tree, error)
    except RecursionError:
        tree.fault(first, "", f"nested more than {MAX_DEPTH} levels deep", "The format needs at most nine.", "size")
    except TooMuchError:
        tree.value = None
    return tree


class _Scanner:
    """Reads a text that is known to be valid JSON."""

    def __init__(self, text: str, tree: Tree) -> None:
        self._tree = tree
        self._starts = [0, *(match.end() for match in re.finditer(r"\n", text))]
        self._tokens: list[tuple[str, int]] = []
        self._next = 0
        for match in _TOKEN.finditer(text):
            self._tokens.append((match.group(), match.start()))
            if len(self._tokens) > _MAX_TOKENS:
                self._next = _MAX_TOKENS
                tree.too_big(self.place(), "", f"the document has more than {MAX_NODES:,} values")

    def place(self) -> Location:
        """Return where the next token stands."""
        offset = self._tokens[self._next][1]
        line = bisect.bisect_right(self._starts, offset)
        return Location(self._tree.file, line, offset - self._starts[line - 1] + 1)

    def _peek(self) -> str:
        return self._tokens[self._next][0]

    def _take(self) -> str:
        self._next += 1
        return self._tokens[self._next - 1][0]

    def value(self, pointer: str, at: Location, depth: int) -> Any:  # noqa: ANN401  # any JSON value
        """Return the next value; `at` is where its key stands."""
        self._tree.enter(pointer, at, depth)
        word = self._take()
        if word == "{":
            return self._object(pointer, depth)
        if word == "[":
            return self._array(pointer, depth)
        return self._scalar(word, pointer, at)

    def _object(self, pointer: str, depth: int) -> dict[str, Any]:
        value: dict[str, Any] = {}
        while self._peek() != "}":
            at = self.place()
            key = json.loads(self._take())
            self._take()
            own = f"{pointer}/{escape(key)}"
            if CONTROL.search(key):
                self._tree.fault(at, pointer, "a key has a control character in it", "Remove it.", "control")
                self._skip()
            elif key in value:
                self._tree.duplicate(at, own, key)
                self._skip()
            else:
                value[key] = self.value(own, at, depth + 1)
            if self._peek() == ",":
                self._take()
        self._take()
        return value

    def _array(self, pointer: str, depth: int) -> list[Any]:
        items: list[Any] = []
        while self._peek() != "]":
            items.append(self.value(f"{pointer}/{len(items)}", self.place(), depth + 1))
            if self._peek() == ",":
                self._take()
        self._take()
        return items

    def _skip(self) -> None:
        """Pass over one value."""
        depth = 0
        while True:
            word = self._take()
            depth += (word in {"{", "["}) - (word in {"}", "]"})
            if depth == 0:
                return

    def _scalar(self, word: str, pointer: str, at: Location) -> Any:  # noqa: ANN401  # any JSON scalar
        if word == "null":
            self._tree.null(at, pointer)
            return None
        if word in {"true", "false"}:
            return word == "true"
        if word.startswith('"'):
            text = str(json.loads(word))
            if CONTROL.search(text):
                hint = "Remove the escape, or write the whole character."
                self._tree.hole(
                    at, pointer, "the text has a control character or half a character in it", hint, "control"
                )
                return ""
            return text
        number = float(word)
        exact = math.isfinite(number) and not word.lstrip("-").isdigit()
        if exact or (abs(number) <= MAX_INTEGER and abs(int(word)) <= MAX_INTEGER):
            return number if exact else int(word)
        hint = "Put it in quotes if it is an identifier; a number must be finite and exact."
        self._tree.hole(at, pointer, f"{visible(word)} is no number that JSON can hold exactly", hint, "number")
        return None
