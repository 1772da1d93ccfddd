"""Turn YAML text into plain JSON values, and remember where each one stands.

Scalars follow the YAML 1.2 core schema: `NO`, `on`, `yes`, `22:30`, `1_000` and dates are text, and a policy sees the
same values as when an OPA server reads the JSON. What has no JSON value, or hides its size, is a problem.

The parser's events are read instead of its nodes: they tell explicit tags, and nesting cannot exhaust the C stack.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml

from checker import scalars, syntax
from checker.tree import CONTROL, MAX_NODES, Location, TooMuchError, Tree, escape, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_DOCUMENTS = 100  # of one file
_MAX_EVENTS = 3 * MAX_NODES  # of one document as written; a map's entry has a key, a start and an end
_SEPARATOR = re.compile("[\u2028\u2029]")
_STARTS = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_ENDS = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


def documents(text: str, file: str) -> Iterator[Tree]:
    """Yield the documents of a YAML text; one that is not YAML comes last, with its syntax error as problem."""
    separator = _SEPARATOR.search(text)
    if separator:
        # YAML 1.1 parsers end the line here, YAML 1.2 ones and editors do not.
        line, start = text.count("\n", 0, separator.start()) + 1, text.rfind("\n", 0, separator.start())
        tree = Tree(file=file)
        at = Location(file, line, separator.start() - start)
        message = f"a line separator (U+{ord(separator.group()):04X}) is not allowed"
        tree.fault(at, "", message, "Replace it by a plain line end.", "control")
        yield tree
        return
    events: list[Any] = []
    count = 0
    try:
        for event in yaml.parse(text, Loader=yaml.CBaseLoader):
            if isinstance(event, yaml.DocumentStartEvent):
                events, count = [event], count + 1
            elif isinstance(event, yaml.DocumentEndEvent) or len(events) > _MAX_EVENTS:
                yield _tree(events, file, count)
                if len(events) > _MAX_EVENTS or count > MAX_DOCUMENTS:
                    return
            else:
                events.append(event)
    except yaml.YAMLError as error:
        tree = Tree(file=file)
        syntax.explain_yaml(tree, error, text)
        yield tree


def _tree(events: list[Any], file: str, count: int) -> Tree:
    tree = Tree(file=file)
    builder = _Builder(tree, events)
    try:
        if count > MAX_DOCUMENTS:
            tree.too_big(builder.place(), "", f"the file has more than {MAX_DOCUMENTS} documents")
        builder.directives()
        tree.value = builder.value("", builder.start(), 0)
    except TooMuchError:
        tree.value = None
    return tree


class _Builder:
    """Builds the values of one document from its events, aliases expanded."""

    def __init__(self, tree: Tree, events: list[Any]) -> None:
        self._tree = tree
        self._events = events
        self._next = 1
        self._open: set[int] = set()  # where the blocks start that are being built
        anchors: dict[str, int] = {}
        self._targets: dict[int, int] = {}  # alias → what it stands for: the last anchor of that name above it
        for index, event in enumerate(events):
            name = getattr(event, "anchor", None)
            if name is not None:
                if isinstance(event, yaml.AliasEvent):
                    self._targets[index] = anchors.get(name, -1)
                else:
                    anchors[name] = index

    def directives(self) -> None:
        """Refuse a file that asks to be read as YAML 1.1, where NO is false."""
        start = self._events[0]
        if start.version is not None and tuple(start.version) != (1, 2):
            at = Location(self._tree.file, start.start_mark.line + 1, 1)
            self._tree.fault(at, "", "a %YAML directive other than 1.2", "Remove the line.", "version")

    def start(self) -> Location:
        """Return where the document stands: at its first value, or, empty, at its `---`."""
        first = self._events[1]
        mark = first.start_mark if getattr(first, "value", "x") else self._events[0].start_mark
        return Location(self._tree.file, mark.line + 1, mark.column + 1)

    def place(self) -> Location:
        """Return where the next event stands.

        Raises:
            TooMuchError: there is none, because the document was cut off at the limit.
        """
        if self._next >= len(self._events):
            mark = self._events[-1].start_mark
            at = Location(self._tree.file, mark.line + 1, mark.column + 1)
            self._tree.too_big(at, "", f"the document has more than {MAX_NODES:,} values")
        mark = self._events[self._next].start_mark
        return Location(self._tree.file, mark.line + 1, mark.column + 1)

    def value(self, pointer: str, at: Location, depth: int) -> Any:  # noqa: ANN401  # any JSON value
        """Return the next value; `at` is where its key stands."""
        self._tree.enter(pointer, at, depth)
        index = self._next
        event = self._events[index]
        self._next += 1
        if isinstance(event, yaml.AliasEvent):
            return self._alias(index, pointer, at, depth)
        if event.tag is not None:
            self._tag(event.tag, pointer, at)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, pointer, at)
        self._open.add(index)
        built = (
            self._mapping(pointer, depth)
            if isinstance(event, yaml.MappingStartEvent)
            else self._sequence(pointer, depth)
        )
        self._open.discard(index)
        return built

    def _alias(self, index: int, pointer: str, at: Location, depth: int) -> Any:  # noqa: ANN401  # any JSON value
        target = self._targets[index]
        name = visible(self._events[index].anchor)
        if target < 0:
            hint = "Write &name before the value it stands for; put text that starts with * in quotes."
            self._tree.hole(at, pointer, f"the alias *{name} has no anchor &{name} above it", hint, "alias")
        elif target in self._open:
            hint = "Write the value out."
            self._tree.hole(at, pointer, f"the alias *{name} stands for the block that it is in", hint, "alias")
        else:
            self._next = target
            built = self.value(pointer, at, depth)
            self._next = index + 1
            return built
        return None

    def _sequence(self, pointer: str, depth: int) -> list[Any]:
        items: list[Any] = []
        while not self._at_end():
            items.append(self.value(f"{pointer}/{len(items)}", self.place(), depth + 1))
        return items

    def _mapping(self, pointer: str, depth: int) -> dict[str, Any]:
        value: dict[str, Any] = {}
        while not self._at_end():
            at = self.place()
            key = self._key(pointer, at)
            if key is None:
                self._skip()
                continue
            own = f"{pointer}/{escape(key)}"
            if key in value:
                self._tree.duplicate(at, own, key)
                self._skip()
                continue
            self.place()
            value[key] = self.value(own, at, depth + 1)
        return value

    def _at_end(self) -> bool:
        self.place()
        if isinstance(self._events[self._next], _ENDS):
            self._next += 1
            return True
        return False

    def _skip(self) -> None:
        """Pass over one value."""
        depth = 0
        while True:
            self.place()
            event = self._events[self._next]
            self._next += 1
            depth += isinstance(event, _STARTS) - isinstance(event, _ENDS)
            if depth == 0:
                return

    def _key(self, pointer: str, at: Location) -> str | None:
        """Return the next key, or None after saying what is wrong with it."""
        event = self._events[self._next]
        if isinstance(event, yaml.AliasEvent) and self._targets[self._next] >= 0:
            event = self._events[self._targets[self._next]]
        self._skip()
        if not isinstance(event, yaml.ScalarEvent):
            self._tree.fault(at, pointer, "a key is a block or a list", "Keys are single words.", "key")
            return None
        key = str(event.value)
        self._tree.spend(key, at, pointer)
        if event.tag is not None:
            self._tag(event.tag, pointer, at)
        if not event.style and key == "<<":
            hint = "Repeat the facts, or share a file with `extends: base.yaml`."
            self._tree.fault(at, pointer, "merge keys (<<) are not part of YAML 1.2", hint, "key")
            return None
        if not event.style and scalars.kind(key) != "text":
            hint = f'Put it in quotes: "{visible(key)}".' if key else "Write a word before the colon."
            self._tree.fault(at, pointer, f"the key {visible(key) or '(empty)'} is not text", hint, "key")
            return None
        if CONTROL.search(key):
            self._tree.fault(at, pointer, "a key has a control character in it", "Remove it.", "control")
            return None
        return key

    def _tag(self, tag: str, pointer: str, at: Location) -> None:
        shown = visible(tag.replace("tag:yaml.org,2002:", "!!"))
        hint = "Remove the tag; write text in quotes if it must be text."
        self._tree.hole(at, pointer, f"the tag {shown} is not allowed", hint, "tag")

    def _scalar(self, event: Any, pointer: str, at: Location) -> Any:  # noqa: ANN401  # a yaml.ScalarEvent; any JSON scalar
        text = str(event.value)
        self._tree.spend(text, at, pointer)
        kind = "text" if event.style else scalars.kind(text)
        if kind == "text":
            if CONTROL.search(text):
                hint = "Remove the escape; write line breaks as lines."
                self._tree.hole(at, pointer, "the text has a control character in it", hint, "control")
                return ""
            return text
        if kind == "null":
            self._tree.null(at, pointer)
            return None
        if kind in {"true", "false"}:
            return kind == "true"
        number = scalars.number(text, kind)
        if number is None:
            hint = "Put it in quotes if it is an identifier; a number must be finite and exact."
            self._tree.hole(at, pointer, f"{visible(text)} is no number that JSON can hold exactly", hint, "number")
        return number
