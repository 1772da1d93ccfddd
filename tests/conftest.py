"""What all tests share: the tools of tests/tools.py, and the loud skip when one is missing."""

from __future__ import annotations

import importlib.util
import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent


def _load_tools() -> ModuleType:
    spec = importlib.util.spec_from_file_location("tools", ROOT / "tests" / "tools.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


tools = _load_tools()


def pytest_report_header() -> list[str]:
    opa = tools.opa()
    version = (
        subprocess.run([str(opa), "version"], capture_output=True, text=True, check=False).stdout.splitlines()
        if opa
        else []
    )
    return [
        f"opa: {version[0] if version else 'NOT FOUND: tests against the real OPA will not run'}",
        f"chromium: {tools.chromium() or 'NOT FOUND: browser tests will not run'}",
    ]


def _needed(tool: Path | None, name: str) -> Path:
    if tool is None and os.environ.get("CI") == "true":
        pytest.fail(f"{name} is missing and CI=true")
    if tool is None:
        pytest.skip(f"{name} is missing: run make tools")
    return tool


@pytest.fixture(scope="session")
def opa() -> Path:
    return _needed(tools.opa(), "opa")


@pytest.fixture(scope="session")
def chromium() -> Path:
    return _needed(tools.chromium(), "chromium with chromedriver")


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep the policy cache of the tests away from the user's."""
    os.environ["DPIA_CACHE_DIR"] = str(tmp_path_factory.mktemp("cache"))
