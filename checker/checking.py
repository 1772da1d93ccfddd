"""Join reader, policies and engine: one file in, its reports out, each finding with its place in the file."""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from checker import __version__, declaration, policies
from checker.engine import create
from checker.errors import EngineError, InputError, NothingToCheckError, UsageError
from checker.models import EXIT_CODES, EXIT_ORDER, FORMAT_SEVERAL, Report, Reports, Severity
from checker.schema import compile_schema

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.declaration import Declaration

_EXCERPT_LINES = 6
_SUFFIXES = (".yaml", ".yml", ".json")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a run may be told.

    Attributes:
        today: evaluation date, ISO; None is the date of the clock, in UTC (or SOURCE_DATE_EPOCH).
        fail_on: from which severity on a finding blocks, and an open question holds the gate.
        policies: folders with an organisation's own rules.
        timeout: seconds that one evaluation of an organisation's policies may take.
    """

    today: str | None = None
    fail_on: Severity = "blocker"
    policies: tuple[Path, ...] = ()
    timeout: float = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """The outcome of one run: reports in input order, and the input errors of files that have none."""

    reports: list[Report] = field(default_factory=list)
    errors: list[InputError] = field(default_factory=list)

    @property
    def exit_code(self) -> int:
        """Return the worst code (docs/design.md, section 5); nothing checked is 4, never 0."""
        codes = {EXIT_CODES.get(report["verdict"], 4) for report in self.reports} | {2 for _ in self.errors}
        return next(code for code in EXIT_ORDER if code in codes or not codes)

    def document(self) -> Report | Reports:
        """Return the JSON document: the report itself, or several under one verdict."""
        if len(self.reports) == 1 and not self.errors:
            return self.reports[0]
        worst = min(self.reports, key=lambda report: EXIT_ORDER.index(EXIT_CODES.get(report["verdict"], 4)))
        return {"format": FORMAT_SEVERAL, "verdict": worst["verdict"], "reports": self.reports}


def check(path: str | Path, options: Options | None = None) -> Report:
    """Check the one declaration in `path` and return its report.

    Raises:
        InputError: the file cannot be read or is not a valid declaration; every fault with its place.
        UsageError: the file holds several declarations; use `check_all`.
        EngineError, PolicyError: no verdict was reached.
    """
    run = check_all([Path(path)], options)
    if run.errors:
        raise run.errors[0]
    if len(run.reports) != 1:
        raise UsageError(f"{path}: holds {len(run.reports)} declarations", hint="Use check_all for several.")
    return run.reports[0]


def check_all(paths: Iterable[Path], options: Options | None = None) -> Run:
    """Check every declaration in `paths` (files, or folders searched for them).

    Raises:
        NothingToCheckError: no file was found.
        EngineError, PolicyError: no verdict was reached.
    """
    options = options or Options()
    files = find(paths)
    bundle = policies.load(options.policies)
    schema = compile_schema(bundle.document["vocabulary"])
    declarations: list[Declaration] = []
    errors: list[InputError] = []
    for file in files:
        try:
            declarations.extend(declaration.read(file, schema=schema))
        except InputError as error:
            errors.append(error)
    reports: list[Report] = []
    if declarations:
        engine = create(bundle, timeout=options.timeout)
        context = {"today": options.today or _today(), "fail_on": options.fail_on}
        inputs = [{**declared.value, "context": context} for declared in declarations]
        for declared, result in zip(declarations, engine.evaluate(inputs), strict=True):
            reports.append(_complete(declared, result, bundle, {"name": engine.name, "version": engine.version}))
    return Run(reports=reports, errors=errors)


def find(paths: Iterable[Path]) -> list[Path | str]:
    """Return the files to check: each file given, and below each folder `declaration.yaml` and `*.dpia.yaml`.

    Raises:
        NothingToCheckError: there is none; a gate with nothing behind it must not be green.
    """
    found: dict[str, Path | str] = {}
    given = list(paths)
    for path in given:
        if str(path) == "-":
            found["-"] = "-"
        elif path.is_dir():
            for file in sorted(path.rglob("*")):
                stem = file.name.removesuffix(file.suffix)
                if file.is_file() and file.suffix in _SUFFIXES and (stem == "declaration" or stem.endswith(".dpia")):
                    found[str(file)] = file
        else:
            found[str(path)] = path
    if not found:
        where = ", ".join(str(path) for path in given) or "no path"
        raise NothingToCheckError(
            f"no declaration was found in {where}; no check was performed",
            hint="Name a file, or a folder with declaration.yaml or *.dpia.yaml files. `dpia init` writes a first one.",
        )
    return list(found.values())


def _today() -> str:
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch:
        return dt.datetime.fromtimestamp(int(epoch), tz=dt.UTC).date().isoformat()
    return dt.datetime.now(tz=dt.UTC).date().isoformat()


def _complete(declared: Declaration, result: dict[str, Any], bundle: policies.Bundle, engine: dict[str, str]) -> Report:
    """Add to the policies' result what only files can give.

    Raises:
        EngineError: the result is not a whole report, so that an incomplete one can never pass as a green one.
    """
    missing = result.pop("missing_rules", None)
    if missing is None or missing or result.get("verdict") not in EXIT_CODES:
        listed = ", ".join(missing or []) or "the report itself"
        raise EngineError(f"the policies gave an incomplete report; missing: {listed}", hint="No verdict was reached.")
    if len(result["coverage"]) != len(bundle.rules):
        raise EngineError("the policies did not report on every rule", hint="No verdict was reached.")
    result["declaration"] |= {
        "file": declared.file,
        "sha256": declared.sha256,
        "bases": dict(declared.bases),
        "merged": list(declared.merged),
    }
    result["policy"] |= {"revision": bundle.revision, "version": __version__}
    result["engine"] = engine
    for entry in [*result["findings"], *result["questions"]]:
        location = declared.locate(entry["at"])
        entry["location"] = {"file": location.file, "line": location.line, "column": location.column}
    for finding in result["findings"]:
        finding["excerpt"] = _excerpt(declared, finding["location"])
    return cast("Report", result)


def _excerpt(declared: Declaration, location: dict[str, Any]) -> list[list[object]]:
    """Return the quoted lines at a place: the line itself and what is nested under it, a few at most."""
    if location["file"] != declared.file or not location["line"]:
        return []
    lines = declared.lines[location["line"] - 1 : location["line"] - 1 + _EXCERPT_LINES]
    if not lines:
        return []
    indent = len(lines[0]) - len(lines[0].lstrip())
    quoted: list[list[object]] = [[location["line"], lines[0]]]
    for offset, line in enumerate(lines[1:], start=1):
        if line.strip() and len(line) - len(line.lstrip()) <= indent:
            break
        quoted.append([location["line"] + offset, line])
    while not str(quoted[-1][1]).strip():
        quoted.pop()
    return quoted
