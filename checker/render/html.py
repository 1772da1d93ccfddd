"""One self-contained HTML file per run: no network, no script, readable on a phone, on paper and by a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.render.flow import HEADINGS, picture
from checker.render.templates import environment
from checker.render.text import (
    WHEN_IT_REACHES_THE_EEA,
    by_rule,
    count,
    coverage_line,
    screening_reasons,
    summary,
    waivable,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.errors import InputError
    from checker.models import Report


def render(reports: Sequence[Report], errors: Sequence[InputError], *, color: bool = False) -> str:
    """Return the page; text from the declaration is escaped and stripped of control and bidi characters."""
    del color
    problems = [problem for error in errors for problem in error.problems]
    return (
        environment("html")
        .get_template("report.html.j2")
        .render(
            reports=[_view(report, number) for number, report in enumerate(reports, start=1)],
            problems=problems,
        )
    )


def _view(report: Report, number: int) -> dict[str, object]:
    findings = report["findings"]
    outcomes = {
        outcome: [entry["rule"] for entry in report["coverage"] if entry["outcome"] == outcome]
        for outcome in ("violation", "unknown", "satisfied", "not_applicable")
    }
    groups = by_rule(findings)
    anchors: dict[str, str] = {}
    for position, group in enumerate(groups, start=1):
        for finding in group:
            anchors.setdefault("/".join(finding["at"].split("/")[:3]), f"d{number}-finding-{position}")
    return {
        "report": report,
        "prefix": f"d{number}-",
        "summary": summary(report),
        "coverage_line": coverage_line(report),
        "screening_reasons": screening_reasons(report),
        "when_it_reaches_the_eea": WHEN_IT_REACHES_THE_EEA,
        "groups": list(enumerate(groups, start=1)),
        "outcomes": outcomes,
        "picture": picture(report),
        "anchors": anchors,
        "headings": HEADINGS,
        "labels": {node["id"]: node["label"] for node in report["flow"]["nodes"]},
        "sources": sorted({text for finding in findings for text in [*finding["law"], *finding["guidance"]]}),
        "waivable": waivable,
        "count": count,
    }
