"""Text for a terminal of 80 columns: blockers first, then questions, then the rest, then one line to remember."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from checker.render.escape import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.errors import InputError
    from checker.models import Finding, Question, Report

WIDTH = 80
_STYLES = {"bold": "1", "red": "1;31", "yellow": "33", "green": "32", "dim": "2"}
_VERDICT_STYLE = {"clear": "green", "conditional": "yellow", "blocked": "red", "undecided": "yellow"}
# GDPR Art. 3: what brings a processing under it that was not before.
WHEN_IT_REACHES_THE_EEA = (
    "With a site there (Art. 3(1)), or with people there who are offered goods or services or whose behaviour is "
    "monitored (Art. 3(2)), the GDPR applies, and"
)


class _Page:
    """Lines of output, wrapped to the width; colours only when asked for."""

    def __init__(self, *, color: bool) -> None:
        self.lines: list[str] = []
        self._color = color

    def style(self, text: str, style: str) -> str:
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self._color else text

    def add(self, text: str = "", *, first: str = "", rest: str | None = None, style: str = "") -> None:
        """Add `text` wrapped: `first` opens the first line, `rest` (default: as wide) the others."""
        rest = " " * len(first) if rest is None else rest
        wrapped = textwrap.wrap(
            plain(text),
            WIDTH,
            initial_indent=first,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [first.rstrip()]
        self.lines.extend(self.style(line, style) if style else line for line in wrapped)

    def heading(self, text: str, style: str) -> None:
        self.lines.extend(["", self.style(text, style)])


def render(reports: Sequence[Report], errors: Sequence[InputError], *, color: bool = False) -> str:
    """Return all reports one after the other, then the input errors; the last line sums up."""
    page = _Page(color=color)
    for report in reports:
        _report(page, report)
    for error in errors:
        for problem in error.problems:
            page.lines.append(page.style(plain(str(problem)), "red"))  # one line: editors and logs link it
            if problem.hint:
                page.add(problem.hint, first="  ")
    if len(reports) + len(errors) > 1:
        _several(page, reports, errors)
    return "\n".join(page.lines) + "\n"


def _report(page: _Page, report: Report) -> None:
    verdict = report["verdict"].upper()
    declared = report["declaration"]
    page.add(f"{declared['name']} ({declared['file']})", style="bold")
    page.lines.append(page.style(f"{verdict}: {summary(report)}", _VERDICT_STYLE[report["verdict"]]))
    for law in report["applicable_law"]:
        page.add(f"{'Applied' if law['applied'] else 'Not applied'}: {law['law']}. {law['why']}")
    blocking = [f for f in report["findings"] if f["severity"] == "blocker"]
    if blocking:
        page.heading(f"BLOCKERS ({len(blocking)})", "red")
        for number, findings in enumerate(by_rule(blocking), start=1):
            _findings(page, findings, number)
    _questions(page, report)
    _rest(page, report)
    _dormant(page, report)
    _screening(page, report)
    page.lines.extend(["", *textwrap.wrap(coverage_line(report), WIDTH)])
    page.lines.append(page.style(f"{verdict}: {summary(report)}", _VERDICT_STYLE[report["verdict"]]))


def by_rule(findings: Sequence[Finding]) -> list[list[Finding]]:
    """Return the findings rule by rule, in their order: one fault in several places is told once."""
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding["rule"], []).append(finding)
    return list(groups.values())


def _findings(page: _Page, findings: list[Finding], number: int) -> None:
    first = findings[0]
    page.lines.append("")
    page.add(first["title"], first=f"{number:>2}. ", style="bold")
    for finding in findings:
        page.add(f"{place(finding)}  {finding['at']}", first="    ", style="dim")
        page.add(finding["message"], first="    Found   ")
    page.add("; ".join([*first["law"], *first["guidance"]]), first="    Why     ")
    for position, step in enumerate(first["remediation"]):
        page.add(step, first="    Change  - " if position == 0 else "            - ")
    page.add(f"{first['rule']}, {waivable(first)}", first="    Rule    ", style="dim")


def _questions(page: _Page, report: Report) -> None:
    holding = [q for q in report["questions"] if q["holds_gate"]]
    others = [q for q in report["questions"] if not q["holds_gate"]]
    if holding:
        page.heading(f"QUESTIONS THAT HOLD THE GATE ({len(holding)}): not stated, so not decided", "yellow")
        for number, question in enumerate(holding, start=1):
            _question(page, question, number)
    if others:
        page.heading(f"OTHER QUESTIONS ({len(others)})", "bold")
        for number, question in enumerate(others, start=1):
            _question(page, question, number)


def _question(page: _Page, question: Question, number: int) -> None:
    page.add(question["question"], first=f"{number:>2}. ")
    for fact in _state(question):
        page.add(fact, first="    state ", rest="          ", style="dim")


def _state(question: Question) -> Iterator[str]:
    """Yield where to write the answer: the keys under their common parent."""
    parents: dict[str, list[str]] = {}
    for fact in question["facts"]:
        parent, _, key = fact.rpartition("/")
        parents.setdefault(parent, []).append(key)
    for parent, keys in parents.items():
        yield f"{parent}/{keys[0]}" if len(keys) == 1 else f"{parent}: {', '.join(keys)}"


def _rest(page: _Page, report: Report) -> None:
    rest = [f for f in report["findings"] if f["severity"] != "blocker"]
    if not rest:
        return
    page.heading(f"ALSO FOUND ({len(rest)})", "bold")
    for finding in rest:
        page.add(f"{finding['severity']}: {finding['message']}", first="  - ")
        page.add(f"{place(finding)}  {finding['law'][0]}  {finding['rule']}", first="    ", style="dim")


def _dormant(page: _Page, report: Report) -> None:
    if not report["dormant"]:
        return
    blockers = [entry for entry in report["dormant"] if entry["severity"] == "blocker"]
    page.heading("WHAT CHANGES WHEN THIS REACHES THE EEA", "yellow")
    page.add(
        f"{WHEN_IT_REACHES_THE_EEA} {count(len(blockers), 'blocker')} and "
        f"{count(len(report['dormant']) - len(blockers), 'other finding')} would follow:"
    )
    for title in dict.fromkeys(entry["title"] for entry in blockers):
        page.add(title, first="  - ")


def _screening(page: _Page, report: Report) -> None:
    met = [name for name, criterion in report["screening"]["criteria"].items() if criterion["met"] is True]
    page.lines.append("")
    page.add(f"DPIA: {dpia_required(report)}." + (f" WP248 criteria met: {', '.join(met)}." if met else ""))
    for reason in screening_reasons(report):
        page.add(reason, first="  - ")


def _several(page: _Page, reports: Sequence[Report], errors: Sequence[InputError]) -> None:
    page.heading("IN SHORT", "bold")
    for report in reports:
        page.add(f"{report['verdict']:<12}{report['declaration']['file']}", rest="            ")
    for error in errors:
        page.add(f"{'unreadable':<12}{error.problems[0].file}", rest="            ")


def dpia_required(report: Report) -> str:
    """Return whether a DPIA is required, in words."""
    answers = {True: "required", False: "not required on the facts stated", "unknown": "not decided, facts are missing"}
    return answers[report["screening"]["dpia_required"]]


def screening_reasons(report: Report) -> list[str]:
    """Return the grounds for a DPIA, then what was claimed or holds against one."""
    states = {
        "holds": "Exemption claimed, and nothing stated speaks against it: ",
        "fails": "Exemption claimed, but it does not hold: ",
    }
    screening = report["screening"]
    return [
        *(str(ground["text"]) for ground in screening["grounds"]),
        *(
            ("" if entry["basis"] == "territory" else states.get(entry["state"], "Exemption claimed, facts missing: "))
            + entry["text"]
            for entry in screening["exemptions"]
        ),
    ]


def count(number: int, noun: str) -> str:
    """Return `1 blocker`, `2 blockers`, `no blockers`."""
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"


def summary(report: Report) -> str:
    """Return the verdict's numbers on one line."""
    counts = report["counts"]
    parts = [count(counts["blocker"], "blocker")]
    parts += [count(counts[severity], severity) for severity in ("major", "minor") if counts[severity]]
    parts.append(f"{count(counts['holding'], 'question')} holding the gate")
    if report["verdict"] in {"conditional", "undecided"}:
        parts.append(report["reason"])
    return ", ".join(parts)


def coverage_line(report: Report) -> str:
    """Return how many rules were looked at, and how they ended."""
    outcomes = [entry["outcome"] for entry in report["coverage"]]
    policy = report["policy"]
    ended = ", ".join(
        f"{outcomes.count(outcome)} {word}"  # type: ignore[arg-type]  # the four outcomes
        for outcome, word in (
            ("violation", "violated"),
            ("unknown", "open"),
            ("satisfied", "satisfied"),
            ("not_applicable", "not applicable"),
        )
    )
    made = f"policy {policy['revision']}, law as of {policy['as_of']}, evaluated for {report['evaluated_on']}"
    return f"{len(outcomes)} rules ({made}): {ended}."


def waivable(finding: Finding) -> str:
    """Return who may accept the finding."""
    return {
        "never": "no waiver: only a change of the facts helps",
        "legal": "a legal reviewer may waive it, with a reason and an end date",
        "team": "the team may accept it, with a reason",
    }[finding["waivable"]]


def place(entry: Finding) -> str:
    """Return `file:line`."""
    location = entry.get("location")
    return f"{location['file']}:{location['line']}" if location else ""
