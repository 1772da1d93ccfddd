"""The reference engine as an oracle: the same reports byte for byte, the Rego tests, and OPA's own checks."""

from __future__ import annotations

import json
import re
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from checker import policies, resources, yaml_nodes
from checker.declaration import read, read_text
from checker.engine.embedded import EmbeddedEngine

if TYPE_CHECKING:
    from pathlib import Path

REGO = resources.folder("rego")
CONTEXT = {"context": {"today": "2026-11-25", "fail_on": "blocker"}}


def inputs(root: Path) -> list[dict[str, Any]]:
    found = [declared.value for file in sorted(root.glob("examples/*/*.yaml")) for declared in read(file)]
    for file in sorted(REGO.glob("rules/*/*/*/examples.yaml")):
        (tree,) = yaml_nodes.documents(file.read_text("utf-8"), str(file))
        for cases in tree.value.values():
            for case in cases:
                (declared,) = read_text(json.dumps({"dpia": 1, **case["given"]}).encode(), "case.json")
                found.append(declared.value)
    return [{**value, **CONTEXT} for value in found]


@pytest.fixture(scope="module")
def bundle_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundle")
    bundle = policies.load()
    (folder / "data.json").write_text(f'{{"dpia": {bundle.data}}}', "utf-8")
    for name, source in bundle.modules:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(source, "utf-8")
    return folder


def run(opa: Path, *arguments: object) -> str:
    done = subprocess.run(
        [str(opa), *map(str, arguments)], capture_output=True, text=True, encoding="utf-8", check=False
    )
    messages = re.findall(r'"message": "[^"]*"', done.stdout)[:5]
    assert done.returncode == 0, "\n".join(messages) or (done.stdout + done.stderr)[-3000:]
    return done.stdout


@pytest.mark.xdist_group("opa")
def test_both_engines_give_the_same_reports(opa: Path, root: Path, bundle_folder: Path, tmp_path: Path) -> None:
    documents = inputs(root)
    assert len(documents) > 400
    batch = tmp_path / "inputs.json"
    batch.write_text(json.dumps({"batch": documents}), "utf-8")
    query = "[report | some i in input.batch; report := data.dpia.main.report with input as i]"
    answer = json.loads(run(opa, "eval", "--strict-builtin-errors", "-d", bundle_folder, "-i", batch, query))
    reference = answer["result"][0]["expressions"][0]["value"]
    embedded = list(EmbeddedEngine(policies.load()).evaluate(documents))
    for document, expected, actual in zip(documents, reference, embedded, strict=True):
        assert json.dumps(actual, sort_keys=True) == json.dumps(expected, sort_keys=True), json.dumps(document)


def test_opa_check_strict_with_the_schema(opa: Path, bundle_folder: Path) -> None:
    run(opa, "check", "--strict", "--schema", REGO / "schema" / "declaration.json", bundle_folder)


def test_opa_fmt(opa: Path) -> None:
    assert run(opa, "fmt", "--list", REGO) == ""


def test_rego_tests_pass_under_opa(opa: Path, bundle_folder: Path) -> None:
    tests = sorted(REGO.rglob("*_test.rego"))
    assert tests
    run(opa, "test", bundle_folder, *tests)
