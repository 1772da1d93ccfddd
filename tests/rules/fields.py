"""Which fields of a declaration, and which of their values, a policy reads: found in its source text.

Knows the idioms of the pack: `object.get(input, [path], default)`, local wrappers around it, `input.a.b`, entries bound by
`some id, entry in input.map`, and the pointers in `"at": [...]`. A variable in a path stands for an id or a list position.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_GET = re.compile(r"object\.get\((input|\w+), (\[[^\[\]]*\]|\"[a-z_0-9]+\"), [^)]*?\)")
_WRAPPER = re.compile(
    r"^(_\w+)\(([^)]*)\) := object\.get\(input, \[([^\]]*)\], (?:null|false|\"none\")\)$", re.MULTILINE
)
_DOTTED = re.compile(r"\binput((?:\.[a-z_0-9]+)+)(?![\[(\w])")
_BOUND = re.compile(r"some (?:\w+, )?(\w+) in (?:input\.([a-z_]+)\b|object\.get\(input, \"([a-z_]+)\", \{\}\))")
_AT = re.compile(r"\"at\": \[([^\[\]]*)\]")
_LITERALS = re.compile(r"\s*(?:==|!=)\s*\"([a-z_0-9]+)\"|\s+in \{([^}]*)\}")


class Read(NamedTuple):
    """A path (`*` for what a variable names), and the text values that it is compared with."""

    path: tuple[str, ...]
    values: tuple[str, ...]


def _steps(text: str) -> tuple[str, ...]:
    return tuple(
        part.strip().strip('"') if part.strip().startswith('"') else "*" for part in text.split(",") if part.strip()
    )


def _values(rest: str) -> tuple[str, ...]:
    match = _LITERALS.match(rest)
    if not match:
        return ()
    return (match.group(1),) if match.group(1) else tuple(re.findall(r'"([a-z_0-9]+)"', match.group(2) or ""))


def reads(source: str) -> Iterator[Read]:
    """Yield what the Rego `source` reads of `input`."""
    code = "\n".join(line for line in source.splitlines() if not line.lstrip().startswith("#"))
    entries: dict[str, set[str]] = {}
    for name, plain, defaulted in _BOUND.findall(code):
        entries.setdefault(name, set()).add(plain or defaulted)
    for match in _GET.finditer(code):
        base, path = match.group(1), _steps(match.group(2).strip("[]"))
        rest = code[match.end() :]
        if base == "input":
            yield Read(path, _values(rest))
        elif base in entries and len(entries[base]) == 1:  # a name used for several maps tells nothing
            yield Read((*entries[base], "*", *path), _values(rest))
    for name, parameters, path in _WRAPPER.findall(code):
        names = [parameter.strip() for parameter in parameters.split(",")]
        for call in re.finditer(rf"(?<!\w){re.escape(name)}\(([^()]*)\)", code):
            arguments = dict(zip(names, (argument.strip() for argument in call.group(1).split(",")), strict=False))
            filled = ", ".join(arguments.get(step.strip(), step.strip()) for step in path.split(","))
            yield Read(_steps(filled), _values(code[call.end() :]))
    for match in _DOTTED.finditer(code):
        yield Read(tuple(match.group(1).strip(".").split(".")), _values(code[match.end() :]))
    for match in _AT.finditer(code):
        yield Read(_steps(match.group(1)), ())


def subschemas(document: dict[str, Any], path: tuple[str, ...]) -> list[dict[str, Any]]:
    """Return the subschemas that `path` may lead to; an empty list is a field that does not exist."""
    found = [document]
    for step in path:
        found = [child for node in found for child in _children(document, node, step)]
    return [_resolved(document, node) for node in found]


def _resolved(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        base = document["$defs"][node["$ref"].rpartition("/")[2]]
        node = {**base, **{key: value for key, value in node.items() if key != "$ref"}}
    return node


def _children(document: dict[str, Any], node: dict[str, Any], step: str) -> Iterator[dict[str, Any]]:
    node = _resolved(document, node)
    properties = node.get("properties", {})
    if step == "*":
        yield from properties.values()
        if isinstance(node.get("additionalProperties"), dict):
            yield node["additionalProperties"]
        if isinstance(node.get("items"), dict):
            yield node["items"]
    elif step in properties:
        yield properties[step]
    elif isinstance(node.get("additionalProperties"), dict) and not properties:
        yield from _children(document, node["additionalProperties"], step)


def legal(document: dict[str, Any], node: dict[str, Any], value: str) -> bool:
    """Return whether the text `value` can stand where `node` is the schema."""
    node = _resolved(document, node)
    if "anyOf" in node:
        return any(legal(document, branch, value) for branch in node["anyOf"])
    if node.get("type") == "array":
        return legal(document, node.get("items", {}), value)
    if "enum" in node:
        return value in node["enum"]
    return node.get("type") == "string"
