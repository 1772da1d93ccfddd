"""How long one check takes, as a ratio to importing the three libraries that such a tool cannot do without.

Prints medians of interleaved runs, and the parts of one check in process. `python -m benchmarks.startup [RUNS]`.
"""

from __future__ import annotations

import itertools
import os
import platform
import statistics
import subprocess
import sys
import time
from pathlib import Path

EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "workforce-ai-capture" / "declaration.yaml"
TARGET = 2.5  # the check should stay below this multiple


# Warm means byte code on disk, as an installed wheel has it.
_ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, env=_ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


def _whole(runs: int) -> None:
    dpia = Path(sys.executable).with_name("dpia")
    commands = {
        "dpia check": [str(dpia), "check", str(EXAMPLE)],
        "import yaml, click, jinja2": [sys.executable, "-c", "import yaml, click, jinja2"],
        "python": [sys.executable, "-c", "pass"],
    }
    for command in commands.values():
        _seconds(command)  # warm: byte code, policy cache, disk
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            times[name].append(_seconds(command))
    medians = {name: statistics.median(values) for name, values in times.items()}
    for name, median in medians.items():
        print(f"{name:<28} {median * 1000:7.1f} ms  (min {min(times[name]) * 1000:.1f})")
    ratio = medians["dpia check"] / medians["import yaml, click, jinja2"]
    print(f"{'ratio':<28} {ratio:7.2f}  (target below {TARGET})")


def _parts() -> None:
    from checker import policies  # noqa: PLC0415  # imported inside to be measured
    from checker.declaration import read  # noqa: PLC0415
    from checker.engine.embedded import EmbeddedEngine  # noqa: PLC0415
    from checker.schema import compile_schema  # noqa: PLC0415

    marks = [("", time.perf_counter())]

    def mark(name: str) -> None:
        marks.append((name, time.perf_counter()))

    bundle = policies.load()
    mark("load policies (cached)")
    schema = compile_schema(bundle.document["vocabulary"])
    mark("compile the schema")
    (declared,) = read(EXAMPLE, schema=schema)
    mark("read and validate")
    engine = EmbeddedEngine(bundle)
    mark("compile the policies")
    document = {**declared.value, "context": {"today": "2026-11-25", "fail_on": "blocker"}}
    next(engine.evaluate([document]))
    mark("evaluate, first")
    next(engine.evaluate([document]))
    mark("evaluate, again")
    for (_, before), (name, after) in itertools.pairwise(marks):
        print(f"  {name:<26} {(after - before) * 1000:7.1f} ms")


def main() -> None:
    """Print the ratio and the parts."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    print(f"{machine}, {runs} interleaved runs, medians")
    _whole(runs)
    _parts()


if __name__ == "__main__":
    main()
