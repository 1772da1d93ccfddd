"""`dpia schema`: the format of a declaration, for editors and other tools."""

from __future__ import annotations

import json

import click

from checker.schema import default_schema


@click.command(name="schema")
def command() -> None:
    """Print the JSON Schema of a declaration, vocabulary included.

    \b
    Example: completion in an editor that speaks YAML
      dpia schema > dpia.schema.json
      # yaml-language-server: $schema=dpia.schema.json   (first line of the file)
    """  # noqa: D301  # \b is click's mark for text that is not to be wrapped
    click.echo(json.dumps(default_schema().document, indent=2, ensure_ascii=False))
