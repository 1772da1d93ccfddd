"""Check a proposed data collection against the GDPR and the laws around it, before launch.

from checker import check
report = check("examples/payroll/declaration.yaml")
print(report["verdict"])
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.checking import Options, check, check_all

__version__ = "0.1.0"
__all__ = ["Options", "__version__", "check", "check_all"]


def __getattr__(name: str) -> object:
    """Import the library on first use, so that commands which check nothing start fast (PEP 562)."""
    if name in {"Options", "check", "check_all"}:
        from checker import checking  # noqa: PLC0415  # start-up cost

        return getattr(checking, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
