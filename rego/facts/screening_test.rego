# The nine examples of WP248 rev.01 (table in s. III.B.a) and what the errata found wrong with a literal reading of its criteria.
package dpia.facts.screening_test

# [dpia_required, criteria that are met, references to grounds]
_outcome(given) := [result.dpia_required, {c | some c, criterion in result.criteria; criterion.met == true}, [g.ground | some g in result.grounds]] if {
	result := data.dpia.facts.screening.result with input as given
}

_required(given) := required if {
	required := data.dpia.facts.screening.required with input as given
}

_missing(given) := missing if {
	missing := data.dpia.facts.screening.result.missing with input as given
}

_law_missing(given) := missing if {
	missing := data.dpia.facts.screening.law_missing with input as given
}

_art35_b := "GDPR Art. 35(3)(b)"

_presumed := "GDPR Art. 35(1)"

_hospital := {
	"scale": {"large": true},
	"subjects": {"p": {"category": "patient"}},
	"data": {"h": {"category": "health_record"}, "g": {"category": "dna_sequence"}},
}

test_row_1_a_hospital_processes_genetic_and_health_data if {
	_outcome(_hospital) == [true, {"c4", "c5", "c7"}, [_art35_b, _presumed]]
}

# Cameras that a car sets off are systematic: Art. 35(3)(c) holds (errata C19), and criterion 3 is met (errata E3).
test_row_2_cameras_on_a_highway_read_plates if {
	_outcome({
		"scale": {"large": true},
		"subjects": {"d": {"category": "public"}},
		"data": {"v": {"category": "cctv_video", "source": "observed", "capture": {"method": "camera", "scope": "public_space", "trigger": "event"}}},
		"purposes": {"t": {"type": "public_service", "uses": ["v"], "innovative": true}},
	}) == [true, {"c3", "c5", "c8"}, ["GDPR Art. 35(3)(c)", _presumed]]
}

# The same on one short road: no law names it, two criteria presume it.
test_row_2_without_large_scale_is_presumed if {
	_outcome({
		"scale": {"large": false},
		"subjects": {"d": {"category": "public"}},
		"data": {"v": {"category": "cctv_video", "source": "observed", "capture": {"method": "camera", "scope": "public_space", "trigger": "event"}}},
		"purposes": {"t": {"type": "public_service", "uses": ["v"], "innovative": true}},
	}) == [true, {"c3", "c8"}, [_presumed]]
}

test_row_3_an_employer_watches_workstations_and_the_internet if {
	_outcome({
		"scale": {"large": false},
		"subjects": {"e": {"category": "employee"}},
		"data": {"b": {"category": "browsing_history", "source": "observed", "capture": {"continuous": true}}},
	}) == [true, {"c3", "c4", "c7"}, [_presumed]]
}

test_row_4_public_social_media_profiles_are_gathered if {
	_outcome({
		"scale": {"large": true},
		"data": {"s": {"category": "public_posts", "source": "public"}},
		"purposes": {"a": {"type": "analytics", "uses": ["s"], "automated_decision": {"profiling": true}, "combines_datasets": true}},
	}) == [true, {"c1", "c5", "c6"}, [_presumed]]
}

test_row_5_a_national_credit_or_fraud_database if {
	_outcome({
		"scale": {"large": false},
		"data": {"c": {"category": "debts", "source": "third_party"}},
		"purposes": {"k": {"type": "credit", "uses": ["c"], "gates_access": true, "automated_decision": {"significant_effect": true, "profiling": true}}},
	}) == [true, {"c1", "c2", "c4", "c9"}, ["GDPR Art. 35(3)(a)", _presumed]]
}

_archive := {
	"scale": {"large": false},
	"subjects": {"r": {"category": "research_participant"}},
	"data": {"h": {"category": "health_record", "subjects": ["r"], "identifiability": "pseudonymised"}},
	"purposes": {"a": {"type": "archiving", "uses": ["h"], "gates_access": false}},
	"rights": {"access": {"supported": false, "exemption": "Art. 89"}},
}

test_row_6_an_archive_of_pseudonymised_sensitive_data_of_research_subjects if {
	_outcome(_archive) == [true, {"c4", "c9"}, [_presumed]]
}

test_row_6_with_vulnerable_people if {
	given := json.patch(_archive, [{"op": "add", "path": "/subjects/r/vulnerable", "value": true}])
	_outcome(given) == [true, {"c4", "c7", "c9"}, [_presumed]]
}

_practice := {
	"controller": {"kind": "individual_professional"},
	"scale": {"large": false},
	"subjects": {"p": {"category": "patient"}},
	"data": {"h": {"category": "health_record"}},
}

# Recital 91; criteria 4 and 7 are met all the same.
test_row_7_an_individual_physician if {
	_outcome(_practice) == [false, {"c4", "c7"}, []]
}

test_row_7_is_not_asked_about_scale if {
	given := json.patch(_practice, [{"op": "replace", "path": "/scale", "value": {}}])
	[_required(given), _missing(given)] == [false, []]
}

# A practice that says of itself that it is large scale is none of Recital 91.
test_row_7_on_a_large_scale if {
	given := json.patch(_practice, [{"op": "replace", "path": "/scale/large", "value": true}])
	_outcome(given) == [true, {"c4", "c5", "c7"}, [_art35_b, _presumed]]
}

_lawyer := {
	"controller": {"kind": "individual_professional"},
	"scale": {"large": true},
	"subjects": {"c": {"category": "elderly"}},
	"data": {"m": {"category": "email_content", "subjects": ["c"], "source": "provided"}},
}

test_row_7_holds_for_what_is_not_large_scale_only if {
	_outcome(_lawyer) == [true, {"c4", "c5", "c7"}, [_presumed]]
}

test_row_7_does_not_reach_decisions_on_scores if {
	given := json.patch(_practice, [{"op": "add", "path": "/purposes", "value": {"r": {"uses": ["h"], "automated_decision": {"profiling": true, "significant_effect": true}}}}])
	_outcome(given)[2] == ["GDPR Art. 35(3)(a)", _presumed]
}

test_row_7_is_not_asked_who_its_clients_are if {
	given := json.patch(_practice, [{"op": "replace", "path": "/subjects/p", "value": {"category": "customer"}}])
	[_required(given), _missing(given)] == [false, []]
}

_magazine := {
	"scale": {"large": true},
	"subjects": {"s": {"category": "subscriber", "min_age": 18}},
	"data": {"m": {"category": "email_address", "subjects": ["s"]}},
	"purposes": {"n": {"type": "service_delivery", "uses": ["m"]}},
}

test_row_8_a_magazine_uses_its_mailing_list if {
	_outcome(_magazine) == [false, {"c5"}, []]
}

# Whether its readers are children could be the second criterion: that is the one thing asked.
test_row_8_asks_about_the_readers_only if {
	given := json.patch(_magazine, [{"op": "replace", "path": "/subjects/s", "value": {"category": "subscriber"}}])
	[_required(given), _missing(given)] == ["unknown", ["/subjects/s/vulnerable"]]
}

_parts_shop := {
	"scale": {"large": false},
	"subjects": {"v": {"category": "customer", "vulnerable": false, "min_age": 18}},
	"data": {"b": {"category": "click_stream", "subjects": ["v"], "source": "observed", "capture": {"method": "web_tracking", "trigger": "event"}}},
	"purposes": {"m": {"type": "marketing", "uses": ["b"], "automated_decision": {"profiling": true, "significant_effect": false}}},
}

test_row_9_a_shop_shows_advertisements_by_what_was_viewed_on_its_own_site if {
	_outcome(_parts_shop) == [false, {"c1"}, []]
}

test_row_9_also_when_the_tracker_runs_all_the_time if {
	given := json.patch(_parts_shop, [{"op": "add", "path": "/data/b/capture/continuous", "value": true}])
	_outcome(given) == [false, {"c1"}, []]
}

test_row_9_across_sites_is_another_matter if {
	given := json.patch(_parts_shop, [{"op": "replace", "path": "/data/b/category", "value": "browsing_history"}])
	_outcome(given) == [true, {"c1", "c3", "c4"}, [_presumed]]
}

test_staff_on_an_own_site_are_monitored if {
	given := json.patch(_parts_shop, [{"op": "replace", "path": "/subjects/v", "value": {"category": "employee"}}])
	_outcome(given) == [true, {"c1", "c3", "c7"}, [_presumed]]
}

# Errata E3: a door log is no systematic monitoring; one criterion (staff) is left.
test_door_badges_are_no_monitoring if {
	_outcome({
		"scale": {"large": false},
		"subjects": {"e": {"category": "employee"}},
		"data": {"b": {"category": "badge_swipes", "subjects": ["e"], "source": "observed", "capture": {"trigger": "event", "continuous": false}}},
		"purposes": {"s": {"type": "security", "uses": ["b"], "automated_decision": {"profiling": false, "significant_effect": false}}},
	}) == [false, {"c7"}, []]
}

# Errata E6: pay is no data that serves payment fraud.
test_payroll_without_sick_notes_is_not_presumed if {
	_outcome({
		"scale": {"large": false},
		"subjects": {"e": {"category": "employee"}},
		"data": {"s": {"category": "salary", "subjects": ["e"], "source": "provided"}, "b": {"category": "bank_account", "subjects": ["e"], "source": "provided"}},
		"purposes": {"p": {"type": "payroll", "uses": ["s", "b"], "legal_basis": "legal_obligation"}},
	}) == [false, {"c7"}, []]
}

# That the right to erasure gives way to a duty to keep records restricts nobody (Art. 17(3)(b)).
test_a_right_that_does_not_exist_is_no_restriction if {
	given := {
		"scale": {"large": false},
		"subjects": {"e": {"category": "employee"}},
		"data": {"s": {"category": "salary", "subjects": ["e"], "source": "provided"}},
		"purposes": {"p": {"type": "payroll", "uses": ["s"], "legal_basis": "legal_obligation"}},
		"rights": {"erasure": {"supported": false, "exemption": "Art. 17(3)(b): tax law"}, "portability": {"supported": false}},
	}
	_outcome(given) == [false, {"c7"}, []]
}

test_anonymous_data_need_no_dpia if {
	_outcome({
		"scale": {"large": true},
		"subjects": {"e": {"category": "employee"}},
		"data": {"m": {"category": "performance_metrics", "subjects": ["e"], "source": "derived", "identifiability": "anonymous"}},
		"purposes": {"p": {"type": "performance_monitoring", "uses": ["m"], "subjects": ["e"], "innovative": true}},
	}) == [false, {"c5"}, []]
}

# Errata F03: what people write into a form is not captured by the way.
test_a_help_desk_at_a_large_firm_has_one_criterion if {
	_outcome({
		"scale": {"large": true},
		"subjects": {"c": {"category": "customer", "min_age": 18}},
		"data": {"t": {"category": "support_tickets", "subjects": ["c"], "source": "provided", "may_reveal": ["health"], "filtered": false}},
		"purposes": {"s": {"type": "customer_support", "uses": ["t"]}},
	}) == [false, {"c5"}, []]
}

_screens := {
	"scale": {"large": true},
	"subjects": {"e": {"category": "employee"}},
	"data": {"s": {"category": "screenshots", "subjects": ["e"], "source": "observed", "may_reveal": ["health"], "filtered": true, "capture": {"trigger": "random"}}},
	"purposes": {"t": {"type": "ai_training", "uses": ["s"], "automated_decision": {"profiling": false, "significant_effect": false}, "ai": {"trains_model": true}}},
}

# Errata A7: "filtered" counts once a test shows it; without one the ground of Art. 35(3)(b) is open.
test_a_filter_without_a_test_settles_nothing if {
	_outcome(_screens)[2] == [_presumed]
	_law_missing(_screens) == {["data", "s", "filter_evidence"]}
}

test_a_filter_that_failed_its_test_counts_for_nothing if {
	given := json.patch(_screens, [{"op": "add", "path": "/data/s/filter_evidence", "value": "none"}])
	_outcome(given)[2] == [_art35_b, _presumed]
}

test_a_filter_that_was_tested_takes_the_ground_away if {
	given := json.patch(_screens, [{"op": "add", "path": "/data/s/filter_evidence", "value": "report 7"}])
	_outcome(given)[2] == [_presumed]
	_law_missing(given) == set()
}

# One criterion is met and nothing else is within reach: nobody is asked.
test_no_question_where_two_criteria_are_out_of_reach if {
	given := {
		"subjects": {"c": {"category": "customer", "min_age": 18}},
		"data": {"m": {"category": "email_address", "subjects": ["c"], "source": "provided"}},
		"purposes": {"n": {"type": "service_delivery", "uses": ["m"]}},
	}
	[_required(given), _missing(given)] == [false, []]
}

# No criterion is met and three are open: the one with most to answer can wait.
test_the_longest_criterion_is_left_out if {
	given := {
		"subjects": {"c": {"category": "customer"}},
		"data": {"m": {"category": "email_address", "subjects": ["c"], "source": "provided"}},
		"purposes": {
			"n": {"type": "marketing", "uses": ["m"]},
			"a": {"type": "analytics", "uses": ["m"]},
		},
	}
	[_required(given), _missing(given)] == ["unknown", ["/scale/large", "/subjects/c/vulnerable"]]
}

# Fact model, doubt 4: a score that moves pay has a significant effect, whatever the file says of it.
test_consequences_win_over_the_conclusion if {
	given := {
		"subjects": {"e": {"category": "employee"}},
		"data": {"k": {"category": "productivity_score", "subjects": ["e"], "source": "derived"}},
		"purposes": {"p": {"type": "hr_administration", "uses": ["k"], "consequences": ["pay"], "automated_decision": {"profiling": true, "significant_effect": false}}},
		"scale": {"large": false},
	}
	_outcome(given)[2] == ["GDPR Art. 35(3)(a)", _presumed]
}

test_shops_are_open_to_anyone if {
	given := {
		"scale": {"large": true},
		"data": {"v": {"category": "cctv_video", "source": "observed", "capture": {"method": "camera", "scope": "shop"}}},
	}
	_law_missing(given) == {["data", "v", "capture", "trigger"]}
}

_memo := {"basis": "not_high_risk", "document": "note 3"}

_with_claim(given, claim, more) := json.patch(given, array.concat([{"op": "add", "path": "/governance", "value": {"dpia": {"exemption": claim}}}], more))

_no_officer := {"op": "add", "path": "/controller", "value": {"dpo": {"appointed": false}}}

# Errata C0: three words do not silence Art. 35(3).
test_a_note_does_not_displace_the_law if {
	given := _with_claim(_hospital, _memo, [_no_officer])
	_required(given) == true
}

test_a_similar_dpia_does if {
	given := _with_claim(_hospital, {"basis": "similar_dpia", "document": "DPIA 2025-4"}, [])
	_required(given) == false
	exemptions := data.dpia.facts.screening.result.exemptions with input as given
	[e.state | some e in exemptions] == ["holds"]
}

test_a_similar_dpia_that_is_not_named_is_asked_for if {
	given := _with_claim(_hospital, {"basis": "similar_dpia"}, [])
	[_required(given), _missing(given)] == ["unknown", ["/governance/dpia/exemption/document"]]
}

test_a_claim_with_nothing_behind_it_is_none if {
	given := _with_claim(_hospital, {"basis": "similar_dpia", "document": "none"}, [])
	_required(given) == true
}

# Errata E7: a firm without a DPO can pass; one with a DPO asks.
test_a_note_answers_the_presumption if {
	given := _with_claim(_archive, _memo, [_no_officer])
	_required(given) == false
}

test_a_note_waits_for_the_word_on_the_officer if {
	given := _with_claim(_archive, _memo, [])
	[_required(given), _missing(given)] == ["unknown", ["/controller/dpo/appointed"]]
}

test_a_note_without_the_officers_view_does_not_hold if {
	given := _with_claim(
		_archive, _memo,
		[
			{"op": "add", "path": "/controller", "value": {"dpo": {"appointed": true}}},
			{"op": "add", "path": "/governance/dpo_advice", "value": {"sought": false}},
		],
	)
	_required(given) == true
}

test_nobody_asks_an_officer_who_does_not_exist if {
	given := _with_claim(_archive, _memo, [_no_officer, {"op": "add", "path": "/governance/dpo_advice", "value": {"sought": false}}])
	_required(given) == false
}

_officer := {"op": "add", "path": "/controller", "value": {"dpo": {"appointed": true}}}

test_a_note_with_the_officers_view_holds if {
	given := _with_claim(_archive, _memo, [_officer, {"op": "add", "path": "/governance/dpo_advice", "value": {"sought": true}}])
	_required(given) == false
}

test_a_note_waits_for_the_officers_view if {
	given := _with_claim(_archive, _memo, [_officer])
	[_required(given), _missing(given)] == ["unknown", ["/governance/dpo_advice/sought"]]
}

# What one exemption needs, another does not.
test_a_similar_dpia_needs_no_officer_no_list_and_no_certain_basis if {
	claim := {"basis": "similar_dpia", "document": "DPIA 2025-4", "list_entry": "xx-1"}
	more := [
		{"op": "add", "path": "/jurisdictions", "value": ["EU", "FR", "DE"]},
		{"op": "add", "path": "/purposes/a/legal_basis", "value": "consent"},
	]
	_required(_with_claim(_archive, claim, array.concat(more, [_officer]))) == false
	asked := {"op": "add", "path": "/governance/dpo_advice", "value": {"sought": false}}
	_required(_with_claim(_archive, claim, array.concat(more, [_officer, asked]))) == false
	french := {"basis": "similar_dpia", "document": "DPIA 2025-4", "list_entry": "fr-x1"}
	_required(_with_claim(_archive, french, more)) == false
}

# A note answers the presumption only: whether the law asks for a DPIA stays open.
test_a_note_leaves_the_law_open if {
	given := _with_claim(_archive, _memo, [_no_officer, {"op": "replace", "path": "/scale", "value": {}}])
	[_required(given), _missing(given)] == ["unknown", ["/scale/large"]]
}

test_where_the_law_asks_nothing_is_presumed if {
	not data.dpia.facts.screening.required_by_presumption with input as _hospital
	data.dpia.facts.screening.required_by_presumption with input as _archive
}

# Errata C17: a list helps at home only.
test_a_national_list_helps_in_its_own_country if {
	given := _with_claim(_archive, {"basis": "art35_5", "list_entry": "fr-x1"}, [{"op": "add", "path": "/jurisdictions", "value": ["EU", "FR"]}])
	_required(given) == false
}

test_a_national_list_does_not_help_abroad if {
	given := _with_claim(_archive, {"basis": "art35_5", "list_entry": "fr-x1"}, [{"op": "add", "path": "/jurisdictions", "value": ["EU", "FR", "DE"]}])
	_required(given) == true
}

test_every_ground_says_which_facts_prove_it if {
	result := data.dpia.facts.screening.result with input as _hospital
	[g.because | some g in result.grounds] == [
		["/data/g/category", "/data/h/category", "/scale/large"],
		["/data/g/category", "/data/h/category", "/scale/large", "/subjects/p/category"],
	]
	result.grounds[0].text == "Special-category or criminal data are processed on a large scale: “g” and “h”"
}

# Nobody is told that EU law asks for a DPIA where it does not apply; the rules still know what would be due.
test_outside_the_gdpr_no_dpia_is_owed if {
	given := json.patch(_hospital, [{"op": "add", "path": "/jurisdictions", "value": ["US"]}])
	_outcome(given) == [false, {"c4", "c5", "c7"}, []]
	_required(given) == true
}

test_an_empty_declaration_has_a_whole_screening_and_settles_nothing if {
	result := data.dpia.facts.screening.result with input as {}
	object.keys(result) == {"dpia_required", "grounds", "criteria", "missing", "lists", "exemptions"}
	object.keys(result.criteria) == {"c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9"}
	result.dpia_required == "unknown"
}

# Errata V02: whose data it is, and which, is not stated; both could be the second criterion.
test_open_purposes_are_asked_about if {
	given := {"scale": {"large": true}, "purposes": {"p": {"type": "service_delivery"}}}
	[_required(given), _missing(given)] == ["unknown", ["/purposes/p/subjects", "/purposes/p/uses"]]
}
