"""The embedded engine in a process of its own: a bad policy can neither hang nor crash the tool.

The engine has no time limit and can overflow its stack on a recursive function; both are faults that only a
policy's source can cause, so the shipped packs run in process and an organisation's own run here.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from checker.engine import PINNED
from checker.errors import EngineError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.policies import Bundle

_HINT = "Look for endless loops or recursion in the policies given with --policies. No verdict was reached."


class IsolatedEngine:
    """Starts one worker per batch and kills it when an evaluation takes longer than `timeout` seconds."""

    name = "regorus"
    version = PINNED

    def __init__(self, bundle: Bundle, *, timeout: float) -> None:
        """Keep `bundle`; the worker compiles it."""
        self._bundle = bundle
        self._timeout = timeout

    def evaluate(self, inputs: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        """Yield the report of each input; see `checker.engine.Engine`."""
        for document in inputs:
            yield self._run(document)

    def _run(self, document: dict[str, Any]) -> dict[str, Any]:
        job = json.dumps({"modules": self._bundle.modules, "data": self._bundle.data, "input": document})
        try:
            done = subprocess.run(  # our own interpreter and module
                [sys.executable, "-m", "checker.engine.worker"],
                input=job,
                capture_output=True,
                text=True,
                encoding="utf-8",
                timeout=self._timeout,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise EngineError(f"the policies did not finish within {self._timeout:g} seconds", hint=_HINT) from error
        if done.returncode != 0:
            raise EngineError(f"the policy engine died (exit {done.returncode})", hint=_HINT)
        answer: dict[str, Any] = json.loads(done.stdout)
        if "error" in answer:
            raise EngineError(str(answer["error"]), hint=str(answer["hint"]))
        report: dict[str, Any] = answer["report"]
        return report
