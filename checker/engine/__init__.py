"""Policy engines: one protocol, two places to run (in process; in a killable worker process)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.policies import Bundle

ENTRY_POINT = "data.dpia.main.report"

# Version of the embedded engine, as pinned in pyproject.toml (a test compares them): asking for it costs 15 ms.
PINNED = "0.13.0"


class Engine(Protocol):
    """Evaluates declarations against one bundle. Batch first: results come in the order of the inputs."""

    name: str
    version: str

    def evaluate(self, inputs: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        """Yield the report of each input document.

        Raises:
            EngineError: no complete report could be made.
        """
        ...


def create(bundle: Bundle, *, timeout: float = 30.0) -> Engine:
    """Return the embedded engine for `bundle`; policies that are not ours run in a process of their own.

    Args:
        bundle: the policies and their data.
        timeout: seconds that one evaluation in the worker may take.
    """
    if bundle.trusted:
        from checker.engine.embedded import EmbeddedEngine  # noqa: PLC0415  # start-up cost: the native module

        return EmbeddedEngine(bundle)
    from checker.engine.isolated import IsolatedEngine  # noqa: PLC0415  # only with an organisation's own policies

    return IsolatedEngine(bundle, timeout=timeout)
