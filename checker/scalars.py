"""What a YAML scalar without quotes means: the core schema of YAML 1.2.2, section 10.3.2, as far as JSON goes."""

from __future__ import annotations

import math
import re

from checker.tree import MAX_INTEGER

_MAX_DIGITS = 400
_CORE = re.compile(
    r"(?P<null>null|Null|NULL|~|)\Z"
    r"|(?P<true>true|True|TRUE)\Z"
    r"|(?P<false>false|False|FALSE)\Z"
    r"|(?P<integer>[-+]?[0-9]+)\Z"
    r"|(?P<based>0o[0-7]+|0x[0-9a-fA-F]+)\Z"
    r"|(?P<float>[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)\Z"
    r"|(?P<infinite>[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z"
)


def kind(text: str) -> str:
    """Return null, true, false, integer, based, float, infinite, or text for everything else."""
    match = _CORE.match(text)
    return (match.lastgroup if match else None) or "text"


def number(text: str, kind: str) -> int | float | None:
    """Return the number that a scalar of this kind stands for, or None if JSON cannot hold it exactly."""
    if kind == "infinite" or (kind != "float" and len(text) > _MAX_DIGITS):
        return None
    value = float(text) if kind == "float" else int(text, 0 if kind == "based" else 10)
    return value if math.isfinite(value) and (kind == "float" or abs(value) <= MAX_INTEGER) else None
