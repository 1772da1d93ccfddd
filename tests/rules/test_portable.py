from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from checker import resources

_SPEC = importlib.util.spec_from_file_location("portable", Path(__file__).with_name("portable.py"))
assert _SPEC is not None
assert _SPEC.loader is not None
portable = importlib.util.module_from_spec(_SPEC)
sys.modules["portable"] = portable
_SPEC.loader.exec_module(portable)

REGO = resources.folder("rego")
SHIPPED = sorted(file for file in REGO.rglob("*.rego") if not file.name.endswith("_test.rego"))


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.relative_to(REGO).as_posix())
def test_the_pack_stays_in_the_portable_subset(file: Path) -> None:
    name = f"rego/{file.relative_to(REGO).as_posix()}"
    assert list(portable.faults(name, file.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    ("item", "line"),
    [
        ("1", 'x if not p.art9 in {"none"}'),
        ("1", "x if not p.count > 1"),
        ("1", 'x if not startswith(p.name, "a")'),
        ("1", "x if not input.governance.dpia.done"),
        ("1", "x if not _helper(p.missing)"),
        ("2", "x := to_number(p.n)"),
        ("2", "x := lower(p.n)"),
        ("3", "x if some r in input.security.roles"),
        ("4", 'x := sprintf("%q", [p])'),
        ("4", 'x := sprintf("%.2f", [p])'),
        ("5", 'x := $"{p}"'),
        ("5", "x := rego.metadata.rule()"),
        ("6", "x := time.parse_rfc3339_ns(p.date)"),
        ("7", 'x if regex.match("^\\\\w{2,40}$", p)'),
        ("7", 'x if regex.match("(?i)a", p)'),
        ("10", 'x := concat(",", {p})'),
        ("11", "x := object.union(a, b)"),
        ("12", "x := p.package"),
        ("12", "count(x) := 1"),
        ("13", "x if y with input as {}"),
        ("13", "_f(x) := _f(y) if y := x"),
        ("14", "x if some [_, _, {}] in _hits"),
        ("14", "x if some p in ({q | some q in _a} | _b)"),
        ("13", "x := 1 " + "#" * 1000),
    ],
)
def test_the_lint_sees_each_item(item: str, line: str) -> None:
    found = list(portable.faults("rego/x.rego", line))
    assert any(f": {item} " in fault for fault in found), found


@pytest.mark.parametrize(
    "line",
    [
        "x if not facts.items.special[d]",
        "x if not _seen[p]",
        "x if not _helper(p)",
        "x if facts.law.third_country(c)",
        "x if some p, purpose in input.purposes",
        'x := sprintf("%s: %d of %05d", [a, b, c])',
        "# not x in y",
        'message := "do not send replace(d) data"',
    ],
)
def test_the_lint_lets_portable_lines_pass(line: str) -> None:
    assert list(portable.faults("rego/x.rego", line)) == []


def test_one_package_is_one_file() -> None:
    """The embedded engine evaluates a package that is spread over several files only in part when the whole is asked for."""
    packages = [
        next(line for line in file.read_text("utf-8").splitlines() if line.startswith("package ")) for file in SHIPPED
    ]
    assert sorted(set(packages)) == sorted(packages)


def test_a_rule_is_short_and_its_package_is_its_path() -> None:
    for file in REGO.glob("rules/*/*/*/*.rego"):
        lines = file.read_text("utf-8").splitlines()
        assert len(lines) <= 60, file
        assert f"package dpia.rules.{'.'.join(file.parent.relative_to(REGO / 'rules').parts)}" in lines, file
        assert file.stem == file.parent.name, file
