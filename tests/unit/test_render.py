"""Renderings are made from the report and nothing else; text from a declaration is data everywhere."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import Options, resources
from checker.checking import check_all
from checker.render import FORMATS, escape, render

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*/*.yaml"))
HOSTILE = "**bold** [x](javascript:alert(1)) <b>@octocat</b> `code` | # \x1b[31m\u202e"


def report_of(file: Path) -> Any:
    return check_all([file], Options(today="2026-11-25"))


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_report_follows_its_schema(file: Path) -> None:
    schema = json.loads((resources.folder("rego") / "schema" / "report.json").read_text("utf-8"))
    validator = jsonschema_rs.validator_for(schema)
    text = render("json", report_of(file).reports)
    assert [error.message for error in validator.iter_errors(json.loads(text))] == []


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_carries_the_verdict(name: str) -> None:
    for file in EXAMPLES:
        run = report_of(file)
        assert run.reports[0]["verdict"] in render(name, run.reports, run.errors).lower()


@pytest.mark.parametrize("name", FORMATS)
def test_a_golden_report(name: str) -> None:
    """The report of a small declaration, word for word; `UPDATE_GOLDENS=1` writes it anew."""
    import os  # noqa: PLC0415  # only here

    run = report_of(ROOT / "tests" / "golden" / "small.dpia.yaml")
    run.reports[0]["declaration"]["file"] = "small.dpia.yaml"
    run.reports[0]["policy"]["revision"] = "0" * 16
    for entry in [*run.reports[0]["findings"], *run.reports[0]["questions"]]:
        entry["location"]["file"] = "small.dpia.yaml"
    text = render(name, run.reports, run.errors)
    golden = ROOT / "tests" / "golden" / f"small{FORMATS[name][1]}"
    if os.environ.get("UPDATE_GOLDENS"):
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")


def test_markdown_shows_hostile_text_as_text() -> None:
    shown = escape.markdown(HOSTILE)
    assert "<b>" not in shown
    assert "@octocat" not in shown
    assert "\x1b" not in shown
    assert "\\*\\*bold" in shown
    assert "\\[x\\]" in shown


@given(st.text())
@settings(max_examples=200)
def test_no_text_can_leave_its_line(text: str) -> None:
    for shown in (escape.plain(text), escape.markdown(text), escape.code(text)):
        assert "\n" not in shown
        assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]", shown)
    assert escape.code(text).count("`") == 2
