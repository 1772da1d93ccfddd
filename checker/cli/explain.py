"""`dpia explain`: one rule for people, with its own examples."""

from __future__ import annotations

import click

from checker import catalogue, policies
from checker.errors import UsageError


@click.command(name="explain")
@click.argument("rule")
def command(rule: str) -> None:
    """Explain RULE: what it asks, why, the law, what fails and what passes.

    RULE is an id, or its last part if that is unique.

    \b
    Examples:
      dpia explain gdpr.consent.power_imbalance
      dpia explain power_imbalance
    """  # noqa: D301  # \b is click's mark for text that is not to be wrapped
    rules = policies.load().rules
    found = _find(rule, list(rules))
    meta = rules[found]
    click.echo(f"{found}\n{meta['title']}\n")
    _paragraph(meta["description"])
    _line("Severity", f"{meta['severity']} (waiver: {meta['waivable']})")
    if "escalate" in meta:
        _line("Escalates", f"to {meta['escalate']['severity']} when {meta['escalate']['when']}")
    _list("Law", meta["law"])
    _list("Guidance", meta["guidance"])
    _line("Finding", meta["message"])
    _line("Question", meta["question"])
    _list("Change", meta["remediation"])
    if "limits" in meta:
        _line("Limits", meta["limits"])
    for kind, heading in (("violation", "Fails"), ("satisfied", "Passes"), ("unknown", "Asks")):
        for case in catalogue.examples(found).get(kind, [])[:2]:
            click.echo(f"\n{heading}: {case['why']}")
            click.echo(catalogue.as_yaml(case["given"], indent=4))


def _find(rule: str, known: list[str]) -> str:
    """Return the id meant by `rule`.

    Raises:
        UsageError: no rule has this id or last part, or several have.
    """
    matches = [other for other in known if rule in {other, other.rsplit(".", 1)[1], ".".join(other.split(".")[1:])}]
    if len(matches) == 1:
        return matches[0]
    if matches:
        raise UsageError(f"{rule}: {len(matches)} rules have this name", hint=f"Which one: {', '.join(matches)}?")
    import difflib  # noqa: PLC0415  # start-up cost: only for a mistyped name

    names = known + [other.rsplit(".", 1)[1] for other in known]
    close = difflib.get_close_matches(rule, names, n=3)
    raise UsageError(
        f"{rule}: no such rule",
        hint=f"Did you mean {', '.join(close)}?" if close else "`dpia rules` lists them.",
    )


def _paragraph(text: str) -> None:
    click.echo(click.wrap_text(text, width=80))
    click.echo()


def _line(name: str, text: str) -> None:
    click.echo(click.wrap_text(text, width=80, initial_indent=f"{name:<10}", subsequent_indent=" " * 10))


def _list(name: str, items: list[str]) -> None:
    for position, item in enumerate(items):
        click.echo(
            click.wrap_text(
                item,
                width=80,
                initial_indent=f"{name if not position else '':<10}- ",
                subsequent_indent=" " * 12,
            )
        )
