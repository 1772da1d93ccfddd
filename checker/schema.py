"""The JSON Schema of a declaration with the vocabulary's terms in it, compiled once."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from checker import resources
from checker.errors import PolicyError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_DEEPEST = 20  # path of a declaration; `$ref`s that go round would have no end
_NAMED = {"properties", "patternProperties", "$defs"}  # keywords that hold subschemas by name
_NESTED = {
    "items",
    "additionalProperties",
    "propertyNames",
    "anyOf",
    "oneOf",
    "allOf",
}  # and those that hold them as such


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A place that names an id of another map: `pattern` is its path with `*` for ids and list positions."""

    pattern: tuple[str, ...]
    target: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """The compiled schema.

    Attributes:
        document: the schema itself, terms as `enum`.
        validator: its compiled form.
        references: where ids of other maps are named.
        names: maps with ids as keys: path, and the pattern of an id.
        synonyms: by vocabulary name: other word → term.
    """

    document: dict[str, Any]
    validator: jsonschema_rs.Draft202012Validator
    references: tuple[Reference, ...]
    names: tuple[tuple[tuple[str, ...], str], ...]
    synonyms: Mapping[str, Mapping[str, str]]


def compile_schema(vocabulary: Mapping[str, Any], document: dict[str, Any] | None = None) -> Schema:
    """Return the schema with the terms of `vocabulary` (the data of rego/data/vocabulary.yaml).

    `document` is the schema without them; default: the shipped one.

    Raises:
        PolicyError: the schema names a list of terms that the vocabulary does not have.
    """
    if document is None:
        document = json.loads((resources.folder("rego") / "schema" / "declaration.json").read_text("utf-8"))
    synonyms: dict[str, dict[str, str]] = {}
    for subschema in _subschemas(document):
        name = subschema.get("x-vocabulary")
        if name is None:
            continue
        if name not in vocabulary:
            raise PolicyError(f"the schema names the terms of {name}, which the vocabulary lacks")
        subschema["enum"] = list(vocabulary[name])
        synonyms[name] = {word: term for term, entry in vocabulary[name].items() for word in entry.get("synonyms", [])}
    stated = places(document)
    return Schema(
        document=document,
        validator=jsonschema_rs.Draft202012Validator(document, validate_formats=True),
        references=tuple(
            Reference(pattern=path, target=subschema["x-ref"], words=tuple(subschema.get("x-ref-or", ())))
            for path, subschema in stated
            if "x-ref" in subschema
        ),
        names=tuple(
            (path, subschema["propertyNames"]["pattern"]) for path, subschema in stated if "propertyNames" in subschema
        ),
        synonyms=synonyms,
    )


@cache
def default_schema() -> Schema:
    """Return the schema with the shipped vocabulary."""
    import yaml  # noqa: PLC0415  # start-up cost: a check hands over the vocabulary that it has already

    text = (resources.folder("rego") / "data" / "vocabulary.yaml").read_bytes()
    return compile_schema(yaml.load(text, Loader=yaml.CSafeLoader))  # it is the safe one


def places(document: Mapping[str, Any]) -> list[tuple[tuple[str, ...], Mapping[str, Any]]]:
    """Return every path that a declaration may have, `*` for ids and list positions, with its subschema."""
    found: list[tuple[tuple[str, ...], Mapping[str, Any]]] = []
    waiting: list[tuple[tuple[str, ...], Mapping[str, Any]]] = [((), document)]
    while waiting:
        path, subschema = waiting.pop()
        subschema = resolve(document, subschema)
        found.append((path, subschema))
        if len(path) > _DEEPEST:
            continue
        for keyword, child in subschema.items():
            if keyword == "properties":
                waiting.extend([((*path, key), own) for key, own in child.items()])
            elif keyword == "patternProperties":
                waiting.extend([((*path, "*"), own) for own in child.values()])
            elif keyword in {"items", "additionalProperties"} and isinstance(child, dict):
                waiting.append(((*path, "*"), child))
            elif keyword in {"anyOf", "oneOf", "allOf"}:
                waiting.extend([(path, branch) for branch in child])
    return found


def resolve(document: Mapping[str, Any], subschema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what the subschema's `$ref` names, its own keywords over it."""
    if "$ref" not in subschema:
        return subschema
    node: Any = document
    for step in subschema["$ref"].removeprefix("#/").split("/"):
        node = node[step]
    return {**resolve(document, node), **{key: value for key, value in subschema.items() if key != "$ref"}}


def _subschemas(node: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401  # any part of the schema
    if isinstance(node, list):
        for child in node:
            yield from _subschemas(child)
    elif isinstance(node, dict):
        yield node
        for key, child in node.items():
            if key in _NESTED:
                yield from _subschemas(child)
            elif key in _NAMED:
                yield from _subschemas(list(child.values()))
