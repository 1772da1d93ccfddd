from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from checker import resources
from checker.schema import default_schema

_SPEC = importlib.util.spec_from_file_location("fields", Path(__file__).with_name("fields.py"))
assert _SPEC is not None
assert _SPEC.loader is not None
fields = importlib.util.module_from_spec(_SPEC)
sys.modules["fields"] = fields
_SPEC.loader.exec_module(fields)

REGO = resources.folder("rego")
FILES = sorted(file for file in REGO.rglob("*.rego") if not file.name.endswith("_test.rego"))
DOCUMENT = default_schema().document
RESERVED = {"context"}  # added by the tool


def faults(source: str) -> list[str]:
    found = []
    for read in fields.reads(source):
        if not read.path or read.path[0] in RESERVED or read.path[0] == "*":
            continue
        nodes = fields.subschemas(DOCUMENT, read.path)
        if not nodes:
            found.append(f"no such field: {'.'.join(read.path)}")
        found += [
            f"{'.'.join(read.path)} is never {value}"
            for value in read.values
            if nodes and not any(fields.legal(DOCUMENT, node, value) for node in nodes)
        ]
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(REGO).as_posix())
def test_every_field_and_every_literal_that_a_policy_reads_is_in_the_schema(file: Path) -> None:
    assert faults(file.read_text("utf-8")) == []


def test_most_rules_are_seen_to_read_something() -> None:
    rules = [file for file in FILES if "rules" in file.parts]
    silent = [file.stem for file in rules if not list(fields.reads(file.read_text("utf-8")))]
    # Rules that leave reading to facts alone, whose paths are checked there.
    assert len(silent) <= len(rules) // 10, silent


@pytest.mark.parametrize(
    "line",
    [
        'x if object.get(input, ["purposes", p, "consent", "infrmed"], null) == true',
        'x if object.get(input, ["purposes", p, "consent", "opt_in"], null) == "silense"',
        'x if object.get(input, ["data", d, "source"], null) in {"observed", "seen"}',
        '_c(d, key) := object.get(input, ["data", d, "capture", key], null)\nx if _c(d, "opt_out") in {"temporally"}',
        '_c(d, key) := object.get(input, ["data", d, "capture", key], null)\nx if _c(d, "optout") == null',
        "x if input.governence.dpia",
        'x if some s, store in input.stores; object.get(store, "defaultaccess", null) == "allow"',
        'y contains {"at": ["stores", s, "default"], "args": {}}',
    ],
)
def test_a_field_or_value_that_does_not_exist_is_seen(line: str) -> None:
    assert faults(line) != []
