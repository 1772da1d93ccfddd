"""The shapes of a report (rego/schema/report.json), for type checkers and readers; the data are plain JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

Verdict = Literal["clear", "conditional", "blocked", "undecided"]
Severity = Literal["blocker", "major", "minor", "info"]
Outcome = Literal["violation", "unknown", "satisfied", "not_applicable"]

FORMAT = "dpia-report/1"
FORMAT_SEVERAL = "dpia-reports/1"

# Exit codes by verdict (docs/design.md, section 5). Errors carry their own code.
EXIT_CODES: dict[str, int] = {"clear": 0, "conditional": 0, "blocked": 1, "undecided": 3}
# Over several files the worst wins, in this order.
EXIT_ORDER = (4, 2, 1, 3, 0)


class Location(TypedDict):
    """Where a pointer is in the files; line and column count from 1."""

    file: str
    line: int
    column: int


class Finding(TypedDict):
    """One violation at one place."""

    rule: str
    outcome: Literal["violation"]
    severity: Severity
    waivable: Literal["never", "legal", "team"]
    phase: Literal["design", "launch", "operate"]
    title: str
    message: str
    why: str
    law: list[str]
    guidance: list[str]
    remediation: list[str]
    at: str
    fingerprint: str
    location: NotRequired[Location]
    excerpt: NotRequired[list[tuple[int, str]]]


class Question(TypedDict):
    """Missing facts, asked once; `facts` are the pointers to fill in, `ticks` the points still open on a card."""

    question: str
    at: str
    facts: list[str]
    ticks: list[str]
    rules: list[str]
    holds_gate: bool
    location: NotRequired[Location]


class Coverage(TypedDict):
    """What one rule said of this declaration, and about which places."""

    rule: str
    outcome: Outcome
    at: list[str]


class AppliedLaw(TypedDict):
    """A law, whether it was applied, and why."""

    law: str
    applied: bool
    why: str


class Criterion(TypedDict):
    """One screening criterion: true, false or "unknown", with the facts that met it."""

    title: str
    met: bool | Literal["unknown"]
    because: list[str]
    missing: list[str]


class Exemption(TypedDict):
    """What was claimed against a DPIA, and whether it holds."""

    basis: str
    state: Literal["holds", "fails", "open"]
    text: str


class Screening(TypedDict):
    """Whether a DPIA is required (Art. 35), on which grounds."""

    dpia_required: bool | Literal["unknown"]
    grounds: list[dict[str, object]]
    criteria: dict[str, Criterion]
    missing: list[str]
    lists: list[dict[str, object]]
    exemptions: list[Exemption]


class Condition(TypedDict):
    """What a person still has to accept or to finish."""

    kind: Literal["finding", "measure"]
    rule: str
    at: str
    text: str


class Dormant(TypedDict):
    """A finding under a law that was not applied."""

    rule: str
    severity: Severity
    title: str
    law: list[str]
    at: str


class DeclarationInfo(TypedDict):
    """Which file was checked; `bases`: hashes of the files it extends, `merged`: facts that come from them."""

    id: str
    name: str
    file: str
    sha256: str
    bases: dict[str, str]
    merged: list[str]


class Report(TypedDict):
    """Everything known about one declaration; each output format is made from this and nothing else."""

    format: str
    verdict: Verdict
    proposed_outcome: str
    reason: str
    fail_on: Severity
    counts: dict[str, int]
    declaration: DeclarationInfo
    policy: dict[str, object]
    engine: dict[str, str]
    evaluated_on: str
    applicable_law: list[AppliedLaw]
    findings: list[Finding]
    questions: list[Question]
    coverage: list[Coverage]
    screening: Screening
    conditions: list[Condition]
    dormant: list[Dormant]
    flow: dict[str, list[dict[str, object]]]


class Reports(TypedDict):
    """Several declarations in one run."""

    format: str
    verdict: Verdict
    reports: list[Report]
