package dpia.facts.people_test

_people := {"subjects": {
	"staff": {"category": "employee", "power_imbalance": false},
	"tenants": {"category": "tenant"},
	"buyers": {"category": "customer", "min_age": 16},
	"adults": {"category": "user", "adults_only": true},
	"anyone": {"category": "user"},
}}

test_an_employer_cannot_declare_the_imbalance_away if {
	imbalance := data.dpia.facts.people.imbalance with input as _people
	imbalance.staff == true
}

test_where_it_depends_and_nobody_says_it_is_unknown if {
	imbalance := data.dpia.facts.people.imbalance with input as _people
	imbalance.tenants == "unknown"
	imbalance.buyers == false
}

test_children_by_age if {
	child := data.dpia.facts.people.child with input as _people
	child.buyers == true
	child.adults == false
	child.anyone == "unknown"
}

test_the_purpose_s_own_word_on_refusing_comes_first if {
	refusal := data.dpia.facts.people.refusal with input as {
		"subjects": {"pupils": {"category": "pupil", "can_refuse": false}},
		"purposes": {
			"photo": {"subjects": ["pupils"], "consent": {"refusal_without_detriment": true}},
			"survey": {"subjects": ["pupils"], "consent": {"if_refused": "nothing"}},
			"marks": {"subjects": ["pupils"]},
		},
	}
	refusal.photo.pupils == true
	refusal.survey.pupils == true
	refusal.marks.pupils == false
}
