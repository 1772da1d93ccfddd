"""Words for the faults of a declaration: what was found, what was expected, what was probably meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from checker.schema import places, resolve
from checker.tree import unescape, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from checker.schema import Schema

_LISTED = 8  # choices named in a message
_SHOWN = 34  # characters of each
_LONGEST_WORD = 80  # for which a suggestion is looked for; comparing long texts is slow
_LONGEST_PATH = 80  # in a message; of a longer one its end
_MOST_WORDS = 2000  # that it is compared with
_CLOSE = 0.6  # as alike as this
_SURE = 0.85  # so alike that nothing else was meant
_BOOLEANS = {
    "yes": "true",
    "on": "true",
    "y": "true",
    "ja": "true",
    "oui": "true",
    "true": "true",
    "no": "false",
    "off": "false",
    "n": "false",
    "nein": "false",
    "non": "false",
    "false": "false",
}
_NOUNS = {"date": "a real date", "duration": "a duration", "country": "a country code"}
_ID = "^[A-Za-z][A-Za-z0-9_-]"  # how the pattern of an id starts
AN_ID = "An id starts with a letter and has letters, digits, - and _ only, 64 at most."
SEE_SCHEMA = "`dpia schema` prints the format."


def is_id(pattern: str) -> bool:
    """Tell whether a pattern is that of an id."""
    return pattern.startswith(_ID)


def where(pointer: str) -> str:
    """Return a pointer in words: `data.keystrokes.retention`, `item 2 of data.keystrokes.subjects`."""
    above, _, last = pointer.rpartition("/")
    if last.isdigit() and above:
        return f"item {int(last) + 1} of {where(above)}"
    dotted = ".".join(unescape(step) for step in pointer.split("/")[1:])
    return visible(dotted if len(dotted) <= _LONGEST_PATH else f"….{unescape(last)}") or "the declaration"


def found(value: object) -> str:
    """Return what a value is, in words."""
    match value:
        case bool():
            return str(value).lower()
        case str():
            return f'the text "{visible(value)}"' if value.strip() else "an empty text"
        case int() | float():
            return f"the number {value}"
        case list():
            return "a list" if value else "an empty list"
        case dict():
            return "a block of keys"
        case _:
            return "nothing"


def choices(values: Iterable[object]) -> str:
    """Return the first few of `values`, and how many there are if that is not all."""
    listed = list(values)
    more = f" … ({len(listed)} in all)" if len(listed) > _LISTED else ""
    return ", ".join(visible(str(value), _SHOWN) for value in listed[:_LISTED]) + more


def expected(subschema: Mapping[str, Any], schema: Schema) -> str:
    """Return what a subschema allows, in words."""
    if "anyOf" in subschema:
        return " or ".join(dict.fromkeys(expected(branch, schema) for branch in subschema["anyOf"]))
    subschema = resolve(schema.document, subschema)
    choice = subschema.get("enum", [subschema["const"]] if "const" in subschema else None)
    if choice:
        return f"one of {choices(choice)}" if len(choice) > 1 else str(choice[0])
    kind = subschema.get("type")
    words = {"boolean": "true or false", "array": "a list", "object": "a block of keys"}
    if kind in words:
        return words[kind]
    return _number(subschema) if kind in {"integer", "number"} else _text(subschema, schema)


def _number(subschema: Mapping[str, Any]) -> str:
    noun = "a whole number" if subschema["type"] == "integer" else "a number"
    limits = [f"{word} {subschema[key]}" for word, key in (("from", "minimum"), ("to", "maximum")) if key in subschema]
    return " ".join([noun, *limits])


def _text(subschema: Mapping[str, Any], schema: Schema) -> str:
    pattern, examples = str(subschema.get("pattern", "")), subschema.get("examples", [])
    if "x-ref" in subschema or is_id(pattern):
        return "an id"
    for name, noun in _NOUNS.items():
        definition = schema.document.get("$defs", {}).get(name, {})
        if pattern and pattern == definition.get("pattern"):
            return f"{noun} such as {definition['examples'][0]}"
    if pattern and examples:
        return f"something like {' or '.join(map(str, examples[:2]))}"
    if "maxLength" in subschema:
        return f"a text of {subschema.get('minLength', 0)} to {subschema['maxLength']} characters"
    return "a text"


def hint(value: Any, subschema: Mapping[str, Any], schema: Schema) -> str:  # noqa: ANN401  # any JSON value
    """Return what to do about a value that the subschema refuses."""
    branches = [resolve(schema.document, branch) for branch in (subschema, *subschema.get("anyOf", []))]
    types = {str(branch["type"]) for branch in branches if "type" in branch}
    said = _text_hint(value, branches, types) if isinstance(value, str) else _other_hint(value, branches, types)
    description = next((branch["description"] for branch in branches if "description" in branch), "")
    return said or f"{description} {SEE_SCHEMA}".strip()


def _other_hint(value: object, branches: list[Mapping[str, Any]], types: set[str]) -> str:
    if isinstance(value, bool | int | float):
        quoted = str(value).lower()
        fits = [
            branch
            for branch in branches
            if branch.get("type") == "string" and "enum" not in branch and re.search(branch.get("pattern", ""), quoted)
        ]
        return f'Put it in quotes if it is text: "{quoted}".' if fits and not isinstance(value, bool) else ""
    if isinstance(value, list) and types == {"object"}:
        return "Write entries as `id: {…}` instead of a list, each with an id of its own."
    if isinstance(value, list) and "array" not in types:
        return "Give one value, without brackets."
    if isinstance(value, dict) and "array" in types:
        return f"Write a list: [{choices(value)}]."
    return ""


def _text_hint(value: str, branches: list[Mapping[str, Any]], types: set[str]) -> str:
    word = value.strip().casefold()
    digits = re.sub(r"[\s_,.']", "", value)
    said = ""
    if not word:
        said = "Say something, or leave the line out: what is not stated is asked."
    elif "boolean" in types and word in _BOOLEANS:
        said = f"Write {_BOOLEANS[word]}, without quotes."
    elif types & {"integer", "number"} and digits.isascii() and digits.isdigit():
        said = f"Write {digits[:_SHOWN]}, without quotes or separators."
    elif "array" in types and "string" not in types:
        said = f"Write a list: [{visible(value)}]."
    elif types == {"object"}:
        said = "Write its keys on the lines below, indented."
    else:
        said = fitting(value, [branch["pattern"] for branch in branches if "pattern" in branch])
    return said


def fitting(word: str, patterns: list[str]) -> str:
    """Return `Did you mean …?` if `word` fits a pattern in capitals, or, a date, the other way round."""
    if len(word) > _LONGEST_WORD:
        return ""
    candidates = [
        word.strip(),
        word.strip().upper(),
        "-".join(part.zfill(2) for part in reversed(re.split("[./]", word))),
    ]
    fits = [c for c in candidates if c != word and any(re.search(pattern, c) for pattern in patterns)]
    return f"Did you mean {fits[0]}?" if fits else ""


def meant(word: str, known: Iterable[str], synonyms: Mapping[str, str] | None = None) -> str:
    """Return `Did you mean …?` for a mistyped or different `word`, or an empty string."""
    known, synonyms = list(known), synonyms or {}
    if len(word) > _LONGEST_WORD or len(known) > _MOST_WORDS:
        return ""
    import difflib  # noqa: PLC0415  # start-up cost: only for faulty files

    folded = _folded(word)
    by_fold = {_folded(other): term for other, term in synonyms.items()} | {_folded(term): term for term in known}
    if folded in by_fold:
        return f"Did you mean {by_fold[folded]}?"
    close = difflib.get_close_matches(folded, by_fold, n=2, cutoff=_CLOSE)
    if close and difflib.SequenceMatcher(None, folded, close[0]).ratio() > _SURE:
        close = close[:1]
    terms = list(dict.fromkeys(by_fold[match] for match in close))
    return f"Did you mean {' or '.join(terms)}?" if terms else ""


def elsewhere(key: str, schema: Schema) -> str:
    """Return where the schema has a key of this name, for the usual fault of wrong indentation."""
    key = _folded(key)
    homes = sorted({".".join(path[:-1]) for path, _ in places(schema.document) if path[-1:] == (key,)} - {"*"})
    named = [home.replace("*", "ID") or "the top level" for home in homes]
    return f"There is a key {key} under {choices(named)}; check the indentation." if named and key != "*" else ""


def _folded(word: str) -> str:
    """Return a word as keys and terms are written: `legalBasis` and `Legal-basis` as legal_basis."""
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", word).casefold()
    return "_".join(snake.replace("-", " ").replace("_", " ").split())
