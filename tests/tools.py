"""Get the tools that some tests need, once: Chromium (Debian's packages) and OPA (the Go module proxy).

Run by `make tools`; never fails. Tests that miss a tool are skipped and say so; with CI=true they fail.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

OPA_VERSION = "v1.22.2"  # the one place where it is pinned


def cache() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or str(Path("~/.cache").expanduser())
    return Path(base, "dpia-checker-tools")


def opa() -> Path | None:
    """Return the pinned OPA, or an `opa` on the PATH of at least that version."""
    cached = cache() / f"opa-{OPA_VERSION}" / "opa"
    if cached.is_file():
        return cached
    found = shutil.which("opa")
    if found and _version(found) >= _numbers(OPA_VERSION):
        return Path(found)
    return None


def chromium() -> Path | None:
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    return Path(found) if found and shutil.which("chromedriver") else None


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.lstrip("v").split("."))


def _version(binary: str) -> tuple[int, ...]:
    out = subprocess.run([binary, "version"], capture_output=True, text=True, check=False).stdout
    first = out.splitlines()[0].rpartition(" ")[2] if out else "0"
    return _numbers(first.split("-")[0])


def _install_opa() -> None:
    if not shutil.which("go"):
        return
    target = cache() / f"opa-{OPA_VERSION}"
    target.mkdir(parents=True, exist_ok=True)
    print(f"installing opa {OPA_VERSION} with go install (once, a minute or two) …", flush=True)
    subprocess.run(
        ["go", "install", f"github.com/open-policy-agent/opa@{OPA_VERSION}"],
        env={**os.environ, "GOBIN": str(target), "GOFLAGS": "-mod=mod"},
        cwd=target,
        check=False,
    )


def _install_chromium() -> None:
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return
    print("installing chromium from Debian's packages (once) …", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (["update"], ["install", "--no-install-recommends", "chromium", "chromium-driver"]):
        subprocess.run(["apt-get", "-qy", *arguments], stdout=subprocess.DEVNULL, env=environment, check=False)


def main() -> None:
    if opa() is None:
        _install_opa()
    if chromium() is None:
        _install_chromium()
    for name, tool in (("opa", opa()), ("chromium", chromium())):
        print(f"{name}: {tool or 'NOT FOUND: the tests that need it will not run'}", file=sys.stderr)


if __name__ == "__main__":
    main()
