"""`dpia check` as a user runs it: exit codes, formats, and that nothing is ever green by accident."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
CLEAR = EXAMPLES / "webshop" / "declaration.yaml"
CONDITIONAL = EXAMPLES / "workforce-ai-capture-redesigned" / "declaration.yaml"
BLOCKED = EXAMPLES / "crash-telemetry" / "declaration.yaml"
UNDECIDED = EXAMPLES / "webshop" / "first.dpia.yaml"


def dpia(*arguments: object, cwd: Path | None = None, stdin: str = "", **env: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "checker", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        input=stdin,
        cwd=cwd or ROOT,
        env={**os.environ, **env},
        check=False,
        timeout=120,
    )
    assert "Traceback" not in done.stderr + done.stdout
    return done


@pytest.mark.parametrize(
    ("file", "code", "word"),
    [(CLEAR, 0, "CLEAR"), (CONDITIONAL, 0, "CONDITIONAL"), (BLOCKED, 1, "BLOCKED"), (UNDECIDED, 3, "UNDECIDED")],
)
def test_each_verdict_has_its_code_and_stands_on_the_last_line(file: Path, code: int, word: str) -> None:
    done = dpia("check", file, "--today", "2026-11-25")
    assert done.returncode == code
    assert done.stdout.splitlines()[-1].startswith(word)
    assert max(len(line) for line in done.stdout.splitlines()[:-1]) <= 80 or str(file) in done.stdout


def test_strict_does_not_let_conditions_pass() -> None:
    assert dpia("check", CONDITIONAL, "--strict").returncode == 1
    assert dpia("check", CLEAR, "--strict").returncode == 0


def test_fail_on_raises_the_bar() -> None:
    assert dpia("check", CLEAR, "--fail-on", "minor").returncode == 0
    done = dpia("check", UNDECIDED, "--fail-on", "minor", "-o", "json")
    assert done.returncode == 3
    assert json.loads(done.stdout)["counts"]["open"] == 0


def test_nothing_to_check_is_never_green(tmp_path: Path) -> None:
    assert dpia("check", tmp_path).returncode == 4
    assert "no check was performed" in dpia("check", tmp_path).stderr
    (tmp_path / "readme.yaml").write_text("a: 1\n")
    assert dpia("check", tmp_path).returncode == 4


def test_a_missing_file_and_a_broken_one_are_input_errors(tmp_path: Path) -> None:
    assert dpia("check", tmp_path / "none.yaml").returncode == 2
    broken = tmp_path / "declaration.yaml"
    broken.write_text("dpia: 1\nsubjcts: {}\nstage: soon\n")
    done = dpia("check", broken)
    assert done.returncode == 2
    assert f"{broken}:2:1" in done.stdout
    assert "Did you mean subjects?" in done.stdout
    assert f"{broken}:3:1" in done.stdout


def test_the_worst_of_several_files_wins(tmp_path: Path) -> None:
    broken = tmp_path / "broken.dpia.yaml"
    broken.write_text("dpia: 2\n")
    assert dpia("check", CLEAR, UNDECIDED).returncode == 3
    assert dpia("check", CLEAR, UNDECIDED, BLOCKED).returncode == 1
    done = dpia("check", CLEAR, UNDECIDED, BLOCKED, broken, "-o", "json")
    assert done.returncode == 2
    document = json.loads(done.stdout)
    assert (document["format"], document["verdict"]) == ("dpia-reports/1", "none")
    assert [entry["file"] for entry in document["errors"]] == [str(broken)]
    assert [entry["verdict"] for entry in document["reports"]] == ["clear", "undecided", "blocked"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["check", CLEAR, "-o", "docx"],
        ["check", CLEAR, "--today", "tomorrow"],
        ["check", CLEAR, "--today", "20261125"],
        ["check", CLEAR, "--fail-on", "never"],
        ["check", CLEAR, "--nonsense"],
        ["check", CLEAR, "-o", "json=/nonexistent/folder/x.json"],
        ["explain", "power_imbalanse"],
        ["nonsense"],
    ],
)
def test_usage_errors_are_code_2_with_a_sentence(arguments: list[object]) -> None:
    done = dpia(*arguments)
    assert done.returncode == 2
    assert done.stderr.strip()


def test_standard_input_and_several_outputs(tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    done = dpia("check", "-", "-o", "json", "-o", f"html={target}", stdin=CLEAR.read_text("utf-8"))
    assert done.returncode == 0
    assert json.loads(done.stdout)["declaration"]["file"] == "-"
    assert target.read_text("utf-8").startswith("<!DOCTYPE html>")


def test_json_input_is_a_declaration_too(tmp_path: Path) -> None:
    file = tmp_path / "declaration.json"
    file.write_text(json.dumps({"dpia": 1, "purposes": {"p": {"uses": [], "legal_basis": "none"}}}, indent=1))
    assert dpia("check", file).returncode in {0, 3}


def test_folders_are_searched_and_reports_come_in_order() -> None:
    done = dpia("check", EXAMPLES, "-o", "json")
    files = [entry["declaration"]["file"] for entry in json.loads(done.stdout)["reports"]]
    assert files == [str(path) for path in sorted(map(Path, files))]
    assert len(files) == len(list(EXAMPLES.rglob("declaration.yaml"))) + len(list(EXAMPLES.rglob("*.dpia.yaml")))
    assert done.returncode == 1


def test_the_same_input_gives_the_same_bytes() -> None:
    for form in ("text", "json", "html", "markdown"):
        first = dpia("check", BLOCKED, "-o", form, "--today", "2026-11-25", PYTHONHASHSEED="1")
        second = dpia("check", BLOCKED, "-o", form, "--today", "2026-11-25", PYTHONHASHSEED="2")
        assert first.stdout == second.stdout


def test_colours_are_for_terminals_only() -> None:
    assert "\x1b" not in dpia("check", BLOCKED).stdout


def test_source_date_epoch_fixes_today() -> None:
    done = dpia("check", CLEAR, "-o", "json", SOURCE_DATE_EPOCH="1767225600")
    assert json.loads(done.stdout)["evaluated_on"] == "2026-01-01"


def test_two_declarations_in_one_file(tmp_path: Path) -> None:
    file = tmp_path / "two.dpia.yaml"
    file.write_text("dpia: 1\nid: a\n---\ndpia: 1\nid: b\n")
    done = dpia("check", file, "-o", "json")
    assert [entry["declaration"]["id"] for entry in json.loads(done.stdout)["reports"]] == ["a", "b"]
