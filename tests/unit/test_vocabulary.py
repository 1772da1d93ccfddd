"""The vocabulary and the countries: closed, complete against the catalogue, consistent, safe in YAML 1.1 and 1.2."""

from __future__ import annotations

import copy
import datetime as dt
import re
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from checker import resources
from checker.schema import default_schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

REGO = resources.folder("rego")
TEXT = {name: (REGO / "data" / f"{name}.yaml").read_text("utf-8") for name in ("vocabulary", "countries")}
VOCABULARY: dict[str, Any] = yaml.load(TEXT["vocabulary"], Loader=yaml.CSafeLoader)
COUNTRIES: dict[str, Any] = yaml.load(TEXT["countries"], Loader=yaml.CSafeLoader)
SCHEMA = default_schema().document
POLICIES = {path.name: path.read_text("utf-8") for path in sorted(REGO.rglob("*.rego"))}

DATA = VOCABULARY["data_categories"]
GROUPS = {name: set(terms) for name, terms in VOCABULARY["groups"].items()}
ART9 = set(VOCABULARY["art9_terms"])


def words(text: str) -> set[str]:
    return set(text.split())


MEMBERS = words("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK")
EFTA = words("IS LI NO")

# The terms of the catalogue's taxonomy. None was renamed; one that is, breaks declarations and needs its new name here.
RENAMED: dict[str, str] = {}
TAXONOMY = {
    "data_categories": words("""
    identity name signature date_of_birth age gender nationality place_of_birth language_spoken marital_status
    family_members username employee_number customer_number national_id_number passport_or_id_copy driving_licence
    credentials password portrait_photo contact email_address telephone_number postal_address emergency_contact
    social_media_handle contact_list financial bank_account payment_card transactions salary payroll_deductions
    tax_data debts credit_score insurance_claims social_benefits pension purchase_history medicine_purchases
    location location_gps location_coarse location_wifi_ble cell_tower_location geofence_events travel_history
    vehicle_tracking badge_swipes indoor_position communications email_content chat_content call_recording voicemail
    video_meeting_recording meeting_transcript communications_metadata calendar_entries documents_written
    code_contributions free_text support_tickets ai_prompts behavioural_monitoring keystrokes keystroke_counts
    typing_rhythm mouse_activity mouse_dynamics screenshots screen_recording clipboard_content accessibility_tree
    window_titles app_usage work_app_events browsing_history search_queries click_stream session_replay idle_time
    attendance presence_status webcam_snapshot eye_tracking email_activity_counts file_access_log print_log
    wearable_activity driving_behaviour content_viewed cctv_video bodycam_video room_audio biometric face_template
    fingerprint_template iris_template voiceprint vein_pattern gait_template hand_geometry behavioural_template
    face_image fingerprint_image voice_recording liveness_check genetic dna_sequence genetic_test_result
    family_health_history biological_sample health health_record diagnosis mental_health disability sick_leave
    pregnancy prescription vaccination drug_test occupational_fitness accident_report heart_rate sleep_data
    stress_or_fatigue_inference emotion_inference mood_inference dietary_requirements fitness_app_data
    menstrual_cycle beliefs religious_belief philosophical_belief political_opinion party_membership
    petition_signature union_membership works_council_activity strike_participation origin ethnic_origin
    racial_origin skin_tone migration_status sex_life sexual_orientation sexual_history dating_profile
    gender_identity criminal criminal_conviction criminal_suspicion criminal_register background_check
    penalty_points sanctions_list_hit fraud_flag whistleblower_report court_documents employment_evaluation cv
    job_application interview_notes interview_video performance_rating productivity_score peer_feedback
    disciplinary_record psychometric_test training_record working_time attrition_prediction education qualifications
    grades exam_proctoring learning_analytics special_educational_needs telemetry crash_report performance_metrics
    feature_usage server_log aggregated_statistics synthetic_data device ip_address device_identifier advertising_id
    cookie_identifier browser_fingerprint user_agent installed_apps sensor_data smart_home_data smart_meter_data
    profile interest_segment risk_score personality_profile social_graph public_posts model_weights embedding
    preference opinion_survey child_specific school_record child_in_care_record parental_contact child_photo
    game_play_data
    """),
    "subject_categories": words("""
    employee temp_worker contractor gig_worker intern apprentice volunteer job_applicant former_employee
    works_council_member civil_servant soldier family_of_employee student pupil child parent_guardian patient
    care_home_resident mentally_ill_person disabled_person elderly research_participant asylum_seeker refugee
    migrant detainee benefit_recipient taxpayer citizen tenant homeless_person debtor borrower_applicant
    insured_person customer consumer subscriber user business_contact visitor member donor public bystander
    third_party witness victim suspect whistleblower athlete
    """),
    "purpose_types": words("""
    service_delivery account_management payment customer_support payroll hr_administration recruitment
    performance_monitoring health_and_safety security fraud ai_training ai_evaluation analytics product_improvement
    personalisation marketing advertising_targeting credit_scoring research statistics archiving legal_claims
    legal_compliance identity_verification access_control education health_care public_service emergency attendance
    crime_detection dlp call_quality whistleblowing insurance credit education_assessment social_services
    social_housing evidence_of_transaction other
    """),
}
# Words of the catalogue's second half, and the terms that they mean here (crosswalk).
CROSSWALK = """
    keystrokes: keystrokes
    typed_text: keystrokes clipboard_content documents_written
    activity_level: presence_status productivity_score
    keystroke_dynamics: typing_rhythm
    keystroke_dynamics_template: behavioural_template
    screenshots: screenshots session_replay
    chat_messages: chat_content
    message_content: chat_content email_content voicemail
    private_conversations: chat_content call_recording room_audio
    call_audio: call_recording
    meeting_transcripts: meeting_transcript video_meeting_recording
    email_metadata: communications_metadata email_activity_counts
    call_metadata: communications_metadata
    communication_metadata: communications_metadata
    video: cctv_video bodycam_video interview_video video_meeting_recording
    cctv: cctv_video
    webcam_video: webcam_snapshot exam_proctoring
    audio: room_audio voice_recording
    location_network: cell_tower_location
    location_wifi: location_wifi_ble
    vehicle_location: vehicle_tracking
    badge_events: badge_swipes attendance
    fingerprint: fingerprint_template fingerprint_image
    iris: iris_template
    palm_vein: vein_pattern
    gait: gait_template
    eeg: sensor_data
    posture: sensor_data
    skin_conductance: sensor_data
    racial_or_ethnic_origin: racial_origin ethnic_origin
    political_opinions: political_opinion party_membership
    religious_beliefs: religious_belief philosophical_belief
    trade_union_membership: union_membership works_council_activity strike_participation
    criminal_convictions: criminal_conviction criminal_register
    criminal_offences: criminal_suspicion
    crash_log: crash_report
    support_ticket: support_tickets
    diary: documents_written calendar_entries
    household_activity: smart_home_data smart_meter_data
    health_inferred: stress_or_fatigue_inference mood_inference menstrual_cycle
    personal_documents: documents_written
    credentials: credentials password
"""
# Words that the catalogue's conditions and examples used without defining them (errata A3), and the terms for them.
UNDEFINED = {
    "data_categories": """
    absence_dates: sick_leave
    age_band: age
    delivery_times: work_app_events
    job_timestamps: work_app_events
    device_compliance: device_compliance
    live_video: live_video
    memory_dump: memory_dump
    page_counts: aggregated_statistics
    survey_text: opinion_survey
    voice: voice_recording
    work_history: cv
    written_answers: free_text
    """,
    "subject_categories": """
    platform_worker: gig_worker
    agency_worker: temp_worker
    worker_representative: works_council_member
    disabled: disabled_person
    mentally_ill: mentally_ill_person
    social_services_user: benefit_recipient
    """,
    "purpose_types": """
    safety: health_and_safety
    medical: health_care
    hr_admin: hr_administration
    training_admin: training_administration
    """,
}


def table(text: str) -> dict[str, list[str]]:
    return {line.split(":")[0].strip(): line.split(":")[1].split() for line in text.strip().splitlines()}


def flagged(*flags: str) -> set[str]:
    return {term for term, entry in DATA.items() if set(flags) & set(entry.get("flags", []))}


def branch(top: str) -> set[str]:
    return {term for term in DATA if top in ancestors(DATA, term)}


def ancestors(categories: dict[str, Any], term: str) -> list[str]:
    """Return the term and its parents, nearest first; at most ten, so that a circle ends."""
    found = [term]
    while len(found) < 10 and (parent := categories.get(found[-1], {}).get("parent")):
        found.append(parent)
    return found


# --- structure: a small closed grammar, so that a misspelt key is a failure and not an absent fact ---


def text(value: object) -> bool:
    return isinstance(value, str) and value == value.strip() != ""


def texts(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(text(v) for v in value) and len(set(value)) == len(value)


def truth(value: object) -> bool:
    return isinstance(value, bool)


def truth_or_depends(value: object) -> bool:
    return truth(value) or value == "depends"


def day(value: object) -> bool:
    return isinstance(value, str) and bool(dt.date.fromisoformat(value))


def code(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch("[A-Z]{2}", value) is not None


def codes(value: object) -> bool:
    return isinstance(value, list) and all(code(v) for v in value) and len(set(value)) == len(value)


def number(value: object) -> bool:
    return type(value) is int


def subset(section: str) -> Callable[[object], bool]:
    return lambda value: texts(value) and set(value) <= set(VOCABULARY[section])  # type: ignore[call-overload]


# Section → keys of an entry; `!` marks those that every entry has.
ENTRIES: dict[str, dict[str, Callable[[object], bool]]] = {
    "art9_terms": {"label!": text, "article!": text},
    "may_reveal_terms": {"label!": text},
    "data_categories": {
        "label!": text,
        "parent": lambda value: value in DATA,
        "flags": subset("data_flags"),
        "special_category": lambda value: value in ART9,
        "can_reveal": subset("may_reveal_terms"),
        "dpv": text,
        "synonyms": texts,
        "note": text,
    },
    "subject_categories": {
        "label!": text,
        "power_imbalance!": truth_or_depends,
        "vulnerable!": truth_or_depends,
        "child!": truth_or_depends,
        "flags": lambda value: texts(value) and set(value) <= {"worker", "student"},  # type: ignore[call-overload]
        "overridable": lambda value: value is True,
        "dpv": text,
        "synonyms": texts,
        "note": text,
    },
    "purpose_types": {
        "label!": text,
        "own_benefit!": truth_or_depends,
        "typical_bases!": lambda value: value == [] or subset("legal_bases")(value),
        "dpv": text,
        "synonyms": texts,
        "note": text,
    },
    "legal_bases": {
        "label!": text,
        "article": text,
        "needs": texts,
        "portability": truth,
        "object": truth,
        "note": text,
    },
    "art9_conditions": {
        "label!": text,
        "article": text,
        "needs_law": truth,
        "needs": texts,
        "facts": texts,
        "art22_4": truth,
        "note": text,
    },
    "adequacy": {
        "name!": text,
        "decision!": text,
        "date!": day,
        "partial!": truth,
        "scope": text,
        "expires": day,
        "watch": text,
        "not_for_exporters_in": codes,
        "verified!": text,
        "note": text,
    },
    "adequacy_organisations": {"name!": text, "date!": day, "verified!": text},
    "review": {"date": day, "countries": codes, "note!": text},
    "transfer_tools": {
        "label!": text,
        "article!": text,
        "decision": text,
        "tia!": truth,
        "needs": texts,
        "note": text,
    },
    "consent_age": {"age!": number, "as_of!": day, "verified!": truth, "note": text},
}
# What is not a map of entries.
PLAIN: dict[str, Callable[[object], bool]] = {
    "version": number,
    "as_of": day,
    "dpv_prefixes": lambda value: value == {"pd": "https://w3id.org/dpv/pd#", "dpv": "https://w3id.org/dpv#"},
    "data_flags": texts,
    "vague_purposes": texts,
    "vague_retention": texts,
    "eea": codes,
    "aliases": lambda value: isinstance(value, dict) and all(code(c) or c == "EEA" for c in value),
}
SECTIONS = {
    "vocabulary": {
        *(
            "version",
            "as_of",
            "dpv_prefixes",
            "art9_terms",
            "may_reveal_terms",
            "data_flags",
            "data_categories",
            "groups",
        ),
        *("subject_categories", "purpose_types", "legal_bases", "art9_conditions", "vague_purposes", "vague_retention"),
    },
    "countries": {
        *(
            "version",
            "as_of",
            "eea",
            "aliases",
            "adequacy",
            "adequacy_organisations",
            "review",
            "transfer_tools",
            "consent_age",
        ),
    },
}


def faults(document: dict[str, Any], sections: set[str]) -> Iterator[str]:
    for name in document.keys() ^ sections:
        yield f"{name}: missing or unknown section"
    for name, value in document.items():
        if name in PLAIN and not PLAIN[name](value):
            yield f"{name}: {value!r}"
        elif name == "groups":
            yield from (f"groups/{g}" for g, terms in value.items() if not texts(terms) or not set(terms) <= set(DATA))
        elif name in ENTRIES:
            for term, entry in value.items():
                if (name, term) != ("consent_age", "default"):
                    yield from entry_faults(f"{name}/{term}", entry, ENTRIES[name])


def entry_faults(at: str, entry: dict[str, Any], grammar: dict[str, Callable[[object], bool]]) -> Iterator[str]:
    checks = {key.rstrip("!"): check for key, check in grammar.items()}
    yield from (f"{at}: {key} is missing" for key in grammar if key.endswith("!") and key[:-1] not in entry)
    yield from (f"{at}: {key} is unknown" for key in entry if key not in checks)
    yield from (f"{at}/{key}: {value!r}" for key, value in entry.items() if key in checks and not checks[key](value))


DOCUMENTS = {"vocabulary": VOCABULARY, "countries": COUNTRIES}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_entry_follows_the_grammar(name: str) -> None:
    assert list(faults(DOCUMENTS[name], SECTIONS[name])) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("surprise",), {}),
        (("data_categories", "keystrokes", "flag"), ["monitoring"]),
        (("data_categories", "keystrokes", "flags"), ["monitorin"]),
        (("data_categories", "keystrokes", "parent"), "behavioral_monitoring"),
        (("data_categories", "health", "special_category"), "criminal"),
        (("data_categories", "cv", "can_reveal"), ["illness"]),
        (("data_categories", "name", "label"), ""),
        (("subject_categories", "child", "vulnerable"), "yes"),
        (("subject_categories", "athlete", "overridable"), False),
        (("purpose_types", "payroll", "typical_bases"), ["legal"]),
        (("legal_bases", "consent", "portability"), "yes"),
        (("groups", "keylog"), ["keystroke"]),
    ],
)
def test_the_grammar_rejects(path: tuple[str, ...], value: object) -> None:
    document = copy.deepcopy(VOCABULARY)
    node = document
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = value
    assert list(faults(document, SECTIONS["vocabulary"]))


@pytest.mark.parametrize("name", TEXT)
def test_yaml_1_1_and_1_2_read_the_same(name: str) -> None:
    def compare(read: object, written: object, at: str) -> None:
        if isinstance(written, dict):
            assert isinstance(read, dict)
            assert list(read) == list(written), f"{at}: a key is not text (Norway)"
            for key in written:
                compare(read[key], written[key], f"{at}/{key}")
        elif isinstance(written, list):
            assert isinstance(read, list)
            for i, child in enumerate(written):
                compare(read[i], child, f"{at}/{i}")
        elif isinstance(read, bool):
            assert written in {"true", "false"}, at
        elif isinstance(read, int):
            assert str(read) == written, at
        else:
            assert read == written, at

    compare(DOCUMENTS[name], yaml.load(TEXT[name], Loader=yaml.BaseLoader), name)


def test_no_key_is_written_twice() -> None:
    for name, content in TEXT.items():
        root = yaml.compose(content, Loader=yaml.CSafeLoader)
        stack: list[yaml.Node] = [root] if root else []
        while stack:
            node = stack.pop()
            if isinstance(node, yaml.MappingNode):
                keys = [key.value for key, _ in node.value]
                assert len(keys) == len(set(keys)), f"{name}: {sorted(keys)}"
                stack += [child for _, child in node.value]
            elif isinstance(node, yaml.SequenceNode):
                stack += node.value


# --- completeness against the catalogue ---


@pytest.mark.parametrize("section", TAXONOMY)
def test_every_term_of_the_catalogue_is_here(section: str) -> None:
    missing = [term for term in TAXONOMY[section] if RENAMED.get(term, term) not in VOCABULARY[section]]
    assert missing == []


def test_the_catalogue_lists_are_whole() -> None:
    assert [len(TAXONOMY[section]) for section in TAXONOMY] == [216, 51, 42]
    assert not RENAMED.keys() - {term for terms in TAXONOMY.values() for term in terms}


def synonyms(section: str) -> dict[str, str]:
    return {word: term for term, entry in VOCABULARY[section].items() for word in entry.get("synonyms", [])}


@pytest.mark.parametrize(("word", "targets"), table(CROSSWALK).items())
def test_words_of_the_crosswalk_lead_to_terms(word: str, targets: list[str]) -> None:
    assert set(targets) <= set(DATA)
    assert word in DATA or synonyms("data_categories")[word] in targets


@pytest.mark.parametrize("section", UNDEFINED)
def test_words_without_a_definition_lead_to_terms(section: str) -> None:
    for word, (target,) in table(UNDEFINED[section]).items():
        assert target in VOCABULARY[section]
        assert word == target or synonyms(section)[word] == target


def test_purpose_types_that_conditions_need_exist() -> None:
    needed = """
    dataset_labelling school_services electoral_roll supplier_management alcohol_interlock blacklist registry
    anonymisation counselling journalism charity_fundraising logistics
    """
    assert words(needed) <= set(VOCABULARY["purpose_types"])


@pytest.mark.parametrize("section", ["data_categories", "subject_categories", "purpose_types"])
def test_synonyms_are_unique_and_no_terms(section: str) -> None:
    every = [word for entry in VOCABULARY[section].values() for word in entry.get("synonyms", [])]
    assert len(every) == len(set(every))
    assert not set(every) & set(VOCABULARY[section])
    assert all(re.fullmatch("[a-z][a-z0-9_]*", word) for word in [*every, *VOCABULARY[section]])


@pytest.mark.parametrize("section", [name for name, grammar in ENTRIES.items() if "label!" in grammar])
def test_labels_are_plain_words_for_one_term_each(section: str) -> None:
    document = COUNTRIES if section in COUNTRIES else VOCABULARY
    labels = [entry["label"] for entry in document[section].values()]
    assert len(labels) == len(set(labels))
    for label in labels:
        assert "_" not in label
        first = label.split()[0].split("-")[0]
        assert first.islower() or first.isupper() or label.startswith("Wi-Fi"), label


def test_dpv_terms_are_well_formed() -> None:
    for section in ("data_categories", "subject_categories", "purpose_types"):
        prefix = "pd" if section == "data_categories" else "dpv"
        for term, entry in VOCABULARY[section].items():
            assert re.fullmatch(f"{prefix}:[A-Z][A-Za-z]+", entry.get("dpv", f"{prefix}:None")), term


# --- the tree, the flags and the groups ---


def test_the_tree_is_shallow() -> None:
    for term in DATA:
        assert len(ancestors(DATA, term)) <= 3, f"{term}: rego/facts/items.rego looks at two parents"


def test_a_deeper_tree_would_be_seen() -> None:
    assert len(ancestors({"a": {"parent": "b"}, "b": {"parent": "a"}}, "a")) > 3


def test_what_may_be_revealed_is_art9_and_more() -> None:
    more = {
        "criminal",
        "financial",
        "private_communications",
        "union_communications",
        "privileged_communications",
        "credentials",
    }
    assert set(VOCABULARY["may_reveal_terms"]) == ART9 | more
    for term in ART9:
        assert VOCABULARY["may_reveal_terms"][term]["label"] == VOCABULARY["art9_terms"][term]["label"]


def test_a_special_term_is_not_also_by_the_way() -> None:
    for term, entry in DATA.items():
        assert entry.get("special_category") not in entry.get("can_reveal", []), term


@pytest.mark.parametrize(
    ("term", "special"),
    [
        # Branches (errata T06, T03; Art. 9(1) names genetic data without qualification).
        ("genetic", "genetic"),
        ("biometric", "biometric_identification"),
        ("health", "health"),
        ("origin", "racial_ethnic_origin"),
        ("sex_life", "sex_life_orientation"),
        ("beliefs", None),
        ("criminal", None),
        # Not always special (errata T03).
        ("liveness_check", None),
        ("accident_report", None),
        ("petition_signature", None),
        ("skin_tone", None),
        ("special_educational_needs", None),
        # Recital 35.
        ("insurance_card", "health"),
        ("body_temperature", "health"),
        ("symptoms", "health"),
    ],
)
def test_what_is_always_special(term: str, special: str | None) -> None:
    assert DATA[term].get("special_category") == special


def test_what_is_not_always_special_can_reveal_it() -> None:
    for term in ("accident_report", "special_educational_needs"):
        assert "health" in DATA[term]["can_reveal"]
    assert "racial_ethnic_origin" in DATA["skin_tone"]["can_reveal"]
    assert {"political_opinions", "trade_union_membership"} <= set(DATA["petition_signature"]["can_reveal"])
    assert "biometric_source" in DATA["liveness_check"]["flags"]


def test_reference_checks_and_court_files_are_not_criminal_by_themselves() -> None:
    for term in ("background_check", "court_documents"):
        assert "criminal" not in DATA[term]["flags"]
        assert "criminal" in DATA[term]["can_reveal"]
    assert "criminal" in DATA["criminal"]["flags"]


def test_a_shop_is_not_asked_what_its_sales_reveal() -> None:
    assert not {"purchase_history", "order_history", "loyalty_points"} & {
        t for t, entry in DATA.items() if "can_reveal" in entry
    }


@pytest.mark.parametrize("parent", ["location", "communications", "behavioural_monitoring", "biometric"])
def test_a_branch_that_names_no_leaf_still_watches(parent: str) -> None:
    assert "worker_monitoring" in DATA[parent]["flags"]


def test_watching_staff_is_neither_wider_nor_narrower_than_errata_a4() -> None:
    no_watching = """
    working_time performance_rating attrition_prediction cookie_identifier advertising_id learning_analytics
    interest_segment
    """
    plus = "file_access_log print_log window_titles search_queries click_stream indoor_position installed_apps"
    # The sets of the catalogue name more than the flag does: identification, sound, content.
    also = GROUPS["biometric_id"] | {"voice_recording", "voicemail"}
    assert flagged("worker_monitoring") == (flagged("monitoring") - words(no_watching)) | words(plus) | also


def test_groups_say_what_the_flags_say() -> None:
    assert GROUPS["biometric_id"] == {
        t for t, e in DATA.items() if e.get("special_category") == "biometric_identification"
    }
    assert GROUPS["biometric_signal"] == flagged("biometric_source") | {"heart_rate", "sensor_data", "gait_template"}
    assert GROUPS["tracking"] == branch("location") & flagged("highly_personal")
    spoken_of_own_accord = {"code_contributions", "support_tickets", "ai_prompts", "free_text"}
    assert GROUPS["comms_content"] == branch("communications") & flagged("content_level") - spoken_of_own_accord
    content = GROUPS["keylog"] | GROUPS["screen"] | GROUPS["comms_content"]
    assert GROUPS["intrusive"] == content | GROUPS["webcam"] | GROUPS["sound"]
    recorded = {"interview_video", "video_meeting_recording"}
    assert GROUPS["av"] == GROUPS["webcam"] | GROUPS["sound"] | GROUPS["cameras"] | recorded
    assert GROUPS["fraud_risk_finance"] <= branch("financial")
    assert not {"salary", "pension", "financial"} & GROUPS["fraud_risk_finance"]


def test_counting_is_not_content() -> None:
    assert not (GROUPS["input_activity"] | GROUPS["keystroke_dynamics"]) & flagged("content_level")
    assert GROUPS["keylog"] | GROUPS["screen"] <= flagged("content_level") & flagged("worker_monitoring")


# --- people, bases, conditions ---


def test_workers_and_learners() -> None:
    people = VOCABULARY["subject_categories"]
    workers = {term for term, entry in people.items() if "worker" in entry.get("flags", [])}
    # WP249 s. 2: the contract does not matter. Volunteers, applicants and families are no workers.
    expected = "employee temp_worker contractor gig_worker intern apprentice works_council_member civil_servant soldier"
    assert workers == words(expected)
    assert {term for term, entry in people.items() if "student" in entry.get("flags", [])} == {"student", "pupil"}
    for term in workers:
        assert people[term]["power_imbalance"] is True
        assert people[term]["vulnerable"] is True


def test_whose_dependence_can_be_denied() -> None:
    people = VOCABULARY["subject_categories"]
    overridable = {term for term, entry in people.items() if "overridable" in entry}
    assert overridable == {"patient", "contractor", "athlete", "student"}  # errata T09
    assert all(people[term]["power_imbalance"] is True for term in overridable)
    assert people["member"]["power_imbalance"] == "depends"  # errata T08
    assert people["whistleblower"]["child"] == "depends"


def test_articles_of_bases_and_conditions() -> None:
    bases = [entry.get("article") for entry in VOCABULARY["legal_bases"].values()]
    assert bases == [None, *(f"6(1)({letter})" for letter in "abcdef")]
    conditions = [entry.get("article") for entry in VOCABULARY["art9_conditions"].values()]
    assert conditions == [None, *(f"9(2)({letter})" for letter in "abcdefghij")]
    # Arts 20(1) and 21(1).
    assert {b for b, e in VOCABULARY["legal_bases"].items() if e.get("portability")} == {"consent", "contract"}
    assert {b for b, e in VOCABULARY["legal_bases"].items() if e.get("object")} == {
        "public_task",
        "legitimate_interests",
    }
    # Art. 22(4).
    may_carry = {c for c, e in VOCABULARY["art9_conditions"].items() if e.get("art22_4")}
    assert may_carry == {"explicit_consent", "substantial_public_interest"}
    needs_law = {e["article"][-2] for e in VOCABULARY["art9_conditions"].values() if e.get("needs_law")}
    assert needs_law == set("bghij")


def test_facts_of_conditions_exist_in_the_format() -> None:
    purpose = SCHEMA["properties"]["purposes"]["additionalProperties"]
    for condition, entry in VOCABULARY["art9_conditions"].items():
        assert condition == "none" or entry["facts"]
        for fact in entry.get("facts", []):
            node = purpose
            for key in fact.split("."):
                assert key in node["properties"], f"{condition}: {fact}"
                node = node["properties"][key]


def test_vague_words_are_compared_in_lower_case() -> None:
    for word in [*VOCABULARY["vague_purposes"], *VOCABULARY["vague_retention"]]:
        assert word == word.lower()
    assert {"no longer needed", "as long as necessary", "as required by law", "tbd"} <= set(
        VOCABULARY["vague_retention"]
    )


# --- what rules and format expect of the data ---


def test_policies_name_only_groups_flags_and_sections_that_exist() -> None:
    known = {"group": set(GROUPS), "flagged": set(VOCABULARY["data_flags"])}
    for name, policy in POLICIES.items():
        for kind, word in re.findall(r"\b(group|flagged)\.([a-z_0-9]+)", policy):
            assert word in known[kind], f"{name}: {kind}.{word}"
        for file, section in re.findall(r"data\.dpia\.(vocabulary|countries)\.([a-z_0-9]+)", policy):
            assert section in DOCUMENTS[file], f"{name}: {file}.{section}"


def test_the_policies_were_read() -> None:
    assert any("vocabulary.groups" in policy for policy in POLICIES.values())


def test_tools_and_organisations_are_those_of_the_format() -> None:
    assert list(COUNTRIES["transfer_tools"]) == SCHEMA["$defs"]["transfer_tool"]["enum"]
    organisation = SCHEMA["properties"]["recipients"]["additionalProperties"]["properties"]["organisation"]
    assert list(COUNTRIES["adequacy_organisations"]) == organisation["enum"]
    assert {tool for tool, entry in COUNTRIES["transfer_tools"].items() if entry["tia"]} == {
        *("scc", "bcr", "code", "certification", "ad_hoc_clauses", "public_instrument"),
    }


# --- countries ---


def test_the_eea_has_thirty_members() -> None:
    assert set(COUNTRIES["eea"]) == MEMBERS | EFTA
    assert len(COUNTRIES["eea"]) == 30


def test_aliases_lead_to_countries_in_one_step() -> None:
    aliases = COUNTRIES["aliases"]
    known = set(COUNTRIES["eea"]) | set(COUNTRIES["adequacy"]) | {"EU"}
    assert {"EL": "GR", "UK": "GB", "EEA": "EU"}.items() <= aliases.items()
    assert set(aliases.values()) <= known
    assert not set(aliases) & known


def test_adequacy_is_dated_and_scoped() -> None:
    assert not set(COUNTRIES["adequacy"]) & (MEMBERS | EFTA)
    assert set(COUNTRIES["review"]["confirmed"]["countries"]) <= set(COUNTRIES["adequacy"])
    assert not set(COUNTRIES["review"]["not_adequate"]["countries"]) & set(COUNTRIES["adequacy"])
    for country, entry in COUNTRIES["adequacy"].items():
        assert entry["partial"] is ("scope" in entry), country
        assert entry["date"] <= COUNTRIES["as_of"], country
        assert entry.get("expires", "9999") > entry["date"], country
    assert COUNTRIES["adequacy"]["GB"]["expires"] == "2031-12-27"
    assert "Gibraltar" in COUNTRIES["adequacy"]["GB"]["note"]
    assert set(COUNTRIES["adequacy"]["BR"]["not_for_exporters_in"]) == EFTA  # errata T12


def test_age_of_consent_is_within_art8() -> None:
    ages = {country: entry for country, entry in COUNTRIES["consent_age"].items() if country != "default"}
    assert COUNTRIES["consent_age"]["default"] == 16
    assert set(ages) == MEMBERS | EFTA | {"GB"}
    for country, entry in ages.items():
        assert 13 <= entry["age"] <= 16, country
        assert entry["verified"] or "note" in entry, f"{country}: say what is not verified"
    assert {country for country, entry in ages.items() if not entry["verified"]} == {"ES", "IS", "LI", "NO"}
