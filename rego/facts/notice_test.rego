# Which notice covers which data and people, who must be told at all, and which points a notice needs.
package dpia.facts.notice_test

_covers(given) := covers if {
	covers := data.dpia.facts.notice.covers with input as given
}

_audience(given) := audience if {
	audience := data.dpia.facts.notice.audience with input as given
}

_owed(given) := owed if {
	owed := data.dpia.facts.notice.owed with input as given
}

_required(given) := required if {
	required := data.dpia.facts.notice.required with input as given
}

_points(given) := _required(given)[""] - {"identity", "purposes", "legal_basis", "retention", "rights", "complaint"}

_camera := {
	"subjects": {"e": {"category": "employee", "name": "staff"}, "v": {"category": "visitor", "name": "visitors"}},
	"data": {"c": {"category": "cctv_video", "source": "observed", "subjects": ["e", "v"]}, "n": {"category": "name", "source": "provided", "subjects": ["e"]}},
}

_with_notices(notices) := {"subjects": _camera.subjects, "data": _camera.data, "transparency": {"notices": notices}}

test_the_default_covers_everything_while_no_entry_speaks if {
	_covers(_camera) == {"": {"c", "n"}}
	_audience(_camera) == {"": "staff and visitors"}
}

test_an_entry_for_people_takes_them_from_the_default if {
	given := _with_notices({"sign": {"subjects": ["v"]}})
	_covers(given) == {"": {"c", "n"}, "sign": {"c"}}
	_audience(given) == {"": "staff", "sign": "visitors"}
}

test_an_entry_for_data_takes_them_whole if {
	_covers(_with_notices({"sign": {"data": ["c"]}})) == {"": {"n"}, "sign": {"c"}}
}

test_an_entry_for_data_and_people_leaves_the_other_people_to_the_default if {
	given := _with_notices({"sign": {"data": ["c"], "subjects": ["v"]}})
	_covers(given) == {"": {"c", "n"}, "sign": {"c"}}
	_audience(given) == {"": "staff", "sign": "visitors"}
}

test_naming_the_data_goes_before_naming_only_the_people if {
	given := _with_notices({"staff": {"subjects": ["e"]}, "video": {"data": ["c"]}})
	_covers(given) == {"": set(), "staff": {"n"}, "video": {"c"}}
}

test_an_entry_that_names_nothing_speaks_of_everything if {
	_covers(_with_notices({"all": {"given": true}})) == {"": set(), "all": {"c", "n"}}
}

test_an_entry_for_no_data_speaks_of_nothing if {
	_covers(_with_notices({"none_of_it": {"data": []}})) == {"": {"c", "n"}, "none_of_it": set()}
}

test_while_nobody_is_named_the_default_covers_the_item if {
	given := {"data": {"a": {"category": "name"}}}
	_covers(given) == {"": {"a"}}
	_audience(given) == {"": "unnamed"}
}

# A group that only a notice names for the item is examined, not passed over.
test_people_named_only_by_the_notice_count if {
	given := {"subjects": {"v": {"category": "visitor"}}, "data": {"a": {"category": "name"}}, "transparency": {"notices": {"sign": {"data": ["a"], "subjects": ["v"]}}}}
	_covers(given) == {"": set(), "sign": {"a"}}
}

test_anonymous_data_need_no_notice if {
	_covers({"data": {"a": {"category": "aggregated_statistics", "identifiability": "anonymous"}}}) == {"": set()}
}

_two(exemption) := {
	"data": {"k": {"category": "keystrokes", "source": "observed"}, "t": {"category": "name", "source": "third_party"}, "o": {"category": "name"}},
	"transparency": exemption,
}

# Errata V03: each exemption for what the law lets it cover.
test_who_knows_already_need_not_be_told if _owed(_two({"exemption": "already_has"})) == set()

test_exemptions_for_data_from_elsewhere_do_not_cover_observed_or_unknown_data if {
	every exemption in ["impossible_or_disproportionate", "expressly_laid_down_by_law", "professional_secrecy"] {
		_owed(_two({"exemption": exemption})) == {"k", "o"}
	}
}

test_a_restriction_covers_nothing_without_its_law if {
	_owed(_two({"exemption": "restriction_art23", "exemption_law": "a named act, s. 12"})) == set()
	_owed(_two({"exemption": "restriction_art23", "exemption_law": "none"})) == {"k", "t", "o"}
	_owed(_two({"exemption": "restriction_art23"})) == {"k", "t", "o"}
}

test_what_is_not_claimed_exempts_nothing if {
	_owed(_two({})) == {"k", "t", "o"}
	_owed(_two({"exemption": "none"})) == {"k", "t", "o"}
}

_state(notice) := states if {
	states := [key | some key in ["given", "silent"]; data.dpia.facts.notice[key][""]] with input as {"transparency": {"notice": notice}}
}

test_given_silent_or_not_stated if {
	_state({"given": true}) == ["given"]
	_state({"when": "before"}) == ["given"]
	_state({"given": false, "when": "before"}) == ["silent"]
	_state({"given": true, "when": "never"}) == ["silent"]
	_state({}) == []
	_state({"channel": "web"}) == []
}

test_a_late_notice_by_the_origin_of_the_data if {
	given := {
		"data": {"k": {"category": "keystrokes", "source": "observed"}, "t": {"category": "cv", "source": "public"}, "o": {"category": "name"}, "s": {"category": "credit_score", "source": "inferred"}},
		"transparency": {"notice": {"when": "after"}},
	}
	[{"": {"k"}}, {"": {"t"}}, {"": {"o"}}] == [
		data.dpia.facts.notice.late_direct,
		data.dpia.facts.notice.late_indirect,
		data.dpia.facts.notice.late_open,
	] with input as given
}

test_monitoring_is_announced_as_the_entry_says_else_as_it_is_said_to_all if {
	unannounced := data.dpia.facts.notice.unannounced with input as {
		"subjects": _camera.subjects,
		"data": _camera.data,
		"transparency": {"monitoring_announced": true, "notices": {"sign": {"subjects": ["v"], "monitoring_announced": false}}},
	}
	unannounced == {"c"}
	general := data.dpia.facts.notice.unannounced with input as {"data": _camera.data, "transparency": {"monitoring_announced": false, "notices": {"video": {"data": ["c"], "when": "before"}}}}
	general == {"c", "n"}
	unsaid := data.dpia.facts.notice.unannounced with input as _camera
	unsaid == set()
}

_item(source) := {"a": {"category": "email_address", "source": source}}

test_points_that_every_notice_needs if {
	_required({"data": _item("observed")})[""] == {"identity", "purposes", "legal_basis", "retention", "rights", "complaint"}
}

test_points_by_origin if {
	_points({"data": _item("provided")}) == {"statutory"}
	_points({"data": _item("third_party")}) == {"source", "categories"}
	_points({"data": _item("inferred")}) == set()
}

test_points_by_purpose if {
	expected := {
		["legal_basis", "consent"]: {"withdraw"},
		["special_category_condition", "explicit_consent"]: {"withdraw"},
		["legal_basis", "legitimate_interests"]: {"legitimate_interest", "objection_separate"},
		["legal_basis", "public_task"]: {"objection_separate"},
		["legal_basis", "contract"]: set(),
		["type", "marketing"]: {"objection_separate"},
		["automated_decision", {"solely": true, "significant_effect": true}]: {"automated"},
		["automated_decision", {"solely": true}]: set(),
	}
	every fact, points in expected {
		_points({"data": _item("observed"), "purposes": {"p": {"uses": ["a"], fact[0]: fact[1]}}}) == points
	}
}

test_a_purpose_without_these_data_adds_no_point if {
	_points({"data": _item("observed"), "purposes": {"p": {"uses": [], "legal_basis": "consent"}}}) == set()
}

_recipient(facts) := _points({"data": _item("observed"), "recipients": {"r": facts}})

test_points_by_recipient if {
	_recipient({"kind": "processor", "country": "DE", "data": ["a"]}) == {"recipients"}
	_recipient({"kind": "processor", "country": "US", "data": ["a"]}) == {"recipients", "transfers"}
	_recipient({"kind": "processor", "country": "IE", "remote_access_from": ["US"], "data": ["a"]}) == {"recipients", "transfers"}
	_recipient({"kind": "processor", "country": "DE"}) == {"recipients"}
	_recipient({"kind": "joint_controller", "country": "DE", "data": ["a"]}) == {"recipients", "joint_essence"}
}

test_an_internal_team_and_who_gets_nothing_are_no_recipients if {
	_recipient({"kind": "internal_team", "data": ["a"]}) == set()
	_recipient({"kind": "processor", "country": "US", "data": []}) == set()
}

test_points_by_controller if {
	_points({"data": _item("observed"), "controller": {"dpo": {"appointed": true}}}) == {"dpo"}
	_points({"data": _item("observed"), "controller": {"dpo": {"appointed": false}, "eu_representative": "none"}}) == set()
	_points({"data": _item("observed"), "controller": {"eu_representative": "Rep GmbH, Berlin"}}) == {"representative"}
	_points({"data": _item("observed"), "joint_controllers": {"j": {"arrangement": true}}}) == {"joint_essence"}
	_points({"data": _item("observed"), "joint_controllers": {"j": {"essence_available": true}}}) == set()
}

test_each_notice_needs_the_points_of_its_own_data if {
	required := _required(_with_notices({"sign": {"data": ["c"]}}))
	required[""] - required.sign == {"statutory"}
}

test_what_a_notice_lacks_and_omits if {
	given := {"data": _item("provided"), "transparency": {"items": ["identity", "purposes", "legal_basis", "retention", "rights"]}}
	lacks := data.dpia.facts.notice.lacks with input as given
	lacks == {"": {"complaint", "statutory"}}
	entry := {"data": _item("provided"), "transparency": {"notices": {"sign": {"omits": ["rights", "dpo"]}}}}
	omits := data.dpia.facts.notice.omits with input as entry
	omits == {"": set(), "sign": {"rights"}}
	open := data.dpia.facts.notice.lacks with input as entry
	open == {}
}

test_points_have_words_in_the_order_of_the_law if {
	data.dpia.facts.notice.words({"complaint", "identity"}) == "who the controller is and how to reach it (Art. 13(1)(a), 14(1)(a)); the right to complain to an authority (Art. 13(2)(d), 14(2)(e))"
	data.dpia.facts.notice.labels({"complaint", "legal_basis"}) == "the legal basis; the right to complain to an authority"
	count(data.dpia.notice.points) == count({point.id | some point in data.dpia.notice.points})
}
