"""The child process of `checker.engine.isolated`: one job on standard input, one answer on standard output."""

from __future__ import annotations

import json
import sys

from checker.engine.embedded import EmbeddedEngine
from checker.errors import EngineError
from checker.policies import Bundle


def main() -> None:
    """Evaluate the job and print `{"report": …}` or `{"error": …, "hint": …}`."""
    job = json.load(sys.stdin)
    bundle = Bundle(modules=tuple((n, s) for n, s in job["modules"]), data=job["data"], revision="", trusted=False)
    try:
        answer: dict[str, object] = {"report": next(EmbeddedEngine(bundle).evaluate([job["input"]]))}
    except EngineError as error:
        answer = {"error": error.message, "hint": error.hint}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
