"""Each rule's examples.yaml, through the whole pipeline: reader, facts, rule, report."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from checker import policies, resources, yaml_nodes
from checker.declaration import read_text
from checker.engine.embedded import EmbeddedEngine

if TYPE_CHECKING:
    from pathlib import Path

RULES = resources.folder("rego") / "rules"
TODAY = "2026-11-25"
KINDS = ("violation", "satisfied", "unknown", "not_applicable")


def example_files() -> list[Path]:
    return sorted(RULES.glob("*/*/*/examples.yaml"))


def rule_id(file: Path) -> str:
    return ".".join(file.parent.relative_to(RULES).parts)


@cache
def examples(file: Path) -> dict[str, list[dict[str, Any]]]:
    (tree,) = yaml_nodes.documents(file.read_text("utf-8"), str(file))
    assert tree.problems == []
    loaded: dict[str, list[dict[str, Any]]] = tree.value
    return loaded


@cache
def engine() -> EmbeddedEngine:
    return EmbeddedEngine(policies.load())


def cases() -> list[Any]:
    return [
        pytest.param(rule_id(file), kind, case, id=f"{rule_id(file)}-{kind}-{number}")
        for file in example_files()
        for kind, listed in examples(file).items()
        for number, case in enumerate(listed)
    ]


def report(case: dict[str, Any]) -> dict[str, Any]:
    text = json.dumps({"dpia": 1, **case["given"]}).encode()
    (declaration,) = read_text(text, "example.json")
    context = {"today": str(case.get("today", TODAY))}
    return next(engine().evaluate([{**declaration.value, "context": context}]))


def test_every_rule_has_examples_and_every_example_a_rule() -> None:
    with_examples = {rule_id(file) for file in example_files()}
    assert with_examples == set(policies.load().rules)


@pytest.mark.parametrize("file", example_files(), ids=rule_id)
def test_a_rule_is_seen_to_fire_to_stay_quiet_and_to_ask(file: Path) -> None:
    found = examples(file)
    assert set(found) <= set(KINDS)
    meta = policies.load().rules[rule_id(file)]
    needed = ["violation", "satisfied"] + ([] if "no_unknown" in meta else ["unknown"])
    assert [kind for kind in needed if not found.get(kind)] == []
    for listed in found.values():
        for case in listed:
            assert set(case) <= {"why", "given", "at", "message", "severity", "today"}
            assert case["why"]


@pytest.mark.parametrize(("rule", "kind", "case"), cases())
def test_example(rule: str, kind: str, case: dict[str, Any]) -> None:
    result = report(case)
    (covered,) = [entry for entry in result["coverage"] if entry["rule"] == rule]
    assert (covered["outcome"], covered["at"]) == (kind, sorted(case.get("at", [])))
    findings = [finding for finding in result["findings"] if finding["rule"] == rule]
    if "message" in case:
        assert case["message"] in [finding["message"] for finding in findings]
    if "severity" in case:
        assert {finding["severity"] for finding in findings} == {case["severity"]}
    fingerprints = [finding["fingerprint"] for finding in result["findings"]]
    assert sorted(set(fingerprints)) == sorted(fingerprints), "two findings of one rule at one place"
    texts = [finding["message"] for finding in result["findings"]] + [q["question"] for q in result["questions"]]
    assert [text for text in texts if "{" in text] == [], "a placeholder was not filled"
