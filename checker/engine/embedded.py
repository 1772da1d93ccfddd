"""The embedded engine: regorus, in process. The only module that imports it.

JSON goes in and comes out: its Python objects lose sets of objects, and other builds of the same engine
turn booleans into numbers. One engine belongs to one thread; processes, not threads, run in parallel.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from checker.engine import ENTRY_POINT, PINNED
from checker.errors import EngineError

os.environ.pop("RUST_BACKTRACE", None)  # backtraces triple evaluation time and fill messages

import regorus  # after the environment was cleaned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from checker.policies import Bundle

_REPORT_BUG = "This is a fault of the policies or the engine, not of the declaration. No verdict was reached."


class EmbeddedEngine:
    """Evaluates in this process and thread."""

    name = "regorus"
    version = PINNED

    def __init__(self, bundle: Bundle) -> None:
        """Compile `bundle`.

        Raises:
            EngineError: a module does not compile; the message has file, line and column of the Rego.
        """
        self._engine = _guarded(regorus.Engine)
        for name, source in bundle.modules:
            _guarded(self._engine.add_policy, name, source)
        _guarded(self._engine.add_data_json, f'{{"dpia": {bundle.data}}}')

    def evaluate(self, inputs: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        """Yield the report of each input; see `checker.engine.Engine`."""
        for document in inputs:
            yield self.query(ENTRY_POINT, document)

    def query(self, path: str, document: dict[str, Any]) -> dict[str, Any]:
        """Return the object at `path` for the input `document`.

        Raises:
            EngineError: the evaluation failed, or gave no object.
        """
        text = json.dumps(document)
        _guarded(self._engine.set_input_json, text)
        answer = json.loads(_guarded(self._engine.eval_query_as_json, path))
        try:
            value = answer["result"][0]["expressions"][0]["value"]
        except (KeyError, IndexError, TypeError) as error:
            raise EngineError(f"the policies gave no result for {path}", hint=_REPORT_BUG) from error
        if not isinstance(value, dict):
            raise EngineError(f"the policies gave {type(value).__name__} for {path}, not an object", hint=_REPORT_BUG)
        return value


def _guarded(call: Callable[..., Any], *arguments: str) -> Any:  # noqa: ANN401  # whatever the engine returns
    """Return `call(*arguments)`, with every failure of the native code as an EngineError.

    A Rust panic arrives as a BaseException of its own; the interpreter's own ones pass.
    """
    try:
        return call(*arguments)
    except (KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as error:
        message = str(error).strip() or type(error).__name__
        raise EngineError(message, hint=_REPORT_BUG) from error
