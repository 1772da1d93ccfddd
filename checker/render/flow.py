"""Lay the data flow out as a picture: people → data → purposes and stores → access and recipients."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.render.escape import plain

if TYPE_CHECKING:
    from checker.models import Report

# Columns of the picture, each with the kinds it holds, top to bottom.
_COLUMNS = (("subjects",), ("data",), ("purposes", "stores"), ("access", "recipients"))
HEADINGS = {
    "subjects": "People",
    "data": "Data",
    "purposes": "Purposes",
    "stores": "Stores",
    "access": "Who can read it",
    "recipients": "Recipients",
}
_BOX_WIDTH, _BOX_HEIGHT, _GAP_X, _GAP_Y, _HEAD = 210, 34, 70, 10, 26  # pixels
_LABEL_CHARS = 25  # what fits a box at the font size of the style sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """One thing in the picture; `severity` is its gravest finding or empty."""

    id: str
    label: str
    title: str
    severity: str
    x: int
    y: int
    width: int = _BOX_WIDTH
    height: int = _BOX_HEIGHT


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Boxes, headings (text, x, y), edges as SVG paths with their severity, and the size in pixels."""

    boxes: list[Box]
    headings: list[tuple[str, int, int]]
    edges: list[tuple[str, str]]
    width: int
    height: int


def picture(report: Report) -> Picture | None:
    """Return the picture of the report's flow, or None when nothing is declared."""
    nodes = report["flow"]["nodes"]
    if not nodes:
        return None
    boxes: dict[str, Box] = {}
    headings: list[tuple[str, int, int]] = []
    height = 0
    for column, kinds in enumerate(_COLUMNS):
        x, y = column * (_BOX_WIDTH + _GAP_X), 0
        for kind in kinds:
            members = [node for node in nodes if node["kind"] == kind]
            if not members:
                continue
            headings.append((HEADINGS[kind], x, y + _HEAD - 10))
            y += _HEAD
            for node in members:
                label = plain(str(node["label"]))
                boxes[str(node["id"])] = Box(
                    id=str(node["id"]),
                    label=label if len(label) <= _LABEL_CHARS else label[: _LABEL_CHARS - 1] + "…",
                    title=label,
                    severity=str(node["severity"]),
                    x=x,
                    y=y,
                )
                y += _BOX_HEIGHT + _GAP_Y
        height = max(height, y)
    edges = [_edge(boxes[str(a)], boxes[str(b)]) for a, b in (tuple(edge) for edge in report["flow"]["edges"])]
    width = len(_COLUMNS) * (_BOX_WIDTH + _GAP_X) - _GAP_X
    return Picture(boxes=list(boxes.values()), headings=headings, edges=edges, width=width, height=height)


def _edge(start: Box, end: Box) -> tuple[str, str]:
    """Return the SVG path from box to box, and the severity when both ends carry one."""
    x1, y1 = start.x + start.width, start.y + start.height // 2
    x2, y2 = end.x, end.y + end.height // 2
    middle = (x1 + x2) // 2
    severity = "blocker" if start.severity == end.severity == "blocker" else ""
    return f"M{x1},{y1} C{middle},{y1} {middle},{y2} {x2},{y2}", severity
