"""Markdown for a pull request or a wiki: the verdict, the blockers, the questions; the rest folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.render.templates import environment
from checker.render.text import coverage_line, dpia_required, place, screening_reasons, summary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.errors import InputError
    from checker.models import Report


def render(reports: Sequence[Report], errors: Sequence[InputError], *, color: bool = False) -> str:
    """Return the text; what comes from the declaration is escaped and can neither format, link nor mention."""
    del color
    views = [
        {
            "report": report,
            "summary": summary(report),
            "dpia_required": dpia_required(report),
            "screening_reasons": screening_reasons(report),
            "coverage_line": coverage_line(report),
        }
        for report in reports
    ]
    problems = [problem for error in errors for problem in error.problems]
    return environment("markdown").get_template("report.md.j2").render(views=views, problems=problems, place=place)
