"""Where reports go: `-o FORMAT[=FILE]`, and whether a terminal wants colours."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.errors import UsageError
from checker.render import FORMATS, render

if TYPE_CHECKING:
    from checker.checking import Run


def parse(output: str) -> tuple[str, Path | None]:
    """Return format and file of `FORMAT[=FILE]`; no file is standard output.

    Raises:
        UsageError: the format is unknown.
    """
    name, _, file = output.partition("=")
    if name not in FORMATS:
        known = ", ".join(FORMATS)
        raise UsageError(f"-o {output}: unknown format", hint=f"Formats are {known}; with a file: -o html=report.html")
    return name, Path(file) if file else None


def write(run: Run, name: str, file: Path | None) -> None:
    """Render `run` as `name` and write it.

    Raises:
        UsageError: the file cannot be written.
    """
    text = render(name, run.reports, run.errors, color=file is None and name == "text" and _colours())
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
