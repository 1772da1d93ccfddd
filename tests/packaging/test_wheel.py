"""The built wheel, installed in an empty environment and run from another folder, behaves like the checkout."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
import zipfile
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("packaging")


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--outdir", str(out), str(root)], check=True, capture_output=True
    )
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty")
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    subprocess.run([str(python), "-m", "pip", "install", "--quiet", str(wheel)], check=True, capture_output=True)
    return folder / "bin" / "dpia"


def run(dpia: Path, *arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(dpia), *map(str, arguments)], capture_output=True, text=True, cwd=cwd, check=False)


def test_the_wheel_carries_policies_and_templates_and_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "checker/_data/rego/main.rego" in names
    assert "checker/_data/templates/html/report.html.j2" in names
    assert "checker/_data/rego/schema/declaration.json" in names
    assert [name for name in names if name.endswith("_test.rego") or name.startswith("tests")] == []


def test_an_installed_wheel_says_what_the_checkout_says(installed: Path, root: Path, tmp_path: Path) -> None:
    example = root / "examples" / "workforce-ai-capture" / "declaration.yaml"
    checkout = subprocess.run(
        [sys.executable, "-m", "checker", "check", str(example), "-o", "json", "--today", "2026-11-25"],
        capture_output=True, text=True, cwd=root, check=False,
    )  # fmt: skip
    wheel = run(installed, "check", example, "-o", "json", "--today", "2026-11-25", cwd=tmp_path)
    assert (wheel.returncode, checkout.returncode) == (1, 1)
    assert json.loads(wheel.stdout) == json.loads(checkout.stdout)


@pytest.mark.parametrize(
    "arguments", [["rules"], ["schema"], ["init"], ["explain", "power_imbalance"], ["--version"], ["--help"]]
)
def test_every_command_works_from_anywhere(installed: Path, tmp_path: Path, arguments: list[str]) -> None:
    done = run(installed, *arguments, cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout


def test_html_needs_nothing_that_the_wheel_lacks(installed: Path, root: Path, tmp_path: Path) -> None:
    example = root / "examples" / "webshop" / "declaration.yaml"
    done = run(installed, "check", example, "-o", "html=report.html", cwd=tmp_path)
    assert done.returncode == 0
    assert (tmp_path / "report.html").read_text("utf-8").startswith("<!DOCTYPE html>")


def test_an_embedded_run_imports_nothing_about_http(root: Path) -> None:
    code = (
        "import sys; from checker.checking import check_all; from pathlib import Path; "
        "check_all([Path('examples/webshop/declaration.yaml')]); "
        "print([m for m in ('http', 'ssl', 'urllib.request', 'requests', 'aiohttp', 'jinja2') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=root, check=True)
    assert done.stdout.strip() == "[]"
