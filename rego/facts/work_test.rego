# Who is watched at work, and who is not: errata A1, A4, A5, A7, A8, B12, B26.
package dpia.facts.work_test

_staff := {"e": {"category": "employee"}, "k": {"category": "customer"}}

_facts(given) := facts if facts := data.dpia.facts.work with input as given

_item(item) := _facts({"subjects": _staff, "data": {"d": item}})

_watches(item) if _item(item).worker_monitoring.d

_may_watch(item) if _item(item).perhaps_monitoring.d

_usage(capture) := {"category": "app_usage", "source": "observed", "subjects": ["e"], "capture": capture}

test_what_the_tool_starts_is_monitored if {
	_watches(_usage({"trigger": "event"}))
	_watches(_usage({"trigger": ["user_initiated", "random"]}))
	_watches(_usage({"continuous": true}))
	_watches(_usage({"covert": true}))
	_watches(_usage({"opt_out": "temporary"}))
	_watches({"category": "employee_number", "subjects": ["e"], "capture": {"method": "keylogger"}})
}

test_what_the_person_starts_is_not if {
	not _watches(_usage({"trigger": "user_initiated", "continuous": true}))
	not _may_watch(_usage({"trigger": "user_initiated", "continuous": true}))
	not _may_watch({"category": "screenshots", "source": "provided", "subjects": ["e"], "capture": {"method": "screen_capture"}})
}

test_a_trigger_that_is_not_stated_is_unknown if {
	_may_watch(_usage({}))
	not _watches(_usage({}))
	_may_watch(_usage({"continuous": false}))
}

test_anonymous_data_and_customers_are_not_watched_at_work if {
	not _watches({"category": "app_usage", "source": "observed", "subjects": ["e"], "identifiability": "anonymous", "capture": {"continuous": true}})
	not _watches({"category": "app_usage", "source": "observed", "subjects": ["k"], "capture": {"continuous": true}})
}

test_an_appraisal_or_a_time_sheet_is_no_monitoring if {
	every category in ["performance_rating", "working_time", "salary"] {
		not _watches({"category": category, "source": "observed", "subjects": ["e"], "capture": {"trigger": "event"}})
	}
}

test_a_score_is_monitoring_if_it_is_drawn_from_what_is_observed if {
	score := {"category": "productivity_score", "source": "derived", "subjects": ["e"]}
	_facts({"subjects": _staff, "data": {"s": score, "o": _usage({"trigger": "event"})}}).worker_monitoring.s
	not _facts({"subjects": _staff, "data": {"s": score}}).worker_monitoring.s
	not _facts({"subjects": _staff, "data": {"s": score, "o": _usage({"trigger": "user_initiated"})}}).worker_monitoring.s
}

test_people_are_taken_from_the_purpose_where_the_item_names_none if {
	given := {"subjects": _staff, "data": {"d": {"category": "keystrokes"}}, "purposes": {"p": {"uses": ["d"], "subjects": ["e", "k"]}}}
	_facts(given).workers == {"d": {"e"}}
	count(_facts(given).of_nobody) == 0
	_facts({"data": {"d": {"category": "keystrokes"}}}).of_nobody == {"d"}
	count(_facts({"data": {"d": {"category": "keystrokes", "subjects": []}}}).of_nobody) == 0
}

_record(category, law, type) := _facts({
	"subjects": _staff,
	"data": {"d": {"category": category, "source": "observed", "subjects": ["e"], "capture": {"trigger": "event"}}},
	"purposes": {"p": {"type": type, "uses": ["d"], "legal_basis": "legal_obligation", "legal_obligation": {"law": law}}},
})

test_what_a_law_orders_to_be_recorded_is_no_monitoring if {
	_record("badge_swipes", "Codigo do Trabalho Art. 202", "attendance").statutory_record.d
	not _record("badge_swipes", "Codigo do Trabalho Art. 202", "attendance").worker_monitoring.d
	_record("badge_swipes", "Codigo do Trabalho Art. 202", "attendance").monitored.d
	not _record("badge_swipes", "none", "attendance").statutory_record.d
	not _record("badge_swipes", "Codigo do Trabalho Art. 202", "performance_monitoring").statutory_record.d
	not _record("fingerprint_template", "Codigo do Trabalho Art. 202", "attendance").statutory_record.d
	not _record("vehicle_tracking", "Codigo do Trabalho Art. 202", "attendance").statutory_record.d
	_record("vehicle_tracking", "Regulation (EU) No 165/2014", "attendance").statutory_record.d
}

test_one_purpose_that_the_law_does_not_order_makes_it_monitoring if {
	given := {
		"subjects": _staff,
		"data": {"d": _usage({"trigger": "event"})},
		"purposes": {
			"p": {"type": "attendance", "uses": ["d"], "legal_basis": "legal_obligation", "legal_obligation": {"law": "x"}},
			"q": {"type": "analytics", "uses": ["d"], "legal_basis": "legitimate_interests"},
		},
	}
	_facts(given).worker_monitoring.d
}

_suspicion := {"documented": true, "concerns": "crime", "persons": "named", "start": "2026-11-20", "until": "2027-02-20"}

_suspected(changes, suspected) := _facts({
	"context": {"today": "2026-11-25"},
	"subjects": {"x": {key: value | some key, value in {"category": "employee", "suspected": suspected}; value != null}},
	"data": {"d": {"category": "keystrokes", "subjects": ["x"], "capture": {"suspicion": claim}}},
}) if {
	claim := {key: value | some key, stated in _suspicion; value := object.get(changes, key, stated); value != null}
}

test_a_suspicion_is_documented_named_and_three_months_at_most if {
	_suspected({}, true).suspicion_case == {"d"}
	count(_suspected({}, true).suspicion_open) == 0
}

test_a_suspicion_with_facts_missing_is_open if {
	_suspected({"start": null}, true).suspicion_open == {"d": {["data", "d", "capture", "suspicion", "start"]}}
	_suspected({"until": "2027-02-21"}, true).suspicion_open == {"d": {["data", "d", "capture", "suspicion", "until"]}}
	_suspected({}, null).suspicion_open == {"d": {["subjects", "x", "suspected"]}}
	count(_suspected({}, null).suspicion_case) == 0
}

test_a_suspicion_that_is_not_theirs_or_is_past_is_none if {
	every changes in [{"documented": false}, {"concerns": "other"}, {"persons": "all"}, {"persons": "group"}, {"until": "2026-11-24"}] {
		facts := _suspected(changes, true)
		count(facts.suspicion_case) + count(facts.suspicion_open) == 0
	}
	count(_suspected({}, false).suspicion_case) == 0
	count(_suspected({}, false).suspicion_open) == 0
}

test_three_months_cross_the_year if {
	data.dpia.facts.time.three_months_after("2026-01-31") == "2026-04-31"
	data.dpia.facts.time.three_months_after("2026-09-30") == "2026-12-30"
	data.dpia.facts.time.three_months_after("2026-10-01") == "2027-01-01"
	data.dpia.facts.time.three_months_after("2026-12-15") == "2027-03-15"
}

_filter(item, measures) := _facts({"data": {"d": item}, "measures": measures}).filtered.d

test_a_filter_counts_with_evidence if {
	_filter({"filtered": true, "filter_evidence": "test of May 2026"}, {}) == true
	_filter({"filtered": true}, {"m": {"status": "in_place", "data": ["d"]}}) == true
	_filter({"filtered": true}, {"m": {"status": "planned", "data": ["d"]}}) == "unknown"
	_filter({"filtered": true}, {"m": {"status": "in_place", "data": ["e"]}}) == "unknown"
	_filter({}, {}) == "unknown"
	_filter({"filtered": false}, {}) == false
	_filter({"filtered": true, "filter_evidence": "none"}, {}) == false
}

test_random_and_interval_are_standing_and_not_continuous_settles_nothing if {
	_item(_usage({"trigger": "random", "continuous": false})).standing.d
	not _item(_usage({"trigger": "random", "continuous": false})).nonstop.d
	_item(_usage({"continuous": false})).standing_unknown.d
	not _item(_usage({"continuous": false})).nonstop_unknown.d
	not _item(_usage({"trigger": "event"})).standing_unknown.d
	_item(_usage({"trigger": "continuous"})).nonstop.d
	not _item(_usage({"trigger": "user_initiated", "continuous": true})).standing.d
}

test_workers_are_where_they_say_else_where_the_law_is_named if {
	told := object.union(_staff.e, {"countries": ["UK"]})
	given := {"jurisdictions": ["EU", "IE"], "data": {"d": _usage({"continuous": true})}}
	_facts(object.union(given, {"subjects": {"e": told}})).countries == {"GB"}
	not _facts(object.union(given, {"subjects": {"e": told}})).general_law
	_facts(object.union(given, {"subjects": _staff})).countries == {"EU", "IE"}
	_facts(object.union(given, {"subjects": _staff})).general_law
}

_session(transparency) := facts if {
	facts := data.dpia.facts.recording with input as {
		"subjects": _staff,
		"data": {"d": {"category": "keystrokes", "subjects": ["e"], "capture": {"scope": "admin_session"}}},
		"purposes": {"s": {"type": "security", "uses": ["d"]}},
		"transparency": transparency,
	}
}

test_administrators_sessions_are_spared_once_announced if {
	_session({"monitoring_announced": true}).spared == {"d"}
	count(_session({"monitoring_announced": false}).spared) == 0
	_session({}).gaps == {"d": {["transparency", "monitoring_announced"]}}
}
