"""Facts about data that many rules stand on: lengths of periods, fixed phrases, filters, what is anonymous."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from checker import policies
from checker.engine.embedded import EmbeddedEngine


@cache
def engine() -> EmbeddedEngine:
    return EmbeddedEngine(policies.load())


def table(path: str, document: dict[str, Any]) -> dict[str, Any]:
    package, _, name = path.partition(".")
    found: dict[str, Any] = engine().query(f"data.dpia.facts.{package}", {"dpia": 1, **document})[name]
    return found


def ids(path: str, document: dict[str, Any]) -> list[str]:
    return list(table(path, document))


@pytest.mark.parametrize(
    ("period", "least", "most"),
    [
        ("PT72H", 72, 72),
        ("P3D", 72, 72),
        ("P1DT12H", 36, 36),
        ("P4W", 28 * 24, 28 * 24),
        ("P1M", 30 * 24, 31 * 24),
        ("P1Y", 365 * 24, 366 * 24),
        ("P12M", 365 * 24, 366 * 24),
        ("P1Y1M1DT1H", (365 + 30 + 1) * 24 + 1, (366 + 31 + 1) * 24 + 1),
        ("PT90M", 0, 0),
    ],
)
def test_periods_are_compared_by_their_bounds(period: str, least: int, most: int) -> None:
    document = {"data": {"d": {"retention": {"period": period}}}}
    assert table("time.at_least", document) == {period: least}
    assert table("time.at_most", document) == {period: most}


@pytest.mark.parametrize(
    ("period", "words"),
    [
        ("P1Y6M", "1 year and 6 months"),
        ("PT72H", "72 hours"),
        ("P1M", "1 month"),
        ("PT1M", "1 minute"),
        ("P0D", "no time"),
    ],
)
def test_periods_in_words(period: str, words: str) -> None:
    assert table("time.words", {"data": {"d": {"retention": {"period": period}}}}) == {period: words}


@pytest.mark.parametrize("until", ["no longer needed", "No Longer Needed.", " AS LONG AS NECESSARY "])
def test_an_empty_phrase_is_found_however_it_is_written(until: str) -> None:
    document = {"data": {"d": {"category": "name", "retention": {"until": until}}}}
    hits = engine().query("data.dpia.rules.gdpr.storage.no_period", {"dpia": 1, **document})["violation"]
    assert [hit["at"] for hit in hits] == [["data", "d", "retention", "until"]]


@pytest.mark.parametrize(
    ("item", "measures", "where"),
    [
        ({"filtered": True, "filter_evidence": "test 7"}, {}, "filtered"),
        ({"filtered": True}, {"m": {"status": "in_place", "data": ["d"]}}, "filtered"),
        ({"filtered": True}, {"m": {"status": "planned", "data": ["d"]}}, "filter_unproven"),
        ({"filtered": True}, {"m": {"status": "in_place", "data": ["other"]}}, "filter_unproven"),
        ({"filtered": True}, {}, "filter_unproven"),
        ({"filtered": True, "filter_evidence": "none"}, {}, "unfiltered"),
        ({"filtered": False, "filter_evidence": "test 7"}, {}, "unfiltered"),
        ({"filter_evidence": "test 7"}, {}, None),
    ],
)
def test_a_filter_counts_where_something_shows_it(
    item: dict[str, Any], measures: dict[str, Any], where: str | None
) -> None:
    document = {"data": {"d": item}, "measures": measures}
    found = [name for name in ("filtered", "unfiltered", "filter_unproven") if "d" in ids(f"items.{name}", document)]
    assert found == ([where] if where else [])


def test_anonymous_data_carry_no_weight() -> None:
    item = {"category": "criminal_conviction", "source": "observed", "may_reveal": ["health"], "used_to_identify": True}
    for identifiability, expected in (("identified", ["d"]), ("anonymous", [])):
        document = {"data": {"d": {**item, "identifiability": identifiability}}}
        for name in ("personal", "criminal", "sensitive", "intrusive", "incidental_art9"):
            assert ids(f"items.{name}", document) == expected, name


@pytest.mark.parametrize(
    ("item", "terms"),
    [
        ({"category": "cctv_video", "used_to_identify": True}, ["biometric_identification"]),
        ({"used_to_identify": True}, ["biometric_identification"]),
        ({"category": "email_address", "used_to_identify": True}, []),
        ({"category": "mood_inference", "source": "inferred", "may_reveal": ["health", "financial"]}, ["health"]),
        ({"category": "mood_inference", "source": "provided", "may_reveal": ["health"]}, []),
        ({"category": "genetic"}, ["genetic"]),
        ({"category": "genetic", "identifiability": "anonymous"}, []),
    ],
)
def test_what_belongs_to_article_9(item: dict[str, Any], terms: list[str]) -> None:
    assert sorted(table("items.art9", {"data": {"d": item}})["d"]) == terms


@pytest.mark.parametrize(
    ("item", "purpose_type", "weight"),
    [
        ({"category": "screenshots", "source": "observed"}, "analytics", "grave"),
        ({"category": "screenshots", "source": "observed"}, "dlp", "whole"),
        ({"category": "screenshots", "source": "provided", "may_reveal": ["health"]}, "analytics", "light"),
        ({"category": "screenshots"}, "analytics", "open"),
        ({"category": "location_gps", "source": "observed"}, "analytics", "open"),
        ({"category": "location_gps", "source": "observed", "capture": {"continuous": True}}, "analytics", "grave"),
        ({"category": "location_gps", "source": "observed", "capture": {"continuous": False}}, "analytics", "light"),
        ({"category": "cctv_video", "source": "observed", "capture": {"continuous": True}}, "analytics", None),
        ({"category": "cv", "source": "provided"}, "recruitment", None),
    ],
)
def test_how_much_hangs_on_what_is_captured_by_the_way(
    item: dict[str, Any], purpose_type: str, weight: str | None
) -> None:
    document = {"data": {"d": item}, "purposes": {"p": {"type": purpose_type, "uses": ["d"]}}}
    found = [name for name in ("grave", "whole", "light", "open") if "d" in ids(f"incidental.{name}", document)]
    assert found == ([weight] if weight else [])


def test_people_of_an_item_come_from_the_purpose_where_the_item_names_none() -> None:
    purposes = {"p": {"uses": ["a", "b"], "subjects": ["staff"]}}
    data = {"a": {}, "b": {"subjects": []}, "c": {"subjects": ["guests"]}}
    assert table("people.of_item", {"data": data, "purposes": purposes}) == {"a": ["staff"], "b": [], "c": ["guests"]}
