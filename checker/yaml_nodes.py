"""Turn the text of a file into plain JSON values, and remember where each one stands.

Scalars follow the YAML 1.2 core schema: `NO`, `on`, `yes`, `22:30`, `1_000` and dates are text, and a policy sees the
same values as when an OPA server reads the JSON. What has no JSON value, or hides its size, is a problem.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

from checker.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_NODES = 100_000  # of one document, aliases expanded: an alias bomb stops here
MAX_DEPTH = 40  # of nested blocks; the format itself needs nine
MAX_INTEGER = 2**53  # beyond it a JSON number is not exact everywhere

_NULL = re.compile(r"(?:null|Null|NULL|~|)\Z")
_TRUE = re.compile(r"(?:true|True|TRUE)\Z")
_FALSE = re.compile(r"(?:false|False|FALSE)\Z")
_INTEGER = re.compile(r"[-+]?[0-9]+\Z")
_OCTAL = re.compile(r"0o[0-7]+\Z")
_HEX = re.compile(r"0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_NOT_FINITE = re.compile(r"(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(slots=True, kw_only=True)
class Tree:
    """One document: its value, the place (line, column, from 1) of every pointer, and what is wrong with it."""

    file: str
    value: Any = None
    places: dict[str, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def fault(self, place: tuple[int, int], pointer: str, message: str, hint: str, code: str = "value") -> None:
        """Record a problem at `place`."""
        self.problems.append(
            Problem(
                file=self.file, line=place[0], column=place[1], pointer=pointer, message=message, hint=hint, code=code
            )
        )


def escape(key: str) -> str:
    """Return `key` as one step of a JSON Pointer (RFC 6901)."""
    return key.replace("~", "~0").replace("/", "~1")


def documents(text: str, file: str) -> Iterator[Tree]:
    """Yield the documents of a YAML text.

    Raises:
        yaml.YAMLError: the text is not YAML.
    """
    tagged = _explicit_tags(text) if "!" in text else {}
    for node in yaml.compose_all(text, Loader=yaml.CBaseLoader):
        tree = Tree(file=file)
        for place, tag in tagged.items():
            if node.start_mark.line < place[0] <= node.end_mark.line + 1:
                tree.fault(
                    place,
                    "",
                    f"the tag {tag} is not allowed",
                    "Remove the tag; write text in quotes if it must be text.",
                )
        tree.value = _Builder(tree).build(node, "", _place(node), [])
        yield tree


def _explicit_tags(text: str) -> dict[tuple[int, int], str]:
    return {
        (event.start_mark.line + 1, event.start_mark.column + 1): event.tag
        for event in yaml.parse(text, Loader=yaml.CBaseLoader)
        if getattr(event, "tag", None) is not None
    }


def _place(node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1


class _Builder:
    """Walks the nodes of one document, aliases expanded."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._nodes = 0

    def build(self, node: yaml.Node, pointer: str, place: tuple[int, int], above: list[yaml.Node]) -> Any:  # noqa: ANN401  # any JSON value
        """Return the value of `node`; `place` is where its key stands, `above` the blocks that it is in."""
        self._tree.places[pointer] = place
        self._nodes += 1
        if self._nodes > MAX_NODES:
            if self._nodes == MAX_NODES + 1:
                hint = "Aliases (*name) are counted each time they are used. Split the declaration, or write the part out once."
                self._tree.fault(place, pointer, f"the document has more than {MAX_NODES:,} values", hint, "size")
            return None
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node, pointer, place)
        if node in above:
            self._tree.fault(
                place, pointer, "an alias refers to the block that it is in", "Write the value out.", "alias"
            )
            return None
        if len(above) >= MAX_DEPTH:
            self._tree.fault(
                place, pointer, f"nested more than {MAX_DEPTH} levels deep", "The format needs at most nine.", "depth"
            )
            return None
        if isinstance(node, yaml.SequenceNode):
            return [
                self.build(child, f"{pointer}/{index}", _place(child), [*above, node])
                for index, child in enumerate(node.value)
            ]
        return self._mapping(node, pointer, above)

    def _mapping(self, node: yaml.Node, pointer: str, above: list[yaml.Node]) -> dict[str, Any]:
        value: dict[str, Any] = {}
        for key_node, child in node.value:
            place = _place(key_node)
            key = self._key(key_node, pointer)
            if key is None:
                continue
            at = f"{pointer}/{escape(key)}"
            if key in value:
                first = self._tree.places[at][0]
                hint = f"The first is on line {first}. Keep one, or give the second another name."
                self._tree.fault(place, at, f'the key "{key}" is there twice', hint, "duplicate")
                continue
            value[key] = self.build(child, at, place, [*above, node])
        return value

    def _key(self, node: yaml.Node, pointer: str) -> str | None:
        place = _place(node)
        if not isinstance(node, yaml.ScalarNode):
            self._tree.fault(place, pointer, "a key is a block or a list", "Keys are single words.", "key")
            return None
        key = str(node.value)
        plain = node.style in {None, ""}
        if plain and key == "<<":
            self._tree.fault(
                place,
                pointer,
                "merge keys (<<) are not part of YAML 1.2",
                "Use `extends: base.yaml` to share facts.",
                "key",
            )
            return None
        if plain and not isinstance(self._resolve(key), str):
            self._tree.fault(
                place, pointer, f"the key {key or '(empty)'} is not text", f'Put it in quotes: "{key}".', "key"
            )
            return None
        if CONTROL.search(key):
            self._tree.fault(place, pointer, "a key has a control character in it", "Remove it.", "control")
            return None
        return key

    def _scalar(self, node: yaml.Node, pointer: str, place: tuple[int, int]) -> Any:  # noqa: ANN401  # any JSON scalar
        text = str(node.value)
        if node.style not in {None, ""}:
            if CONTROL.search(text):
                self._tree.fault(
                    place,
                    pointer,
                    "the text has a control character in it",
                    "Remove it; write line breaks as lines.",
                    "control",
                )
            return text
        if _NOT_FINITE.match(text):
            self._tree.fault(
                place,
                pointer,
                f"{text} is no number that JSON knows",
                "Give a finite number, or put it in quotes.",
                "number",
            )
            return 0
        value = self._resolve(text)
        if value is None:
            hint = "Give a value, write none if there is none, or leave the line out: what is not stated is asked."
            if " " in _last(pointer):
                hint = "This looks like the rest of a text: put text with a comma in quotes."
            self._tree.fault(place, pointer, f"{_last(pointer)} is stated but empty", hint, "null")
        if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) > MAX_INTEGER:
            self._tree.fault(
                place,
                pointer,
                f"the number {text[:40]} is too large to be exact",
                "Put it in quotes if it is an identifier.",
                "number",
            )
        return value

    @staticmethod
    def _resolve(text: str) -> Any:  # noqa: ANN401  # any JSON scalar
        """Return the value of a plain scalar by the YAML 1.2 core schema (section 10.3.2)."""
        if _NULL.match(text):
            return None
        if _TRUE.match(text):
            return True
        if _FALSE.match(text):
            return False
        if _INTEGER.match(text):
            return int(text) if len(text) < 400 else float("1e309")
        if _OCTAL.match(text) or _HEX.match(text):
            return int(text, 0)
        return float(text) if _FLOAT.match(text) else text


def _last(pointer: str) -> str:
    return pointer.rpartition("/")[2] or "the document"
