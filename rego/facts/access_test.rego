# Who reads what: from the role, from the store that grants it, or not stated.
package dpia.facts.access_test

_facts(given) := facts if {
	facts := data.dpia.facts.access with input as given
}

_held := {"k": {"category": "keystrokes", "stored_in": ["w"]}, "n": {"category": "name", "stored_in": ["w"]}}

test_a_role_reads_what_it_names if {
	facts := _facts({"data": _held, "access": {"eng": {"data": ["k"]}}, "stores": {"w": {"access": ["eng"]}}})
	facts.readers == {"eng": {"k"}}
	facts.open_roles == set()
}

test_a_role_that_names_nothing_reads_what_its_stores_hold if {
	facts := _facts({"data": _held, "access": {"eng": {}}, "stores": {"w": {"access": ["eng"]}}})
	facts.readers == {"eng": {"k", "n"}}
	facts.open_stores == {}
}

test_a_role_that_reads_nothing_is_no_reader if {
	facts := _facts({"data": _held, "access": {"eng": {"data": []}}})
	facts.readers == {}
	facts.open_roles == set()
}

test_what_a_role_reads_is_open_without_data_and_store if _facts({"data": _held, "access": {"eng": {}}}).open_roles == {"eng"}

test_a_store_is_open_by_what_no_role_is_said_to_read if {
	_facts({"data": _held, "stores": {"w": {}}}).open_stores == {"w": {"k", "n"}}
	_facts({"data": _held, "stores": {"w": {}}, "access": {"eng": {"data": ["k"]}}}).open_stores == {"w": {"n"}}
	_facts({"data": _held, "stores": {"w": {"access": []}}}).open_stores == {}
}

test_anonymous_data_are_read_by_nobody if {
	given := {"data": {"s": {"category": "aggregated_statistics", "identifiability": "anonymous", "stored_in": ["w"]}}, "access": {"eng": {}}, "stores": {"w": {}}}
	facts := _facts(given)
	facts.readers == {}
	facts.open_roles == set()
	facts.open_stores == {}
	facts.unplaced == set()
}

test_data_without_a_stated_place if {
	_facts({"data": {"k": {"category": "keystrokes"}, "n": {"category": "name", "stored_in": []}}}).unplaced == {"k"}
}

test_closed_stores_leave_nothing_open if {
	_facts({}).perhaps_open
	_facts({"stores": {"w": {}}}).perhaps_open
	_facts({"stores": {"v": {"default_access": "deny"}, "w": {"default_access": "allow"}}}).perhaps_open
	not data.dpia.facts.access.perhaps_open with input as {"stores": {"w": {"default_access": "deny"}}}
	not data.dpia.facts.access.perhaps_open with input as {"stores": {}}
}
