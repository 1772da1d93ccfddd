from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from checker import policies
from checker.cli import COMMANDS

ROOT = Path(__file__).resolve().parents[2]


def dpia(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "checker", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd,
        check=False,
    )


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_has_an_example_and_fits_80_columns(command: str) -> None:
    done = dpia(*([command] if command else []), "--help")
    assert done.returncode == 0
    assert "Example" in done.stdout
    assert max(len(line) for line in done.stdout.splitlines()) <= 80


def test_rules_lists_every_rule() -> None:
    listed = json.loads(dpia("rules", "--format", "json").stdout)
    assert [entry["id"] for entry in listed] == sorted(policies.load().rules)
    few = dpia("rules", "--severity", "blocker", "--law", "art. 9(2)", "--pack", "gdpr").stdout
    assert "gdpr.special.no_condition" in few
    assert "major" not in few


def test_explain_shows_law_and_examples() -> None:
    text = dpia("explain", "power_imbalance").stdout
    for word in ("GDPR Art. 7(4)", "Fails:", "Passes:", "Asks:", "Change"):
        assert word in text
    assert dpia("explain", "gdpr.consent.power_imbalance").stdout == text


@pytest.mark.parametrize("rule", sorted(policies.load().rules))
def test_every_rule_can_be_explained(rule: str) -> None:
    from checker.cli.explain import command  # noqa: PLC0415  # in process: hundreds of cases

    assert command.callback is not None
    command.callback(rule)


def test_schema_holds_the_vocabulary() -> None:
    document = json.loads(dpia("schema").stdout)
    entry = document["properties"]["data"]["additionalProperties"]["properties"]["category"]
    assert "keystrokes" in json.dumps(entry)


def test_init_writes_a_declaration_that_can_be_checked(tmp_path: Path) -> None:
    done = dpia("init", "declaration.yaml", cwd=tmp_path)
    assert done.returncode == 0
    text = (tmp_path / "declaration.yaml").read_text("utf-8")
    assert text.startswith("# yaml-language-server: $schema=")
    assert 20 <= len(text.splitlines()) <= 35
    checked = dpia("check", "declaration.yaml", cwd=tmp_path)
    assert checked.returncode == 3
    again = dpia("init", "declaration.yaml", cwd=tmp_path)
    assert again.returncode == 2
    assert (tmp_path / "declaration.yaml").read_text("utf-8") == text


def test_a_terminal_gets_colours_unless_it_says_no() -> None:
    def run(**env: str) -> str:
        master, slave = pty.openpty()
        with subprocess.Popen(
            [sys.executable, "-m", "checker", "check", "examples/crash-telemetry/declaration.yaml"],
            stdout=slave,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
            env={**os.environ, "TERM": "xterm", **env},
        ) as process:
            os.close(slave)
            text = b""
            while True:
                try:
                    chunk = os.read(master, 65536)
                except OSError:
                    break
                if not chunk:
                    break
                text += chunk
            process.wait()
        return text.decode()

    assert "\x1b[1;31m" in run()
    assert "\x1b" not in run(NO_COLOR="1")
