# What incidents exposed, and whether that and their cause are settled.
package dpia.facts.incidents_test

_facts := facts if {
	facts := data.dpia.facts.incidents with input as {
		"data": {"k": {"category": "keystrokes"}, "s": {"category": "aggregated_statistics", "identifiability": "anonymous"}},
		"incidents": {
			"leak": {"date": "2026-06-20", "exposed": ["k", "s"], "resolved": false},
			"slip": {"exposed": ["s"], "resolved": true},
			"outage": {"exposed": []},
			"rumour": {"resolved": false},
		},
	}
}

test_only_personal_data_count_as_exposed if {
	_facts.exposed == {"leak": {"k"}, "slip": set(), "outage": set(), "rumour": set()}
	_facts.exposing == {"leak", "rumour"}
}

test_what_is_not_stated_is_told_apart_from_no if {
	_facts.unnamed == {"rumour"}
	_facts.unresolved == {"leak", "rumour"}
	_facts.undecided == {"outage"}
}

test_an_incident_is_called_by_its_id_and_day if {
	_facts.named == {"leak": "leak, 2026-06-20", "slip": "slip", "outage": "outage", "rumour": "rumour"}
}

test_without_incidents_there_is_nothing_to_say if {
	facts := data.dpia.facts.incidents with input as {}
	[facts.exposing, facts.unresolved, facts.undecided] == [set(), set(), set()]
}
