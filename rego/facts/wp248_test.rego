# Each criterion of WP248 and each ground of Art. 35(3), seen to be met, not met and open.
package dpia.facts.wp248_test

_criterion(c, given) := met if {
	met := data.dpia.facts.screening.criteria[c].met with input as given
}

_because(c, given) := pointers if {
	pointers := data.dpia.facts.screening.criteria[c].because with input as given
}

_missing(c, given) := pointers if {
	pointers := data.dpia.facts.screening.criteria[c].missing with input as given
}

_purpose(purpose) := {"data": {"x": {"category": "name", "source": "provided"}}, "purposes": {"a": object.union({"uses": ["x"]}, purpose)}}

_on(item, purpose) := {"data": {"x": item}, "purposes": {"a": object.union({"uses": ["x"]}, purpose)}}

test_c1_evaluation if {
	_criterion("c1", _purpose({"type": "marketing", "automated_decision": {"profiling": true}})) == true
	_criterion("c1", _purpose({"type": "payroll", "automated_decision": {"profiling": false}})) == false
	_criterion("c1", _purpose({"type": "analytics"})) == "unknown"
	_criterion("c1", _purpose({"type": "analytics", "automated_decision": {"profiling": false}})) == false
	_missing("c1", _purpose({"type": "analytics"})) == ["/purposes/a/automated_decision/profiling"]
}

# Judging people on more than they handed over; a file that says it scores nobody is heard.
test_c1_by_purpose if {
	_criterion("c1", _on({"category": "debts", "source": "third_party"}, {"type": "credit"})) == true
	_criterion("c1", _on({"category": "cv", "source": "provided"}, {"type": "recruitment"})) == false
	_criterion("c1", _on({"category": "debts", "source": "third_party"}, {"type": "credit", "automated_decision": {"profiling": false}})) == false
}

test_c1_watching_performance_is_an_evaluation_whatever_is_said if {
	given := _on({"category": "keystroke_counts", "source": "observed", "capture": {"trigger": "interval"}}, {"type": "performance_monitoring", "automated_decision": {"profiling": false}})
	_because("c1", given) == ["/purposes/a/type"]
	_criterion("c1", _on({"category": "cv", "source": "provided"}, {"type": "performance_monitoring", "automated_decision": {"profiling": false}})) == false
}

test_c1_security_is_asked_only_where_people_are_watched if {
	_criterion("c1", _on({"category": "server_log", "source": "observed"}, {"type": "security"})) == false
	_criterion("c1", _on({"category": "browsing_history", "source": "observed"}, {"type": "security"})) == "unknown"
	_criterion("c1", _on({"category": "browsing_history", "source": "observed"}, {"type": "access_control"})) == false
}

test_c2_decisions if {
	_criterion("c2", _purpose({"automated_decision": {"solely": true, "significant_effect": true}})) == true
	_criterion("c2", _purpose({"automated_decision": {"solely": true, "significant_effect": false}})) == false
	_criterion("c2", _purpose({"automated_decision": {"solely": true}})) == "unknown"
	_criterion("c2", _purpose({"ai": {"role": "deployer"}})) == "unknown"
	_criterion("c2", _purpose({"type": "service_delivery"})) == false
	_criterion("c2", _purpose({"type": "advertising_targeting"})) == false
}

test_c2_no_software_no_question if {
	_criterion("c2", _purpose({"automated_decision": {"solely": false, "profiling": false}})) == false
	_criterion("c2", _purpose({"automated_decision": {"solely": false}})) == "unknown"
	_criterion("c2", _purpose({"automated_decision": {"profiling": false}})) == "unknown"
	_criterion("c2", _purpose({"consequences": ["none"], "ai": {"role": "deployer"}})) == false
}

test_c2_a_score_that_moves_pay if {
	_because("c2", _purpose({"consequences": ["pay"], "automated_decision": {"profiling": true}})) == ["/purposes/a/consequences"]
	_criterion("c2", _purpose({"type": "payroll", "consequences": ["pay"]})) == false
}

_shots(capture) := {"data": {"s": {"category": "screenshots", "source": "observed", "capture": capture}}}

test_c3_monitoring if {
	_criterion("c3", _shots({"method": "screen_capture", "trigger": "random"})) == true
	_criterion("c3", _shots({"method": "screen_capture", "trigger": "user_initiated"})) == false
	_criterion("c3", _shots({"method": "screen_capture"})) == "unknown"
	_missing("c3", _shots({"method": "screen_capture"})) == ["/data/s/capture/trigger"]
	_missing("c3", _shots({"method": "screen_capture", "continuous": false})) == ["/data/s/capture/trigger"]
	_criterion("c3", {"data": {"s": {"category": "screenshots", "source": "provided", "capture": {"method": "form", "trigger": "user_initiated"}}}}) == false
	_missing("c3", {"data": {"s": {"category": "screenshots", "capture": {"trigger": "interval"}}}}) == ["/data/s/source"]
	_criterion("c3", {"data": {"s": {"category": "screenshots", "capture": {"trigger": "user_initiated"}}}}) == false
	_missing("c3", {"data": {"s": {"category": "screenshots"}}}) == ["/data/s/source"]
}

# Errata E3: an event counts where the purpose is to watch.
test_c3_events if {
	_criterion("c3", _on({"category": "file_access_log", "source": "observed", "capture": {"trigger": "event"}}, {"type": "dlp"})) == true
	_criterion("c3", _on({"category": "file_access_log", "source": "observed", "capture": {"trigger": "event"}}, {"type": "access_control"})) == false
}

test_c3_cameras_in_public if {
	street := {"scope": "public_space", "trigger": "event"}
	_because("c3", {"data": {"c": {"category": "cctv_video", "source": "observed", "capture": object.union({"method": "camera"}, street)}}}) == ["/data/c/capture/scope"]
	_criterion("c3", {"data": {"c": {"category": "location_gps", "source": "observed", "capture": object.union({"method": "gps"}, street)}}}) == false
	_criterion("c3", {"data": {"c": {"category": "cctv_video", "source": "observed", "capture": {"method": "camera", "scope": "office", "trigger": "event"}}}}) == false
}

test_c4_sensitive if {
	_criterion("c4", {"data": {"l": {"category": "location_gps", "identifiability": "identified"}}}) == true
	_criterion("c4", {"data": {"l": {"category": "crash_report", "identifiability": "pseudonymised", "may_reveal": []}}}) == false
	_criterion("c4", {"data": {"l": {"category": "free_text", "source": "observed"}}}) == "unknown"
	_criterion("c4", {"data": {"l": {"category": "free_text", "source": "provided"}}}) == false
	_criterion("c4", {"data": {"l": {"category": "criminal_conviction"}}}) == true
	_criterion("c4", {"data": {"l": {"category": "cctv_video", "source": "observed"}}}) == false
	_criterion("c4", {"data": {"l": {"category": "health_record", "identifiability": "anonymous"}}}) == false
	_missing("c4", {"data": {"l": {}}, "purposes": {"p": {}}}) == ["/data/l/category", "/purposes/p/uses"]
}

# Errata E6.
test_c4_money if {
	_criterion("c4", {"data": {"l": {"category": "payment_card"}}}) == true
	_criterion("c4", {"data": {"l": {"category": "salary"}}}) == false
	_criterion("c4", _on({"category": "bank_account"}, {"type": "payroll"})) == false
	_criterion("c4", _on({"category": "bank_account"}, {"type": "marketing"})) == true
	_criterion("c4", {"data": {"l": {"category": "bank_account"}}}) == true
	_missing("c4", _on({"category": "bank_account"}, {})) == ["/purposes/a/type"]
	_criterion("c4", {"data": {"l": {"category": "password"}}}) == false
}

test_c4_by_the_way if {
	_because("c4", {"data": {"l": {"category": "public_posts", "source": "public", "may_reveal": ["political_opinions"]}}}) == ["/data/l/may_reveal"]
	_missing("c4", {"data": {"l": {"category": "window_titles", "source": "observed", "may_reveal": ["health"], "filtered": true}}}) == ["/data/l/filter_evidence"]
	_criterion("c4", {"data": {"l": {"category": "window_titles", "source": "observed", "may_reveal": ["health"], "filtered": true, "filter_evidence": "report 7"}}}) == false
}

test_c5_scale if {
	_criterion("c5", {"scale": {"subjects": 60000, "large": true}}) == true
	_criterion("c5", {"scale": {"subjects": 40, "large": false}}) == false
	_criterion("c5", {"scale": {"subjects": 9000}}) == "unknown"
	_criterion("c5", {"controller": {"kind": "individual_professional"}}) == false
}

test_c6_combining if {
	two := {"data": {"x": {"category": "name", "source": "provided"}, "y": {"category": "debts", "source": "third_party"}}}
	_criterion("c6", object.union(two, {"purposes": {"a": {"uses": ["x", "y"], "combines_datasets": true}}})) == true
	_criterion("c6", object.union(two, {"purposes": {"a": {"uses": ["x", "y"], "combines_datasets": false}}})) == false
	_criterion("c6", object.union(two, {"purposes": {"a": {"uses": ["x", "y"]}}})) == "unknown"
	_criterion("c6", object.union(two, {"purposes": {"a": {"uses": ["x"]}}})) == false
	_criterion("c6", object.union(two, {"purposes": {"a": {"uses": ["y"]}}})) == false
	_criterion("c6", _purpose({"original_purpose": "selling"})) == "unknown"
	_criterion("c6", _purpose({"original_purpose": "none"})) == false
}

_people(person) := {"subjects": {"s": person}, "data": {"m": {"category": "name", "subjects": ["s"]}}}

test_c7_vulnerable if {
	_criterion("c7", _people({"category": "employee"})) == true
	_criterion("c7", _people({"category": "civil_servant"})) == true
	_criterion("c7", _people({"category": "customer", "vulnerable": false, "min_age": 18})) == false
	_criterion("c7", _people({"category": "user"})) == "unknown"
	_criterion("c7", _people({"category": "user", "adults_only": true})) == false
	_because("c7", _people({"category": "user", "min_age": 13})) == ["/subjects/s/min_age"]
	_because("c7", _people({"category": "user", "vulnerable": true, "min_age": 18})) == ["/subjects/s/vulnerable"]
	_because("c7", _people({"category": "pupil", "min_age": 13})) == ["/subjects/s/category"]
	_criterion("c7", _people({"category": "user", "vulnerable": false})) == false
	_criterion("c7", _people({"category": "research_participant", "min_age": 18})) == "unknown"
	_criterion("c7", _people({"category": "research_participant", "vulnerable": false})) == false
}

# A team cannot declare staff to be safe; a contractor who may refuse without cost does not depend on it.
test_c7_dependence if {
	_criterion("c7", _people({"category": "employee", "vulnerable": false})) == true
	_criterion("c7", _people({"category": "employee", "can_refuse": true})) == true
	_criterion("c7", _people({"category": "contractor"})) == true
	_criterion("c7", _people({"category": "contractor", "can_refuse": true})) == false
}

test_c7_people_whom_only_anonymous_data_are_about if {
	_criterion("c7", {"subjects": {"s": {"category": "employee"}}, "data": {"m": {"category": "name", "subjects": ["s"], "identifiability": "anonymous"}}}) == false
}

test_c8_new_technology if {
	_criterion("c8", _purpose({"type": "payroll", "innovative": false, "ai": {"role": "none"}})) == false
	_criterion("c8", _purpose({"type": "payroll", "innovative": true})) == true
	_criterion("c8", _purpose({"type": "analytics", "ai": {"role": "deployer"}})) == "unknown"
	_criterion("c8", _purpose({"innovative": false, "ai": {"role": "deployer"}})) == false
	_criterion("c8", _on({"category": "keystrokes"}, {"ai": {"trains_model": false}})) == false
	_criterion("c8", _purpose({"ai": {"trains_model": true}})) == "unknown"
	_because("c8", _on({"category": "keystrokes"}, {"type": "ai_training", "ai": {"trains_model": true, "role": "provider"}})) == ["/purposes/a/ai/trains_model"]
	_because("c8", _on({"category": "face_template"}, {"type": "access_control"})) == ["/data/x/category"]
	_because("c8", _purpose({"ai": {"uses": ["emotion_inference"]}})) == ["/purposes/a/ai/uses"]
	_because("c8", _purpose({"ai": {"emotion_inference": true}})) == ["/purposes/a/ai/emotion_inference"]
}

test_c9_access if {
	_criterion("c9", _purpose({"type": "credit", "gates_access": true})) == true
	_criterion("c9", _purpose({"type": "analytics", "gates_access": false})) == false
	_criterion("c9", _purpose({"type": "credit", "gates_access": false})) == false
	_criterion("c9", _purpose({"type": "credit"})) == "unknown"
}

_rights(rights) := object.union(_purpose({"legal_basis": "contract"}), {"rights": rights})

# Errata E5: a right that exists and is refused or restricted; not one that does not exist.
test_c9_rights if {
	_because("c9", _rights({"access": {"supported": false}})) == ["/rights/access/supported"]
	_because("c9", _rights({"access": {"supported": true, "exemption": "Article 23, Act on the police"}})) == ["/rights/access/exemption"]
	_because("c9", _rights({"access": {"supported": false, "exemption": "trade secret"}})) == ["/rights/access/supported"]
	_criterion("c9", _rights({"erasure": {"supported": false, "exemption": "Art. 17(3)(b)"}})) == false
	_criterion("c9", _rights({"objection": {"supported": false}})) == false
	_criterion("c9", _rights({"portability": {"supported": false}})) == true
	_criterion("c9", _rights({"not_automated": {"supported": false}})) == false
	_criterion("c9", object.union(_purpose({"automated_decision": {"solely": true}}), {"rights": {"not_automated": {"supported": false}}})) == true
	_criterion("c9", {"rights": {"access": {"supported": false, "exemption": "Art. 89"}}}) == false
	_criterion("c9", _rights({"access": {"supported": true, "exemption": "Art. 2300 of the code"}})) == false
}

_grounds(given) := grounds if {
	grounds := {g | some g, _ in data.dpia.facts.art35.about} with input as given
}

_open(given) := facts if {
	facts := data.dpia.facts.screening.law_missing with input as given
}

test_art35_3_a if {
	_grounds(_purpose({"type": "recruitment", "automated_decision": {"profiling": true, "solely": false, "significant_effect": true}})) == {"a"}
	_grounds(_purpose({"type": "analytics", "automated_decision": {"profiling": false, "significant_effect": false}})) == set()
	_open(_purpose({"type": "recruitment"})) == {["purposes", "a", "automated_decision", "significant_effect"]}
	_open(_purpose({"type": "recruitment", "automated_decision": {"profiling": false}})) == set()
	_open(_purpose({"automated_decision": {"profiling": false, "significant_effect": true}})) == set()
	_open(_purpose({"automated_decision": {"solely": true, "significant_effect": true}})) == {["purposes", "a", "automated_decision", "profiling"]}
}

test_art35_3_b if {
	_grounds({"scale": {"large": true}, "data": {"n": {"category": "health"}}}) == {"b"}
	_grounds({"scale": {"large": true}, "data": {"n": {"category": "criminal_register"}}}) == {"b"}
	_grounds({"scale": {"large": false}, "data": {"n": {"category": "health"}}}) == set()
	_open({"data": {"n": {"category": "health"}}}) == {["scale", "large"]}
}

# What screens show by the way: asked where the scale is large, and shown by the fact that says it.
test_art35_3_b_by_the_way if {
	screens := {"s": {"category": "screenshots", "source": "observed", "capture": {"trigger": "random"}}}
	_open({"scale": {"large": true}, "data": screens}) == {["data", "s", "may_reveal"]}
	_open({"scale": {"large": false}, "data": screens}) == set()
	_open({"data": screens}) == {["scale", "large"]}
	said := {"scale": {"large": true}, "data": {"s": object.union(screens.s, {"may_reveal": ["health"], "filtered": false})}}
	because := data.dpia.facts.art35.because.b with input as said
	because == {["scale", "large"], ["data", "s", "may_reveal"]}
}

_camera(capture) := {"c": {"category": "cctv_video", "source": "observed", "capture": object.union({"method": "camera"}, capture)}}

test_art35_3_c_is_about_places_open_to_anyone_and_not_about_visitors_own_pictures if {
	_grounds({"scale": {"large": true}, "data": _camera({"scope": "server_room", "continuous": true})}) == set()
	_grounds({"scale": {"large": true}, "data": _camera({"scope": "public_space", "trigger": "user_initiated"})}) == set()
	_open({"scale": {"large": true}, "data": _camera({"scope": "public_space", "trigger": "user_initiated"})}) == set()
	_open({"scale": {"large": false}, "data": _camera({"scope": "public_space"})}) == set()
	_open({"controller": {"kind": "individual_professional"}, "data": _camera({"scope": "shop", "continuous": true})}) == set()
}

test_art35_3_c if {
	cam := {"c": {"category": "cctv_video", "source": "observed", "capture": {"method": "camera", "scope": "public_space", "continuous": true}}}
	_grounds({"scale": {"large": true}, "data": cam}) == {"c"}
	_grounds({"scale": {"large": false}, "data": cam}) == set()
	_open({"data": cam}) == {["scale", "large"]}
	_grounds({"scale": {"large": true}, "data": {"c": {"category": "location_gps", "source": "observed", "capture": {"method": "gps", "scope": "public_space", "continuous": true}}}}) == set()
}
