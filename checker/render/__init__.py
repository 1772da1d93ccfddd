"""Output formats: one module each, with one function `render`, made from the report and nothing else."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.errors import InputError
    from checker.models import Report

# Format name → (module, usual file ending). Modules are imported on use: start-up cost.
FORMATS = {
    "text": ("checker.render.text", ".txt"),
    "json": ("checker.render.json", ".json"),
    "html": ("checker.render.html", ".html"),
    "markdown": ("checker.render.markdown", ".md"),
}


def render(name: str, reports: Sequence[Report], errors: Sequence[InputError] = (), *, color: bool = False) -> str:
    """Return `reports`, and the input errors of files without one, in the format `name` (a key of FORMATS).

    A pure function of its arguments: same input, same text.
    """
    module = import_module(FORMATS[name][0])
    text: str = module.render(reports, errors, color=color)
    return text
