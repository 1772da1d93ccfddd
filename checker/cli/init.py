"""`dpia init`: a first declaration to change."""

from __future__ import annotations

from pathlib import Path

import click

from checker import resources
from checker.errors import UsageError


@click.command(name="init")
@click.argument("file", required=False, type=click.Path(path_type=Path))
def command(file: Path | None) -> None:
    """Write a commented first declaration to FILE, or to standard output.

    \b
    Examples:
      dpia init declaration.yaml
      dpia init > declaration.yaml
    """  # noqa: D301  # \b is click's mark for text that is not to be wrapped
    starter = (resources.folder("templates") / "starter.yaml").read_text("utf-8")
    if file is None:
        click.echo(starter, nl=False)
        return
    if file.exists():
        raise UsageError(f"{file}: exists already", hint="Choose another name; nothing was overwritten.")
    file.write_text(starter, "utf-8")
    click.echo(f"Wrote {file}. Next: dpia check {file}")
