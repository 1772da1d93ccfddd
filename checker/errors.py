"""Every error that may reach a user: what happened, where, what to do, and the exit code it leads to.

One class per person who has to act. The library never exits and never prints; the command line
shows `message` and `hint` and returns `exit_code` (docs/design.md, section 5).
"""

from __future__ import annotations

from dataclasses import dataclass, field


class CheckerError(Exception):
    """Base of all errors of this package."""

    exit_code = 4

    def __init__(self, message: str, hint: str = "") -> None:
        """Keep `message` (what happened, with the place) and `hint` (what to do next)."""
        super().__init__(message)
        self.message = message
        self.hint = hint


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault of an input file, with its place (1-based line and column; 0 = the whole file)."""

    file: str
    line: int = 0
    column: int = 0
    pointer: str = ""
    message: str
    hint: str = ""
    code: str = field(default="invalid")

    def __str__(self) -> str:
        """Return `file:line:column: message`, as editors and CI logs expect it."""
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        return f"{place}: {self.message}"


class InputError(CheckerError):
    """The author of a declaration has to act: the file cannot be read or is not valid (exit 2)."""

    exit_code = 2

    def __init__(self, problems: list[Problem]) -> None:
        """Keep all `problems` of the file, in the order of their place; at least one."""
        self.problems = sorted(problems, key=lambda p: (p.file, p.line, p.column, p.message))
        super().__init__("\n".join(str(p) for p in self.problems))


class UsageError(CheckerError):
    """The caller has to act: an option or a path makes no sense (exit 2)."""

    exit_code = 2


class NothingToCheckError(CheckerError):
    """No declaration was found, so no verdict can be given (exit 4, never 0)."""


class PolicyError(CheckerError):
    """The author of a policy has to act: a rule, its metadata or policy data is wrong (exit 4)."""


class EngineError(CheckerError):
    """The policy engine failed, timed out or gave no complete result (exit 4)."""


class InstallationError(CheckerError):
    """This copy of the package is incomplete (exit 4)."""
