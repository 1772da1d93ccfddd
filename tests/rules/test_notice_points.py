"""The words for the points of a notice keep up with the terms that a declaration may use for them."""

from __future__ import annotations

import json

from checker import policies, resources


def test_every_point_of_the_schema_has_words_and_an_article() -> None:
    schema = json.loads((resources.folder("rego") / "schema" / "declaration.json").read_text("utf-8"))
    points = policies.load().document["notice"]["points"]
    assert sorted(point["id"] for point in points) == sorted(schema["$defs"]["notice_point"]["enum"])
    assert all(point["label"] and point["law"].startswith("Art. ") for point in points)


def test_the_core_of_a_notice_is_what_the_errata_name() -> None:
    points = policies.load().document["notice"]["points"]
    core = {point["id"] for point in points if point["core"]}
    assert core == {"identity", "purposes", "legal_basis", "rights", "recipients"}
