"""`dpia rules`: what is checked."""

from __future__ import annotations

import json

import click

from checker import catalogue
from checker.models import EXIT_CODES

_SEVERITIES = ("blocker", "major", "minor", "info")


@click.command(name="rules")
@click.option("--severity", type=click.Choice(_SEVERITIES), help="Only rules of this severity.")
@click.option("--law", metavar="TEXT", help="Only rules whose law contains this text, for example 'Art. 7'.")
@click.option("--pack", metavar="PACK", help="Only rules of this pack, for example gdpr.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(severity: str | None, law: str | None, pack: str | None, form: str) -> int:
    """List the rules with their severity, title and law.

    \b
    Examples:
      dpia rules
      dpia rules --severity blocker --law "Art. 9"
      dpia rules --format json
    """  # noqa: D301  # \b is click's mark for text that is not to be wrapped
    chosen = {
        rule: meta
        for rule, meta in sorted(
            catalogue.load().rules.items(), key=lambda item: (_SEVERITIES.index(item[1]["severity"]), item[0])
        )
        if (severity is None or meta["severity"] == severity)
        and (law is None or any(law.casefold() in article.casefold() for article in meta["law"]))
        and (pack is None or meta["pack"] == pack)
    }
    if form == "json":
        keys = (
            "title",
            "severity",
            "waivable",
            "phase",
            "law",
            "guidance",
            "message",
            "question",
            "remediation",
            "since",
        )
        click.echo(
            json.dumps(
                [{"id": rule, **{key: meta[key] for key in keys}} for rule, meta in chosen.items()],
                indent=2,
                ensure_ascii=False,
            )
        )
        return EXIT_CODES["clear"]
    for rule, meta in chosen.items():
        click.echo(f"{meta['severity']:<8} {rule}")
        click.echo(
            click.wrap_text(
                f"{meta['title']} ({meta['law'][0]})",
                width=80,
                initial_indent=" " * 9,
                subsequent_indent=" " * 9,
            )
        )
    click.echo(
        f"\n{len(chosen)} rules. `dpia explain RULE` tells what one asks, and shows what fails and what passes."
    )
    return EXIT_CODES["clear"]
