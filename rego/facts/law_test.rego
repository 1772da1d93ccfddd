# Which law is applied, and why: Art. 3 with its edges (case.md in the catalogue, point 6).
package dpia.facts.law_test

_gdpr(given) := law if {
	[law] := data.dpia.facts.law.applicable with input as given
}

_missing(given) := missing if {
	missing := data.dpia.facts.law.missing with input as given
}

_applied(given, words) if {
	law := _gdpr(given)
	law.applied == true
	law.law == "Regulation (EU) 2016/679 (GDPR)"
	contains(law.why, words)
}

_not_applied(given, words) if {
	law := _gdpr(given)
	law.applied == false
	startswith(law.why, "Not applied.")
	contains(law.why, words)
}

_typing := {"k": {"category": "keystrokes", "source": "observed", "subjects": ["e"]}}

_us := {
	"controller": {"country": "US"},
	"jurisdictions": ["US"],
	"subjects": {"e": {"category": "employee", "countries": ["US"]}},
	"data": _typing,
	"territorial": {"establishment_in_eu": false, "offering_to_eu": false, "monitoring_in_eu": false},
}

_us_and(changes) := {key: value | some key, stated in _us; value := object.get(changes, key, stated)}

test_people_in_the_united_states_alone_are_not_under_the_gdpr if {
	_not_applied(_us, "points to US only")
	_not_applied(_us, "No establishment in the EEA takes part")
	_not_applied(_us, "says nothing about the law that does apply there")
	_missing(_us) == set()
}

test_the_verdict_says_what_one_site_in_the_eea_would_change if _not_applied(_us, "The day it reaches a site or people in the EEA")

test_us_only_without_a_word_on_art_3_is_not_accused_but_asked if {
	given := _us_and({"territorial": {}})
	_not_applied(given, "what is not stated about that is asked")
	_missing(given) == {"establishment_in_eu"}
}

test_us_only_need_not_name_its_law if {
	given := {"controller": {"country": "US"}, "subjects": {"e": {"category": "employee", "countries": ["US"]}}}
	_not_applied(given, "points to US only")
	_missing(given) == {"establishment_in_eu"}
}

test_where_the_people_are_unknown_offer_and_monitoring_are_asked_too if {
	_missing({"jurisdictions": ["US"]}) == {"establishment_in_eu", "offering_to_eu", "monitoring_in_eu"}
	_missing({"jurisdictions": ["US"], "subjects": {"e": {"category": "employee"}}, "territorial": {"establishment_in_eu": false}}) == {"offering_to_eu", "monitoring_in_eu"}
}

test_an_irish_site_brings_the_gdpr_in if {
	given := _us_and({"subjects": {"e": {"category": "employee", "countries": ["US", "IE"]}}, "territorial": {}})
	_applied(given, "Art. 3(2)(b): what is collected watches people in the EEA (IE): “k”.")
}

test_people_in_ireland_are_presumed_to_be_under_it_until_art_3_is_ruled_out if {
	people := {"e": {"category": "employee", "countries": ["US", "IE"]}}
	_applied(_us_and({"subjects": people, "data": {}, "territorial": {}}), "People in the EEA (IE) are concerned and Art. 3 is not ruled out")
	_missing(_us_and({"subjects": people, "data": {}, "territorial": {}})) == {"establishment_in_eu", "offering_to_eu", "monitoring_in_eu"}
	_not_applied(_us_and({"subjects": people, "data": {}}), "points to US only")
}

test_watching_them_is_monitoring_whatever_the_declaration_calls_it if {
	_applied(_us_and({"subjects": {"e": {"category": "employee", "countries": ["IE"]}}}), "Art. 3(2)(b)")
}

# What does not watch by its kind, or is handed over, does not prove monitoring.
test_a_name_that_people_give_is_not_monitoring if {
	people := {"e": {"category": "customer", "countries": ["IE"]}}
	_not_applied(_us_and({"subjects": people, "data": {"n": {"category": "name", "source": "provided", "subjects": ["e"]}}}), "Art. 3")
	_not_applied(_us_and({"subjects": people, "data": {"k": {"category": "keystrokes", "source": "observed", "subjects": ["e"], "identifiability": "anonymous"}}}), "Art. 3")
}

test_each_limb_of_art_3_applies_the_gdpr if {
	_applied(_us_and({"territorial": {"establishment_in_eu": true}}), "Art. 3(1): an establishment")
	_applied(_us_and({"territorial": {"offering_to_eu": true}}), "Art. 3(2)(a)")
	_applied(_us_and({"territorial": {"monitoring_in_eu": true}}), "Art. 3(2)(b)")
	_applied(_us_and({"controller": {"country": "DE"}}), "Art. 3(1): the controller is established in the EEA (DE).")
}

test_a_joint_controller_in_the_eea_is_an_establishment if {
	_applied({"controller": {"country": "US"}, "jurisdictions": ["US"], "joint_controllers": {"j": {"country": "FR"}}}, "a joint controller is established in the EEA (FR)")
	_applied({"controller": {"country": "US"}, "jurisdictions": ["US"], "recipients": {"j": {"kind": "joint_controller", "country": "FR"}}}, "a joint controller")
}

test_a_processor_in_the_eea_is_none_of_the_controllers_establishments if {
	_not_applied({"controller": {"country": "US"}, "jurisdictions": ["US"], "recipients": {"p": {"kind": "processor", "country": "FR"}}}, "US only")
}

# Art. 3(2) is for those who are not established in the EEA.
test_who_is_established_in_the_eea_is_under_paragraph_1_alone if {
	law := _gdpr({"controller": {"country": "DE"}, "territorial": {"offering_to_eu": true, "monitoring_in_eu": true}})
	law.applied
	not contains(law.why, "3(2)")
}

test_the_united_kingdom_alone_is_not_under_the_gdpr_of_the_eu if {
	people := {"e": {"category": "employee", "countries": ["UK"]}}
	_not_applied({"controller": {"country": "GB"}, "jurisdictions": ["UK"], "subjects": people}, "points to GB only")
	_not_applied({"controller": {"country": "GB"}, "subjects": people, "territorial": {"establishment_in_eu": false}}, "No establishment in the EEA")
}

test_a_declaration_that_names_eu_law_is_under_it if {
	_applied({"jurisdictions": ["EU"]}, "names the law of EU")
	_applied({"controller": {"country": "US"}, "jurisdictions": ["US", "NO"]}, "names the law of NO")
	_applied({"jurisdictions": ["EEA"]}, "names the law of EU")
}

test_without_a_word_on_where_it_is_checked_as_if if {
	_applied({}, "as if Art. 3 applied")
	_applied({"controller": {"country": "US"}, "subjects": {"e": {"category": "employee"}}}, "as if Art. 3 applied")
	_applied({"subjects": {"e": {"countries": ["US"]}}}, "as if Art. 3 applied")
	_missing({}) == set()
}

test_left_out_wrongly_needs_a_claim_and_a_fact_against_it if {
	data.dpia.facts.law.left_out_wrongly with input as {"controller": {"country": "DE"}, "jurisdictions": ["US"]}
	not data.dpia.facts.law.left_out_wrongly with input as {"controller": {"country": "DE"}}
	not data.dpia.facts.law.left_out_wrongly with input as _us
}

test_packs_of_eu_law_follow_the_gdpr_and_others_apply_where_loaded if {
	packs := data.dpia.facts.law.packs with input as _us with data.dpia.catalogue.packs as ["gdpr", "employment", "acme"]
	[packs.gdpr.applied, packs.employment.applied, packs.acme.applied] == [false, false, true]
	packs.gdpr.why == _gdpr(_us).why
	here := data.dpia.facts.law.packs with input as {} with data.dpia.catalogue.packs as ["gdpr", "employment"]
	[here.gdpr.applied, here.employment.applied] == [true, true]
}

test_aliases_and_outermost_regions_lead_to_their_country if {
	[data.dpia.facts.law.norm(c) | some c in ["EL", "UK", "RE", "EEA", "US"]] == ["GR", "GB", "FR", "EU", "US"]
}

test_third_countries if {
	[c | some c in ["NO", "EU", "EL", "RE", "GB", "UK", "US", "CH"]; data.dpia.facts.law.third_country(c)] == ["GB", "UK", "US", "CH"]
}

test_remote_access_is_an_exposure_like_the_place_of_the_recipient if {
	exposures := data.dpia.facts.law.exposures with input as {"recipients": {
		"psp": {"country": "IE", "remote_access_from": ["US", "DE", "UK"]},
		"host": {"country": "DE"},
		"lab": {"country": "IN"},
		"unknown": {},
	}}
	exposures == {"psp": {"US", "GB"}, "host": set(), "lab": {"IN"}, "unknown": set()}
}
