"""The command line: options in, one call into the library, text and an exit code out."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import NoReturn

import click

from checker import __version__
from checker.errors import CheckerError, InputError
from checker.render.escape import plain

# Command → what it is for, shown in `dpia --help` without importing the command.
COMMANDS = {
    "check": "Check declarations and give a verdict.",
    "rules": "List the rules.",
    "explain": "Explain one rule: what it asks, the law, what fails and what passes.",
    "schema": "Print the JSON Schema of a declaration.",
    "init": "Write a first declaration with comments.",
}


class _LazyGroup(click.Group):
    """Imports a command's module when that command runs: `dpia check` pays for nothing else."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return super().get_command(ctx, cmd_name)
        command: click.Command = import_module(f"checker.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@click.version_option(__version__, prog_name="dpia-checker")
def dpia() -> None:
    """Check a proposed data collection against the GDPR and the laws around it.

    \b
    Examples:
      dpia init > declaration.yaml
      dpia check declaration.yaml
      dpia check declaration.yaml -o html=report.html
      dpia explain power_imbalance

    Exit codes: 0 clear or conditional, 1 blocked, 2 input or usage error,
    3 undecided (facts are missing), 4 no verdict was reached.
    """  # noqa: D301  # \b is click's mark for text that is not to be wrapped


def main() -> NoReturn:
    """Run `dpia`; every error of ours becomes a message and its exit code, anything else is a bug with exit 4."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]  # pipes and Windows consoles
    try:
        result = dpia.main(standalone_mode=False)
    except click.exceptions.Abort:
        click.echo("Interrupted; no verdict was reached.", err=True)
        sys.exit(4)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except CheckerError as error:
        show(error)
        sys.exit(error.exit_code)
    except Exception as error:  # noqa: BLE001  # fail closed: no bug of ours may look like a verdict
        click.echo(f"dpia: internal error: {type(error).__name__}: {plain(str(error))}", err=True)
        click.echo("No verdict was reached. Please report this with the command you ran.", err=True)
        sys.exit(4)
    sys.exit(result if isinstance(result, int) else 0)


def show(error: CheckerError) -> None:
    """Print an error for people: every problem with its place, and what to do."""
    if isinstance(error, InputError):
        for problem in error.problems:
            click.echo(plain(str(problem)), err=True)
            if problem.hint:
                click.echo(f"  {plain(problem.hint)}", err=True)
        return
    click.echo(f"dpia: {error.message}", err=True)
    if error.hint:
        click.echo(f"  {error.hint}", err=True)
