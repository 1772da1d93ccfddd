"""The engine adapter fails closed: whatever goes wrong is an EngineError, in process and in the worker."""

from __future__ import annotations

import dataclasses
import json
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest

from checker import Options, policies
from checker.checking import check_all
from checker.engine import PINNED, create
from checker.engine.embedded import EmbeddedEngine
from checker.engine.isolated import IsolatedEngine
from checker.errors import EngineError, PolicyError
from checker.policies import Bundle

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "webshop" / "declaration.yaml"


def bundle(source: str) -> Bundle:
    return Bundle(modules=(("own.rego", source),), data="{}", revision="test", trusted=False)


def with_module(source: str) -> Bundle:
    shipped = policies.load()
    return dataclasses.replace(shipped, modules=(*shipped.modules, ("own.rego", source)))


def test_the_pinned_version_is_the_installed_one() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert f"gordon-to-regorus=={PINNED}" in project["project"]["dependencies"]
    assert version("gordon-to-regorus") == PINNED


def test_a_syntax_error_says_where() -> None:
    with pytest.raises(EngineError, match=r"own\.rego:3"):
        EmbeddedEngine(bundle("package x\n\ny if {"))


def test_a_runtime_error_says_where() -> None:
    with pytest.raises(EngineError, match=r"own\.rego"):
        EmbeddedEngine(bundle("package dpia.main\nreport := {} if to_number(input.x)")).query(
            "data.dpia.main.report", {"x": "y"}
        )


def test_no_result_is_an_error_not_an_empty_report() -> None:
    with pytest.raises(EngineError, match="no result"):
        EmbeddedEngine(bundle("package dpia.main")).query("data.dpia.main.report", {})
    with pytest.raises(EngineError, match="not an object"):
        EmbeddedEngine(bundle("package dpia.main\nreport := 1")).query("data.dpia.main.report", {})


def test_a_panic_of_the_native_code_is_an_error() -> None:
    engine = EmbeddedEngine(bundle('package dpia.main\nreport := {"n": strings.count(input.x, "")}'))
    with pytest.raises(EngineError):
        engine.query("data.dpia.main.report", {"x": "abc"})


def test_text_goes_through_unchanged() -> None:
    engine = EmbeddedEngine(bundle('package dpia.main\nreport := {"x": input.x}'))
    hostile = 'a"b\\c\n\t\u0007\u202e\U0001f600é{purpose}'
    assert engine.query("data.dpia.main.report", {"x": hostile}) == {"x": hostile}
    assert engine.query("data.dpia.main.report", {"x": True}) == {"x": True}


def test_policies_that_are_not_ours_run_in_a_worker() -> None:
    assert isinstance(create(policies.load()), EmbeddedEngine)
    assert isinstance(create(bundle("package x")), IsolatedEngine)


def test_an_endless_policy_is_stopped() -> None:
    source = 'package dpia.main\nreport := {"n": count([1 | some a in numbers.range(1, 3000); some b in numbers.range(1, 3000); a > b])}'
    with pytest.raises(EngineError, match="did not finish"):
        next(create(bundle(source), timeout=1.5).evaluate([{}]))


def test_a_policy_that_crashes_the_engine_does_not_crash_the_tool() -> None:
    source = 'package dpia.main\nf(x) := f(x + 1)\nreport := {"n": f(1)}'
    with pytest.raises(EngineError):
        next(create(bundle(source), timeout=20).evaluate([{}]))


def test_a_bad_policy_in_the_worker_keeps_its_message() -> None:
    with pytest.raises(EngineError, match=r"own\.rego"):
        next(create(bundle("package x\n\ny if {"), timeout=20).evaluate([{}]))


def test_a_report_without_a_rule_is_no_report(monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = policies.load()
    fewer = tuple((n, s) for n, s in shipped.modules if not n.endswith("/no_basis.rego"))
    monkeypatch.setattr(policies, "load", lambda _extra: dataclasses.replace(shipped, modules=fewer))
    with pytest.raises(EngineError, match=r"gdpr\.lawfulness\.no_basis"):
        check_all([EXAMPLE])


OWN = """# METADATA
# title: Our newsletters are approved by the press office
# description: House rule of the example organisation, asked for each marketing purpose.
# custom:
#   severity: blocker
#   waivable: team
#   phase: launch
#   law: [House rule 7]
#   guidance: []
#   message: "{purpose} is marketing, and house rule 7 wants it approved by the press office."
#   question: "Did the press office approve {purpose}?"
#   remediation: [Ask the press office.]
#   since: 1.0.0
package dpia.rules.acme.press.approval

applies if some p, type in data.dpia.facts.purposes.purpose_type

violation contains {"at": ["purposes", p], "args": {"purpose": data.dpia.facts.label.purpose[p]}} if {
	some p, type in data.dpia.facts.purposes.purpose_type
	type == "marketing"
}

unknown := set()
"""


def test_an_organisation_adds_its_own_rule(tmp_path: Path) -> None:
    (tmp_path / "approval.rego").write_text(OWN)
    run = check_all([EXAMPLE], Options(today="2026-11-25", policies=(tmp_path,)))
    (report,) = run.reports
    assert report["verdict"] == "blocked"
    assert [f["rule"] for f in report["findings"]] == ["acme.press.approval"]
    assert report["policy"]["revision"] != policies.load().revision


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("#   severity: blocker\n", ""), "severity"),
        (("#   severity: blocker", "#   severity: grave"), "severity"),
        (("#   since: 1.0.0", "#   since: 1.0.0\n#   colour: red"), "colour"),
        (("# METADATA", "# Meta"), "no METADATA"),
        (("dpia.rules.acme.press.approval", "dpia.rules.acme.approval"), "dpia.rules.<pack>.<area>.<rule>"),
        (("#   since: 1.0.0", "#   since: 1.0.0\n#   suppressed_by: [gdpr.no.such]"), "gdpr.no.such"),
        (("dpia.rules.acme.press.approval", "dpia.rules.gdpr.lawfulness.no_basis"), "already defined"),
    ],
)
def test_a_rule_with_incomplete_metadata_is_refused(tmp_path: Path, change: tuple[str, str], message: str) -> None:
    source = OWN.replace(*change)
    assert source != OWN
    (tmp_path / "approval.rego").write_text(source)
    with pytest.raises(PolicyError, match=message.replace("<", r"\<").replace(".", r"\.")):
        policies.load((tmp_path,))


def test_a_policy_folder_without_policies_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match=r"no \.rego file"):
        policies.load((tmp_path,))
    with pytest.raises(PolicyError, match="no such policy folder"):
        policies.load((tmp_path / "none",))


def test_the_cache_is_made_again_when_it_is_damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DPIA_CACHE_DIR", str(tmp_path))
    first = policies.load()
    (file,) = tmp_path.glob("policies-*.json")
    for damage in ("", "{}", file.read_text("utf-8")[:1000]):
        file.write_text(damage, "utf-8")
        assert policies.load() == first
    assert json.loads(file.read_text("utf-8").partition("\n")[2]) == first.document
    monkeypatch.setenv("DPIA_CACHE_DIR", str(tmp_path / "file"))
    (tmp_path / "file").write_text("")
    assert policies.load() == first
    monkeypatch.setenv("DPIA_NO_CACHE", "1")
    assert policies.load() == first


def test_the_revision_follows_the_content(tmp_path: Path) -> None:
    (tmp_path / "a.rego").write_text(OWN)
    one = policies.load((tmp_path,)).revision
    (tmp_path / "a.rego").write_text(OWN.replace("press office", "Press office"))
    assert policies.load((tmp_path,)).revision != one
    assert policies.load().revision == policies.load().revision
