"""`dpia check`: declarations in, a verdict and its exit code out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker import checking
from checker.cli import outputs
from checker.errors import UsageError
from checker.models import EXIT_CODES
from checker.render import FORMATS

if TYPE_CHECKING:
    from checker.models import Severity

_DATE_LENGTH = len("2027-12-02")


@click.command(name="check")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    "targets",
    multiple=True,
    metavar="FORMAT[=FILE]",
    help=f"Output format ({', '.join(FORMATS)}), to a file or to standard output; repeatable. Default: text.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["blocker", "major", "minor"]),
    default="blocker",
    show_default=True,
    help="From which severity on a finding blocks, and an open question holds the gate.",
)
@click.option("--strict", is_flag=True, help="A conditional verdict exits with 1 instead of 0.")
@click.option("--today", metavar="YYYY-MM-DD", help="Evaluate as of this date. Default: today (UTC).")
@click.option(
    "--policies",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="A folder with your organisation's own rules; repeatable. They run in a process of their own.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0.1),
    default=30.0,
    show_default=True,
    metavar="SECONDS",
    help="How long one evaluation of --policies may take.",
)
def command(  # noqa: PLR0913  # one parameter an option
    *,
    paths: tuple[Path, ...],
    targets: tuple[str, ...],
    fail_on: Severity,
    strict: bool,
    today: str | None,
    policies: tuple[Path, ...],
    timeout: float,
) -> int:
    """Check the declarations in PATHS (files, folders, or - for standard input).

    \b
    Examples:
      dpia check declaration.yaml
      dpia check services/ -o text -o json=dpia.json
      dpia check declaration.yaml --today 2027-12-02 --fail-on major

    Exit codes: 0 clear or conditional, 1 blocked, 2 input or usage error,
    3 undecided (facts are missing), 4 no verdict was reached.
    """  # noqa: D301  # \b is click's mark for text that is not to be wrapped
    _require_date(today)
    parsed = [outputs.parse(target) for target in targets or ("text",)]
    run = checking.check_all(paths, checking.Options(today=today, fail_on=fail_on, policies=policies, timeout=timeout))
    for name, file in parsed:
        outputs.write(run, name, file)
    if strict and run.exit_code == 0 and any(report["verdict"] != "clear" for report in run.reports):
        return EXIT_CODES["blocked"]
    return run.exit_code


def _require_date(today: str | None) -> None:
    if today is None:
        return
    import datetime as dt  # noqa: PLC0415  # start-up cost: only when --today is given

    try:
        valid = bool(dt.date.fromisoformat(today)) and len(today) == _DATE_LENGTH
    except ValueError:
        valid = False
    if not valid:
        raise UsageError(f"--today {today}: not a date", hint="Write it as YYYY-MM-DD, for example 2027-12-02.")
