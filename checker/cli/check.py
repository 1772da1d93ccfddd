"""`dpia check`: declarations in, a verdict and its exit code out."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import click

from checker import checking
from checker.errors import UsageError
from checker.models import EXIT_CODES
from checker.render import FORMATS, render

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z")


@click.command(name="check")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "outputs",
    "-o",
    "--output",
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
def command(
    paths: tuple[Path, ...],
    outputs: tuple[str, ...],
    fail_on: str,
    today: str | None,
    policies: tuple[Path, ...],
    timeout: float,
    *,
    strict: bool,
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
    if today is not None and not _is_date(today):
        raise UsageError(
            f"--today {today}: not a date", hint="Write it as YYYY-MM-DD, for example 2027-12-02."
        )
    targets = [_target(output) for output in outputs or ("text",)]
    options = checking.Options(today=today, fail_on=fail_on, policies=policies, timeout=timeout)  # type: ignore[arg-type]  # click checked it
    run = checking.check_all(paths, options)
    for name, file in targets:
        to_terminal = file is None and name == "text" and _colours()
        _write(render(name, run.reports, run.errors, color=to_terminal), file)
    if strict and run.exit_code == 0 and any(report["verdict"] != "clear" for report in run.reports):
        return EXIT_CODES["blocked"]
    return run.exit_code


def _is_date(text: str) -> bool:
    import datetime  # noqa: PLC0415  # start-up cost: only when --today is given

    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return _DATE.match(text) is not None


def _target(output: str) -> tuple[str, Path | None]:
    name, _, file = output.partition("=")
    if name not in FORMATS:
        raise UsageError(
            f"-o {output}: unknown format",
            hint=f"Formats are {', '.join(FORMATS)}; with a file: -o html=report.html",
        )
    return name, Path(file) if file else None


def _write(text: str, file: Path | None) -> None:
    if file is None:
        click.echo(text, nl=False)
        return
    try:
        file.write_text(text, "utf-8")
    except OSError as error:
        raise UsageError(
            f"{file}: {error.strerror}", hint="The report could not be written; check the path."
        ) from error
    click.echo(f"wrote {file}", err=True)


def _colours() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
