package dpia.facts.law_test

_us := {
	"controller": {"country": "US"},
	"jurisdictions": ["US"],
	"subjects": {"staff": {"category": "employee", "countries": ["US"]}},
	"territorial": {"establishment_in_eu": false, "offering_to_eu": false, "monitoring_in_eu": false},
}

test_us_only_is_not_under_the_gdpr if {
	some law in data.dpia.facts.law.applicable with input as _us
	law.applied == false
}

test_the_reason_names_the_country_and_claims_nothing_about_its_law if {
	some law in data.dpia.facts.law.applicable with input as _us
	contains(law.why, "US")
	contains(law.why, "not a statement")
}

test_an_establishment_brings_it_in if {
	some law in data.dpia.facts.law.applicable with input as {"territorial": {"establishment_in_eu": true}}
	law.applied == true
	contains(law.why, "Art. 3(1)")
}

test_a_controller_in_norway_or_greece_is_in_the_eea if {
	every code in ["NO", "GR", "EL"] {
		some law in data.dpia.facts.law.applicable with input as {"controller": {"country": code}}
		contains(law.why, "established in the EEA")
	}
}

test_watching_people_in_the_eea_brings_it_in if {
	some law in data.dpia.facts.law.applicable with input as {"controller": {"country": "US"}, "territorial": {"monitoring_in_eu": true}}
	contains(law.why, "Art. 3(2)(b)")
}

test_the_united_kingdom_alone_is_not_the_eu if {
	some law in data.dpia.facts.law.applicable with input as {"controller": {"country": "UK"}, "jurisdictions": ["UK"]}
	law.applied == false
}

test_nothing_stated_is_checked_as_if_it_applied if {
	some law in data.dpia.facts.law.applicable with input as {}
	law.applied == true
	contains(law.why, "does not say")
}

test_aliases_lead_to_the_code_used_here if {
	not data.dpia.facts.law.third_country("EL")
	not data.dpia.facts.law.third_country("RE")
	not data.dpia.facts.law.third_country("EU")
	data.dpia.facts.law.third_country("UK")
	data.dpia.facts.law.third_country("US")
}

test_remote_access_from_outside_is_an_exposure if {
	exposures := data.dpia.facts.law.exposures with input as {"recipients": {"v": {"country": "IE", "remote_access_from": ["US", "DE"]}}}
	exposures.v == {"US"}
}
