"""The Jinja environment: sandboxed, strict about undefined names, escaping by default."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from checker import resources
from checker.render.escape import code, markdown, plain, source_line

if TYPE_CHECKING:
    from jinja2 import Environment


@cache
def environment(kind: str) -> Environment:
    """Return the environment for the folder `templates/<kind>`; HTML escapes everything, Markdown by its own filter."""
    env = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(resources.folder("templates") / kind),
        autoescape=kind == "html",
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    env.filters.update(plain=plain, source_line=source_line, md=markdown, code=code)
    return env
