"""JSON: the report itself (rego/schema/report.json)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from checker.models import EXIT_CODES, EXIT_ORDER, FORMAT_SEVERAL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.errors import InputError
    from checker.models import Report


def render(reports: Sequence[Report], errors: Sequence[InputError], *, color: bool = False) -> str:
    """Return the report, or several of them and the input errors under one verdict."""
    del color
    document: object = reports[0] if len(reports) == 1 and not errors else _several(reports, errors)
    return json.dumps(document, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def _several(reports: Sequence[Report], errors: Sequence[InputError]) -> dict[str, object]:
    """The worst verdict stands for all; an unreadable file is worse than a blocked one and has no verdict."""
    ranked = sorted((report["verdict"] for report in reports), key=lambda v: EXIT_ORDER.index(EXIT_CODES[v]))
    listed = [
        {"file": p.file, "line": p.line, "column": p.column, "message": p.message, "hint": p.hint}
        for error in errors
        for p in error.problems
    ]
    return {
        "format": FORMAT_SEVERAL,
        "verdict": "none" if errors else ranked[0],
        "reports": list(reports),
        "errors": listed,
    }
