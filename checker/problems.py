"""Check a declaration against its schema, and every reference against the ids that exist."""

from __future__ import annotations

import re
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from checker import wording
from checker.tree import MAX_PROBLEMS, Location, escape, nearest, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import jsonschema_rs

    from checker.schema import Schema
    from checker.tree import Tree

_MOST_COPIES = 1_000_000  # values; the validator copies the whole map for each id in it that is none
_LONGEST = 300  # characters of a message

_ABOUT_CONTENT = {"anyOf", "oneOf", "uniqueItems"}  # keywords that look into what a value holds

_Said = tuple[str, str, str]  # pointer, message, hint


def check(tree: Tree, schema: Schema) -> None:
    """Add every fault against the schema, and every reference to an id that is not there, to `tree.problems`."""
    names = list(_names(tree.value, schema))
    said: Iterable[_Said] = names
    if len(names) * len(tree.places) < _MOST_COPIES:
        said = chain(names, _faults(tree, schema), _dangling(tree, schema))
    for pointer, message, hint in islice(said, MAX_PROBLEMS + 1):
        at = nearest(tree.places, pointer) or Location(tree.file, 1, 1)
        tree.fault(at, pointer, _short(message), _short(hint), "schema")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _names(value: object, schema: Schema) -> Iterator[_Said]:
    """Yield every key that cannot be an id."""
    for path, pattern in schema.names:
        for pointer, ids in _at(value, path, ""):
            for key in ids if isinstance(ids, dict) else ():
                if not re.search(pattern, key):
                    said = f'"{visible(key)}" in {wording.where(pointer)} cannot be an id'
                    yield f"{pointer}/{escape(key)}", said, wording.AN_ID


def _faults(tree: Tree, schema: Schema) -> Iterator[_Said]:
    """Yield every fault against the schema once."""
    seen: set[tuple[str, str]] = set()
    hollow = _hollow(tree.holes)
    for error in schema.validator.iter_errors(tree.value):
        for pointer, message, hint in _explain(error, hollow, schema):
            if (pointer, message) not in seen:
                seen.add((pointer, message))
                yield pointer, message, hint


def _hollow(holes: set[str]) -> dict[str, bool]:
    """Return the pointers whose value was not read, and has been complained about (True), and what they are in."""
    hollow = dict.fromkeys(holes, True)
    for hole in holes:
        above = hole.rpartition("/")[0] if hole else hole
        while above not in hollow:
            hollow[above] = False
            above = above.rpartition("/")[0]
    return hollow


def _explain(error: jsonschema_rs.ValidationError, hollow: Mapping[str, bool], schema: Schema) -> Iterator[_Said]:
    """Yield what to say about one error of the validator."""
    kind: Any = error.kind
    at = "".join(f"/{escape(str(step))}" for step in error.instance_path)
    subschema = _subschema(schema.document, error.schema_path)
    match kind.name:
        case "additionalProperties":
            # `{name: A, B and C}` has an empty key "B and C", which the reader has explained better.
            unknown = [key for key in kind.unexpected if " " not in key or not hollow.get(f"{at}/{escape(key)}")]
            for key in unknown:
                yield f"{at}/{escape(key)}", *_unknown_key(key, at, subschema, schema)
        case "required":
            yield at, *_missing_key(kind.property, at, subschema)
        case "propertyNames":
            return  # said by _names
        case _ if not (hollow.get(at) or (at in hollow and kind.name in _ABOUT_CONTENT)):
            inner = _fitting_branch(error)
            if not inner:
                yield at, *_wrong_value(error, at, subschema, schema)
            for fault in inner:
                yield from _explain(fault, hollow, schema)


def _subschema(document: dict[str, Any], path: list[str | int]) -> dict[str, Any]:
    """Return the subschema that has the keyword at the end of `path`."""
    node: Any = document
    for step in path[:-1]:
        node = node[step]
    return node if isinstance(node, dict) else {}


def _fitting_branch(error: jsonschema_rs.ValidationError) -> list[Any]:
    """Return the faults inside the one alternative that has the right type, if there is one."""
    kind: Any = error.kind
    branches = kind.context if kind.name in {"anyOf", "oneOf"} else []
    fitting = [branch for branch in branches if not any(_is_type(inner, error) for inner in branch)]
    inside = len(fitting) == 1 and any(inner.instance_path != error.instance_path for inner in fitting[0])
    return fitting[0] if inside else []


def _is_type(inner: Any, error: jsonschema_rs.ValidationError) -> bool:  # noqa: ANN401  # a ValidationError without type
    return bool(inner.kind.name == "type" and inner.instance_path == error.instance_path)


def _is_placeholder(error: jsonschema_rs.ValidationError) -> bool:
    """Tell whether a text is refused only because it is one like N/A or yes."""
    kind: Any = error.kind
    branches = kind.context if kind.name in {"anyOf", "oneOf"} else [[error]]
    return any(inner.kind.name == "not" for branch in branches for inner in branch)


def _unknown_key(key: str, at: str, subschema: dict[str, Any], schema: Schema) -> tuple[str, str]:
    known = list(subschema.get("properties", {}))
    hint = wording.meant(key, known) or wording.elsewhere(key, schema)
    if not hint and known:
        hint = f"Keys here: {wording.choices(known)}."
    elif not hint:
        hint = wording.fitting(key, list(subschema.get("patternProperties", {}))) or wording.SEE_SCHEMA
    return f'{wording.where(at)} has no key "{visible(key)}"', hint


def _missing_key(key: str, at: str, subschema: dict[str, Any]) -> tuple[str, str]:
    about = subschema.get("properties", {}).get(key, {})
    example = (about.get("examples") or ["…"])[0]
    hint = f"Add `{key}: {example}`: {about.get('description', 'it is required')}"
    return f"{wording.where(at)} lacks the key {key}", hint


def _wrong_value(
    error: jsonschema_rs.ValidationError, at: str, subschema: dict[str, Any], schema: Schema
) -> tuple[str, str]:
    place, value = wording.where(at), error.instance
    found = wording.found(value)
    if not at:
        return f"{place}: found {found}, expected a block of keys", "Start with `dpia: 1`, one key a line."
    match error.kind.name:
        case "uniqueItems" if isinstance(value, list):
            return f"{place} names {wording.found(_twice(value))} twice", "Remove one of them."
        case "minItems":
            hint = "Add an entry, or leave the line out: what is not stated is asked."
            return f"{place}: found an empty list, expected at least one entry", hint
        case "maxLength" if isinstance(value, str):
            longest = subschema.get("maxLength")
            return f"{place}: found a text of {len(value)} characters, expected at most {longest}", "Shorten it."
    hint = _term_hint(value, subschema, schema) or wording.hint(value, subschema, schema)
    if _is_placeholder(error):
        return f"{place}: {found} says nothing", hint
    return f"{place}: found {found}, expected {wording.expected(subschema, schema)}", hint


def _twice(items: list[Any]) -> object:
    """Return the first item that has been there before."""
    seen: set[str] = set()
    for item in items:
        if repr(item) in seen:
            return item
        seen.add(repr(item))
    return items[-1]


def _term_hint(value: object, subschema: dict[str, Any], schema: Schema) -> str:
    branches = [subschema, *subschema.get("anyOf", [])]
    branches += [branch["items"] for branch in branches if isinstance(branch.get("items"), dict)]
    terms = [str(term) for branch in branches for term in branch.get("enum", [])]
    synonyms = {
        word: term
        for branch in branches
        for word, term in schema.synonyms.get(branch.get("x-vocabulary", ""), {}).items()
    }
    return wording.meant(value, terms, synonyms) if isinstance(value, str) and value not in terms else ""


def _dangling(tree: Tree, schema: Schema) -> Iterator[_Said]:
    """Yield every reference to an id that does not exist."""
    if not isinstance(tree.value, dict):
        return
    for reference in schema.references:
        known = tree.value.get(reference.target)
        ids: dict[str, Any] = known if isinstance(known, dict) else {}
        for pointer, named in _at(tree.value, reference.pattern, ""):
            if not isinstance(named, str) or named in ids or named in reference.words or pointer in tree.holes:
                continue
            listed = (
                f"Ids in {reference.target}: {wording.choices(ids)}." if ids else f"{reference.target} has no entry."
            )
            yield (
                pointer,
                f'there is no "{visible(named)}" in {reference.target}',
                f"{wording.meant(named, ids)} {listed}".strip(),
            )


def _at(value: Any, pattern: tuple[str, ...], pointer: str) -> Iterator[tuple[str, Any]]:  # noqa: ANN401  # any JSON value
    """Yield the pointers and values that `pattern` leads to."""
    if not pattern:
        yield pointer, value
    elif pattern[0] == "*" and isinstance(value, list):
        for index, child in enumerate(value):
            yield from _at(child, pattern[1:], f"{pointer}/{index}")
    elif pattern[0] == "*" and isinstance(value, dict):
        for key, child in value.items():
            yield from _at(child, pattern[1:], f"{pointer}/{escape(key)}")
    elif isinstance(value, dict) and pattern[0] in value:
        yield from _at(value[pattern[0]], pattern[1:], f"{pointer}/{escape(pattern[0])}")
