"""Say in plain words what is wrong with a declaration: what was found, what was expected, and a suggestion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.yaml_nodes import Tree, escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import jsonschema_rs

    from checker.schema import Schema

_SHOWN = 60  # characters of a found value
_LISTED = 8  # choices named in a message
_WORDS = {
    "yes": "true",
    "on": "true",
    "y": "true",
    "ja": "true",
    "oui": "true",
    "no": "false",
    "off": "false",
    "n": "false",
    "nein": "false",
    "non": "false",
}


def check(tree: Tree, schema: Schema) -> None:
    """Add every fault against the schema, and every reference to an id that is not there, to `tree.problems`."""
    nulls = {problem.pointer for problem in tree.problems if problem.code in {"null", "number", "alias"}}
    for error in schema.validator.iter_errors(tree.value):
        path = [str(step) for step in error.instance_path]
        pointer = _pointer(path)
        if pointer in nulls:
            continue
        for at, message, hint in _explain(error, path, schema):
            tree.fault(_place(tree, at), at, message, hint, "schema")
    for at, message, hint in _dangling(tree.value, schema):
        tree.fault(_place(tree, at), at, message, hint, "reference")


def syntax(error: Any, name: str) -> Tree:  # noqa: ANN401  # yaml.MarkedYAMLError
    """Return a tree whose only content is the syntax error, in plain words."""
    tree = Tree(file=name)
    mark = error.problem_mark or error.context_mark
    place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    said = str(error.problem or error.context or "not valid")
    plain = {
        "found character that cannot start any token": (
            "a character that cannot start a value (a tab?)",
            "Indent with spaces; put text that starts with @, ` or % in quotes.",
        ),
        "mapping values are not allowed in this context": (
            "a second colon on the line, or wrong indentation",
            'Put text with ": " in quotes.',
        ),
        "could not find expected ':'": ("a key without a colon", "Write `key: value`; quotes must be closed."),
        "did not find expected key": (
            "wrong indentation, or a quote or bracket too many",
            "Keys of one block start in the same column.",
        ),
        "did not find expected '-' indicator": (
            "wrong indentation in a list",
            "Entries of one list start in the same column.",
        ),
        "did not find expected ',' or ']'": (
            "a list [ … ] is not closed, or lacks a comma",
            "Close it with ], with commas between the entries.",
        ),
        "did not find expected ',' or '}'": (
            "a block { … } is not closed, or lacks a comma",
            "Close it with }; put text with a comma in quotes.",
        ),
        "found unexpected end of stream": ("a quote is opened and never closed", "Close the quote."),
        "found undefined alias": (
            "an alias (*name) without its anchor (&name)",
            "Put text that starts with * in quotes.",
        ),
        "found unknown escape character": (
            "a backslash in double quotes starts an unknown escape",
            "Use single quotes, or write \\\\.",
        ),
    }.get(said, (said, "Check quotes, brackets and indentation near this line."))
    tree.fault(place, "", f"not valid YAML: {plain[0]}", plain[1], "syntax")
    return tree


def suggest(word: str, known: Iterable[str], synonyms: Mapping[str, str] | None = None) -> str:
    """Return `Did you mean …?` for a mistyped `word`, or an empty string."""
    import difflib  # noqa: PLC0415  # start-up cost: only for faulty files

    synonyms = synonyms or {}
    folded = "_".join(word.casefold().replace("-", " ").split())
    exact = synonyms.get(folded) or (folded if folded in set(known) else None)
    if exact:
        return f"Did you mean {exact}?"
    close = difflib.get_close_matches(folded, [*known, *synonyms], n=3, cutoff=0.6)
    meant = list(dict.fromkeys(synonyms.get(match, match) for match in close))
    return f"Did you mean {' or '.join(meant)}?" if meant else ""


def _pointer(path: list[str]) -> str:
    return "".join(f"/{escape(step)}" for step in path)


def _place(tree: Tree, pointer: str) -> tuple[int, int]:
    while pointer and pointer not in tree.places:
        pointer = pointer.rpartition("/")[0]
    return tree.places.get(pointer, (1, 1))


def _explain(error: jsonschema_rs.ValidationError, path: list[str], schema: Schema) -> Iterator[tuple[str, str, str]]:
    """Yield (pointer, message, hint) for one error of the validator."""
    kind = error.kind
    at = _pointer(path)
    where = _where(path)
    subschema = _subschema(schema.document, [str(step) for step in error.schema_path][:-1])
    match kind.name:
        case "additionalProperties":
            known = list(subschema.get("properties", {}))
            for key in kind.unexpected:
                hint = suggest(key, known) or f"Known here: {_choices(known)}."
                yield f"{at}/{escape(key)}", f'{where} has no key "{_shown(key)}"', hint
        case "required":
            yield at, f"{where} lacks the key {kind.property}", _required_hint(kind.property)
        case "propertyNames":
            for key in _bad_names(error.instance):
                yield (
                    f"{at}/{escape(key)}",
                    f'"{_shown(key)}" cannot be an id',
                    "An id starts with a letter and has letters, digits, - and _ only, 64 at most.",
                )
        case _:
            found = _found(error.instance)
            yield (
                at,
                f"{where}: found {found}, expected {_expected(subschema, schema)}",
                _value_hint(error, subschema, schema),
            )


def _bad_names(instance: dict[str, Any]) -> Iterator[str]:
    for key in instance:
        head, rest = key[:1], key.replace("-", "").replace("_", "")
        if not (head.isascii() and head.isalpha() and (rest.isascii() and rest.isalnum()) and len(key) <= 64):  # noqa: PLR2004  # as in the schema
            yield key


def _required_hint(key: str) -> str:
    return "Start the file with `dpia: 1`, the version of the format." if key == "dpia" else f"Add {key}."


def _where(path: list[str]) -> str:
    return ".".join(path) or "the declaration"


def _subschema(document: dict[str, Any], path: list[str]) -> dict[str, Any]:
    node: Any = document
    for step in path:
        node = node[int(step)] if isinstance(node, list) else node.get(step, {})
    return node if isinstance(node, dict) else {}


def _shown(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _found(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return f'the text "{_shown(value)}"' if value else "an empty text"
        case int() | float():
            return f"the number {value}"
        case list():
            return f"a list of {len(value)}"
        case dict():
            return "a block of keys"
        case _:
            return "nothing"


def _choices(values: list[Any]) -> str:
    listed = ", ".join(str(value) for value in values[:_LISTED])
    return listed + (f" … ({len(values)} in all)" if len(values) > _LISTED else "")


def _expected(subschema: Mapping[str, Any], schema: Schema) -> str:
    """Return what a subschema allows, in words."""
    if "$ref" in subschema:
        base = schema.document["$defs"][subschema["$ref"].rpartition("/")[2]]
        return _expected({**base, **{key: value for key, value in subschema.items() if key != "$ref"}}, schema)
    if "anyOf" in subschema:
        return " or ".join(_expected(branch, schema) for branch in subschema["anyOf"])
    if "const" in subschema:
        return str(subschema["const"])
    if "enum" in subschema:
        return f"one of {_choices(subschema['enum'])}" if len(subschema["enum"]) > 1 else str(subschema["enum"][0])
    match subschema.get("type"):
        case "boolean":
            return "true or false"
        case "integer":
            return f"a whole number from {subschema.get('minimum', 0)} to {subschema.get('maximum')}"
        case "array":
            return "a list without repetitions" if subschema.get("uniqueItems") else "a list"
        case "object":
            return "a block of keys"
        case _:
            return _text(subschema)


def _text(subschema: Mapping[str, Any]) -> str:
    examples = subschema.get("examples", [])
    if subschema.get("format") == "date":
        return f"a real date such as {examples[0]}"
    if "x-ref" in subschema:
        return "an id"
    if "pattern" in subschema and examples:
        return f"something like {examples[0]}"
    return f"a text of 1 to {subschema.get('maxLength', 4000)} characters"


def _value_hint(error: jsonschema_rs.ValidationError, subschema: Mapping[str, Any], schema: Schema) -> str:
    value = error.instance
    branches = [subschema, *subschema.get("anyOf", [])]
    wants_bool = any(branch.get("type") == "boolean" for branch in branches)
    if isinstance(value, str):
        if wants_bool and value.casefold() in _WORDS:
            return f"Write {_WORDS[value.casefold()]}."
        for branch in branches:
            terms = branch.get("enum", [])
            hint = (
                suggest(value, [str(t) for t in terms], schema.synonyms.get(branch.get("x-vocabulary", "")))
                if terms
                else ""
            )
            if hint:
                return hint
        if any(branch.get("type") == "array" for branch in branches):
            return f"Write a list: [{_shown(value)}]."
    description = subschema.get("description", "")
    return description or "See `dpia schema` for the format."


def _dangling(value: Any, schema: Schema) -> Iterator[tuple[str, str, str]]:  # noqa: ANN401  # the document
    if not isinstance(value, dict):
        return
    for reference in schema.references:
        known = value.get(reference.target)
        ids = list(known) if isinstance(known, dict) else []
        for pointer, named in _at(value, reference.pattern, ""):
            if isinstance(named, str) and named not in ids and named not in reference.words:
                listed = (
                    f"Ids in {reference.target}: {_choices(ids)}." if ids else f"{reference.target} has no entries yet."
                )
                yield pointer, f'"{_shown(named)}" is no id in {reference.target}', suggest(named, ids) or listed


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
