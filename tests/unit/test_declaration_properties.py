"""What holds of every file: JSON and YAML come back as they were; of a bad one comes InputError and nothing else."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from checker import declaration, tree
from checker.errors import InputError, Problem
from checker.schema import compile_schema, default_schema
from checker.tree import escape, pointers, unescape

ROOT = Path(__file__).resolve().parents[2]
ANYTHING = compile_schema({}, {"type": "object"})
REAL = (ROOT / "examples" / "workforce-ai-capture" / "declaration.yaml").read_text("utf-8")
FACTS = declaration.read_text(REAL.encode(), "x.yaml")[0].value

common = settings(
    max_examples=120, deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)

# Text that a declaration may hold: no control characters, halves of surrogate pairs or non-characters.
texts = st.text(st.characters(exclude_categories=["Cs"])).filter(lambda text: not tree.CONTROL.search(text))
numbers = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
values = st.recursive(
    texts | st.booleans() | numbers,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(texts, inner, max_size=5),
    max_leaves=25,
)
documents = st.dictionaries(texts.filter(lambda key: key != "extends"), values, max_size=6)


def same(one: object, other: object) -> bool:
    """Tell whether two values are the same JSON, 1 and 1.0 and true kept apart."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def read(text: str, name: str) -> declaration.Declaration:
    (found,) = declaration.read_text(text.encode(), name, schema=ANYTHING)
    return found


@common
@given(documents, st.booleans(), st.sampled_from([None, 0, 1, "\t"]), st.sampled_from(["x.json", "-", "x.yaml"]))
@example({"\U0001f600/~": ["\u2028", "\\", '"', "\ufeff", "\u00ad"]}, True, None, "x.yaml")  # noqa: FBT003  # drawn values
@example({"": {"": [[], {}, "", -0.0, 1e-300, 5e-324, 1.7976931348623157e308]}}, False, 1, "x.json")  # noqa: FBT003  # drawn values
def test_json_comes_back_as_it_was(document: dict[str, Any], ascii_only: bool, indent: Any, name: str) -> None:  # noqa: FBT001  # what json.dumps takes
    found = read(json.dumps(document, ensure_ascii=ascii_only, indent=indent), name)
    assert same(found.value, document)
    assert set(found.places) == set(pointers(document, ""))


@common
@given(documents)
def test_every_key_of_json_is_where_it_is_said_to_be(document: dict[str, Any]) -> None:
    found = read(json.dumps(document, indent=1), "x.json")
    for pointer, place in found.places.items():
        above, _, last = pointer.rpartition("/")
        rest = found.lines[place.line - 1][place.column - 1 :]
        parent: Any = document
        for step in above.split("/")[1:]:
            parent = parent[int(step)] if isinstance(parent, list) else parent[unescape(step)]
        if pointer and isinstance(parent, dict):
            assert rest.startswith(json.dumps(unescape(last)))
        else:
            assert rest.strip()


class _Quoting(yaml.SafeDumper):
    """Writes text in quotes, as YAML 1.2 needs it, and shares repeated blocks by anchors."""


class _Single(_Quoting):
    """The same in single quotes."""


_Quoting.add_representer(str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"'))
_Single.add_representer(str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style="'"))


@common
@given(documents, st.sampled_from([_Quoting, _Single]), st.booleans(), st.sampled_from([True, False, None]))
@example({"a": "x " * 200 + "\n\n y", "b": "\U0001f600" * 90}, _Quoting, True, False)  # noqa: FBT003  # drawn values
def test_yaml_comes_back_as_it_was(document: dict[str, Any], dumper: Any, unicode: bool, flow: bool | None) -> None:  # noqa: FBT001  # what yaml.dump takes
    shared = {"first": document, "again": [document, document]}
    text = yaml.dump(shared, Dumper=dumper, allow_unicode=unicode, default_flow_style=flow)
    # What PyYAML leaves as it is although a parser of YAML 1.1 would end the line there.
    if not re.search("[\u2028\u2029]", text):
        found = read(text, "x.yaml")
        assert same(found.value, shared)
        assert set(found.places) == set(pointers(shared, ""))


@common
@given(st.integers(-(2**53), 2**53))
def test_integers_in_every_notation(number: int) -> None:
    notations = [str(number), f"{number:+d}", f"{number:020d}"]
    if number >= 0:
        notations += [f"0o{number:o}", f"0x{number:x}", f"0x{number:X}"]
    for text in notations:
        assert same(read(f"k: {text}", "x.yaml").value, {"k": number})
        assert same(read(f"k: '{text}'", "x.yaml").value, {"k": text})


@common
@given(st.floats(allow_nan=False, allow_infinity=False))
def test_fractions(number: float) -> None:
    text = repr(number)
    assert same(read(f"k: {text}", "x.yaml").value, {"k": number})
    assert math.isfinite(read(f'{{"k": {text}}}', "x.json").value["k"])


@common
@given(st.text(min_size=1))
def test_pointers_are_escaped_both_ways(key: str) -> None:
    assert unescape(escape(key)) == key
    assert "/" not in escape(key)


# Bad files

_NOISE = re.compile(r"\^\[|\(\?:|Traceback|object at 0x|<class|\{'|\['|is not valid under|does not match")


def assert_is_for_people(problem: Problem, lines: int) -> None:
    assert problem.hint
    assert 0 <= problem.line <= lines + 1
    assert (problem.line == 0) == (problem.column == 0)
    for text in (problem.message, problem.hint):
        assert 0 < len(text) <= 300
        assert all(char.isprintable() for char in text)


def outcome(content: bytes, name: str) -> list[Problem]:
    """Return the problems of a file, none if it is fine; any other exception fails the test."""
    try:
        declaration.read_text(content, name)
    except InputError as error:
        problems = error.problems
    else:
        return []
    lines = re.split(rb"\r\n|\r|\n", content)
    for problem in problems:
        assert_is_for_people(problem, len(lines))
    assert problems
    assert problems == sorted(problems, key=lambda p: (p.file, p.line, p.column, p.message))
    return problems


names = st.sampled_from(["x.yaml", "x.json"])


@common
@given(st.binary(max_size=200), names)
def test_any_bytes(content: bytes, name: str) -> None:
    outcome(content, name)


parts = [*"abZ019 \n\t:-?[]{},&*!|>%@`\"'#~/\\.<=_+é\ufeff\u2028", "\n  ", ": ", "- ", "*a", "&a ", "---\n"]
yamlish = st.lists(st.sampled_from(parts), max_size=40).map("".join)


@settings(common, max_examples=500)
@given(yamlish, names, st.sampled_from(["", "dpia: 1\n", "dpia: 1\ndata: "]))
def test_any_text_that_looks_like_yaml(text: str, name: str, start: str) -> None:
    outcome((start + text).encode(), name)


@settings(common, max_examples=200)
@given(st.data())
def test_a_real_file_with_a_slip_of_the_pen(data: st.DataObject) -> None:
    text = REAL
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = start + data.draw(st.integers(0, 4))
        text = text[:start] + data.draw(yamlish.map(lambda part: part[:4])) + text[end:]
    outcome(text.encode(), "x.yaml")


@settings(common, max_examples=200)
@given(st.data())
def test_a_real_declaration_with_a_wrong_value(data: st.DataObject) -> None:
    facts: Any = json.loads(json.dumps(FACTS))
    pointer = data.draw(st.sampled_from(sorted(pointers(FACTS, ""))[1:]))
    *path, last = pointer.split("/")[1:]
    node = facts
    for step in path:
        node = node[int(step)] if isinstance(node, list) else node[step]
    node[int(last) if isinstance(node, list) else last] = data.draw(values)
    for problem in outcome(json.dumps(facts).encode(), "x.json"):
        # The text of the file itself may be quoted; what is ours has no trace of a regular expression or of Python.
        ours = re.sub(r'"[^"]*(?:"|…)', "", problem.message)
        assert not _NOISE.search(ours), problem.message


@pytest.mark.parametrize("pointer", sorted(pointers(FACTS, ""))[1:])
def test_a_null_anywhere_is_told_where_it_is(pointer: str) -> None:
    facts: Any = json.loads(json.dumps(FACTS))
    *path, last = pointer.split("/")[1:]
    node = facts
    for step in path:
        node = node[int(step)] if isinstance(node, list) else node[step]
    node[int(last) if isinstance(node, list) else last] = None
    nulls = [problem for problem in outcome(json.dumps(facts, indent=1).encode(), "x.json") if problem.code == "null"]
    assert [problem.pointer for problem in nulls] == [pointer]


def test_the_real_file_is_fine() -> None:
    assert outcome(REAL.encode(), "x.yaml") == []
    assert default_schema().validator.is_valid(FACTS)
