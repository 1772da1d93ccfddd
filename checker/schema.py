"""The JSON Schema of a declaration with the vocabulary's terms in it, compiled once."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from checker import resources

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


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
        synonyms: by vocabulary name: other word → term.
    """

    document: dict[str, Any]
    validator: jsonschema_rs.Draft202012Validator
    references: tuple[Reference, ...]
    synonyms: Mapping[str, Mapping[str, str]]


def compile_schema(vocabulary: Mapping[str, Any]) -> Schema:
    """Return the schema with the terms of `vocabulary` (the data of rego/data/vocabulary.yaml)."""
    document = json.loads((resources.folder("rego") / "schema" / "declaration.json").read_text("utf-8"))
    names = set()
    for subschema in _subschemas(document):
        name = subschema.get("x-vocabulary")
        if name:
            names.add(name)
            subschema["enum"] = list(vocabulary[name])
    return Schema(
        document=document,
        validator=jsonschema_rs.Draft202012Validator(document, validate_formats=True),
        references=tuple(_references(document["properties"], ())),
        synonyms={name: _synonyms(vocabulary[name]) for name in sorted(names)},
    )


@cache
def default_schema() -> Schema:
    """Return the schema with the shipped vocabulary."""
    import yaml  # noqa: PLC0415  # start-up cost: a check hands over the vocabulary that it has already

    text = (resources.folder("rego") / "data" / "vocabulary.yaml").read_bytes()
    return compile_schema(yaml.load(text, Loader=yaml.CSafeLoader))  # noqa: S506  # it is the safe one


def _synonyms(terms: Mapping[str, Any]) -> dict[str, str]:
    return {word: term for term, entry in terms.items() for word in entry.get("synonyms", [])}


def _subschemas(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield `node` and every subschema below it, by the keywords that this schema uses."""
    yield node
    for key in ("properties", "$defs"):
        for child in node.get(key, {}).values():
            yield from _subschemas(child)
    for key in ("additionalProperties", "items"):
        if isinstance(node.get(key), dict):
            yield from _subschemas(node[key])
    for child in node.get("anyOf", ()):
        yield from _subschemas(child)


def _references(properties: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[Reference]:
    for key, subschema in properties.items():
        at = (*path, key)
        if "x-ref" in subschema:
            yield Reference(pattern=at, target=subschema["x-ref"], words=tuple(subschema.get("x-ref-or", ())))
        items = subschema.get("items", {})
        if "x-ref" in items:
            yield Reference(pattern=(*at, "*"), target=items["x-ref"], words=())
        yield from _references(subschema.get("properties", {}), at)
        entries = subschema.get("additionalProperties")
        if isinstance(entries, dict):
            yield from _references(entries.get("properties", {}), (*at, "*"))
