"""`dpia rules`: what is checked."""

from __future__ import annotations

import json
from typing import Any

import click

from checker import policies

_SEVERITIES = ("blocker", "major", "minor", "info")
_KEYS = (
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


@click.command(name="rules")
@click.option("--severity", type=click.Choice(_SEVERITIES), help="Only rules of this severity.")
@click.option("--law", metavar="TEXT", help="Only rules whose law contains this text, for example 'Art. 7'.")
@click.option("--pack", metavar="PACK", help="Only rules of this pack, for example gdpr.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(severity: str | None, law: str | None, pack: str | None, form: str) -> None:
    """List the rules with their severity, title and law.

    \b
    Examples:
      dpia rules
      dpia rules --severity blocker --law "Art. 9"
      dpia rules --format json
    """  # noqa: D301  # \b is click's mark for text that is not to be wrapped
    chosen = {
        rule: meta
        for rule, meta in policies.load().rules.items()
        if severity in {None, meta["severity"]}
        and pack in {None, meta["pack"]}
        and any((law or "").casefold() in article.casefold() for article in meta["law"])
    }
    click.echo(_json(chosen) if form == "json" else _text(chosen))


def _json(chosen: dict[str, dict[str, Any]]) -> str:
    return json.dumps(
        [{"id": rule, **{key: meta[key] for key in _KEYS}} for rule, meta in sorted(chosen.items())],
        indent=2,
        ensure_ascii=False,
    )


def _text(chosen: dict[str, dict[str, Any]]) -> str:
    lines = []
    for rule, meta in sorted(chosen.items(), key=lambda item: (_SEVERITIES.index(item[1]["severity"]), item[0])):
        lines.append(f"{meta['severity']:<8} {rule}")
        lines.append(
            click.wrap_text(
                f"{meta['title']} ({meta['law'][0]})",
                width=80,
                initial_indent=" " * 9,
                subsequent_indent=" " * 9,
            )
        )
    lines.append(
        f"\n{len(chosen)} rules. `dpia explain RULE` tells what one asks, and shows what fails and what passes."
    )
    return "\n".join(lines)
