"""Rego tests of facts and report, inside pytest: a `test_*` that is undefined is a failure."""

from __future__ import annotations

import dataclasses
import re
from functools import cache
from typing import TYPE_CHECKING

import pytest

from checker import policies, resources
from checker.engine.embedded import EmbeddedEngine

if TYPE_CHECKING:
    from pathlib import Path

REGO = resources.folder("rego")
FILES = sorted(REGO.rglob("*_test.rego"))


def names(file: Path) -> list[str]:
    return re.findall(r"^(test_\w+)", file.read_text("utf-8"), re.MULTILINE)


@cache
def engine() -> EmbeddedEngine:
    bundle = policies.load()
    tests = tuple((file.relative_to(REGO.parent).as_posix(), file.read_text("utf-8")) for file in FILES)
    return EmbeddedEngine(dataclasses.replace(bundle, modules=bundle.modules + tests))


@pytest.mark.parametrize(
    ("file", "name"), [pytest.param(file, name, id=f"{file.stem}.{name}") for file in FILES for name in names(file)]
)
def test_rego(file: Path, name: str) -> None:
    package = re.search(r"^package (\S+)", file.read_text("utf-8"), re.MULTILINE)
    assert package is not None
    results = engine().query(f"data.{package.group(1)}", {})
    assert results.get(name) is True


def test_there_are_rego_tests_and_no_name_twice() -> None:
    assert FILES
    for file in FILES:
        assert len(names(file)) == len(set(names(file)))
