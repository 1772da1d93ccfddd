# WP248 rev.01, s. III.B.a: the criteria that hang on what a purpose does with people (1, 2, 6, 8, 9). `met` holds the facts that meet
# a criterion, `missing` the facts that would settle it, both as lists of steps. Criteria 3, 4, 5 and 7: wp248_data.rego.
package dpia.facts.wp248

_purposes := {p: purpose | some p, purpose in input.purposes; data.dpia.facts.purposes.on_personal[p]}

_adm(p, key) := object.get(input, ["purposes", p, "automated_decision", key], null)

_type(p) := data.dpia.facts.purposes.purpose_type[p]

_ai_roles := {"provider", "deployer", "both"}

_ai_role(p) := object.get(input, ["purposes", p, "ai", "role"], null)

_ai_uses(p) := {use | some use in object.get(input, ["purposes", p, "ai", "uses"], [])}

# Criterion 1. These purposes consist in judging people, once they have more than what the person handed over.
_judging := {
	"performance_monitoring", "recruitment", "credit", "credit_scoring", "insurance", "fraud", "education_assessment",
	"advertising_targeting",
}

met.c1 contains ["purposes", p, "automated_decision", "profiling"] if {
	some p, _ in _purposes
	_adm(p, "profiling") == true
}

met.c1 contains ["purposes", p, "type"] if {
	some p, _ in _purposes
	_judging[_type(p)]
	some d in data.dpia.facts.purposes.uses[p]
	data.dpia.facts.items.source[d] in {"observed", "derived", "inferred", "third_party"}
	_adm(p, "profiling") != false
}

# Judging performance by watching people is an evaluation, whatever the file calls it.
met.c1 contains ["purposes", p, "type"] if {
	some p, _ in _purposes
	_type(p) == "performance_monitoring"
	count(data.dpia.facts.purposes.uses[p] & data.dpia.facts.work.monitored) > 0
}

missing.c1 contains ["purposes", p, "automated_decision", "profiling"] if {
	some p, _ in _purposes
	_type(p) in {"analytics", "marketing", "ai_training", "personalisation"}
	_adm(p, "profiling") == null
}

# Looking for attackers in a server's log scores nobody; watching people for it may (errata C23: no question for each log).
missing.c1 contains ["purposes", p, "automated_decision", "profiling"] if {
	some p, _ in _purposes
	_type(p) == "security"
	_adm(p, "profiling") == null
	count(data.dpia.facts.purposes.uses[p] & (data.dpia.facts.work.monitored | data.dpia.facts.work.monitored_unknown)) > 0
}

# Criterion 2. Plain facts win over the conclusion: a score that leads to pay or dismissal has a significant effect (fact model, doubt 4).
_consequences(p) := {c | some c in object.get(input, ["purposes", p, "consequences"], [])}

_by_software(p) if true in {_adm(p, "solely"), _adm(p, "profiling")}

met.c2 contains ["purposes", p, "automated_decision", "significant_effect"] if {
	some p, _ in _purposes
	_adm(p, "significant_effect") == true
}

met.c2 contains ["purposes", p, "consequences"] if {
	some p, _ in _purposes
	_by_software(p)
	count(_consequences(p) & {"pay", "discipline", "dismissal", "promotion"}) > 0
}

missing.c2 contains ["purposes", p, "automated_decision", "significant_effect"] if {
	some p, _ in _purposes
	_adm(p, "significant_effect") == null
	_consequences(p) != {"none"}
	_may_decide[p]
	not _no_software[p]
}

_may_decide contains p if {
	some p, purpose in _purposes
	"automated_decision" in object.keys(purpose)
}

_may_decide contains p if {
	some p, _ in _purposes
	_ai_role(p) in _ai_roles
}

_may_decide contains p if {
	some p, _ in _purposes
	count(_ai_uses(p)) > 0
}

_may_decide contains p if {
	some p, _ in _purposes
	_judging[_type(p)]
	_type(p) != "advertising_targeting"
}

# Neither decides nor scores.
_no_software contains p if {
	some p, _ in _purposes
	_adm(p, "solely") == false
	_adm(p, "profiling") == false
}

# Criterion 6. Asked where data of other origin meet data of one's own, or were first collected for something else.
met.c6 contains ["purposes", p, "combines_datasets"] if {
	some p, purpose in _purposes
	object.get(purpose, "combines_datasets", null) == true
}

missing.c6 contains ["purposes", p, "combines_datasets"] if {
	some p, purpose in _purposes
	object.get(purpose, "combines_datasets", null) == null
	_may_combine[p]
}

_may_combine contains p if {
	some p, _ in _purposes
	sources := {data.dpia.facts.items.source[d] | some d in data.dpia.facts.purposes.uses[p]} - {null}
	foreign := sources & {"third_party", "public"}
	count(foreign) > 0
	count(sources - foreign) > 0
}

_may_combine contains p if {
	some p, purpose in _purposes
	object.get(purpose, "original_purpose", "none") != "none"
}

# Criterion 8. AI is not new as such (CNIL); training on what people type or say, reading emotions and recognising bodies count.
met.c8 contains ["purposes", p, "innovative"] if {
	some p, purpose in _purposes
	object.get(purpose, "innovative", null) == true
}

met.c8 contains ["purposes", p, "ai", "trains_model"] if {
	some p, purpose in _purposes
	object.get(purpose, ["ai", "trains_model"], null) == true
	count(data.dpia.facts.purposes.uses[p] & data.dpia.facts.items.group.intrusive) > 0
}

met.c8 contains ["purposes", p, "ai", "uses"] if {
	some p, _ in _purposes
	"emotion_inference" in _ai_uses(p)
}

met.c8 contains ["purposes", p, "ai", "emotion_inference"] if {
	some p, purpose in _purposes
	object.get(purpose, ["ai", "emotion_inference"], null) == true
}

met.c8 contains ["data", d, "category"] if {
	some p, _ in _purposes
	some d in (data.dpia.facts.purposes.uses[p] & data.dpia.facts.items.group.biometric_id)
}

missing.c8 contains ["purposes", p, "innovative"] if {
	some p, purpose in _purposes
	object.get(purpose, "innovative", null) == null
	true in {_ai_role(p) in _ai_roles, object.get(purpose, ["ai", "trains_model"], null) == true}
}

# Criterion 9: a service or a contract refused, or a right that people have and cannot use (errata E5).
met.c9 contains ["purposes", p, "gates_access"] if {
	some p, purpose in _purposes
	object.get(purpose, "gates_access", null) == true
}

met.c9 contains ["rights", right, "exemption"] if {
	count(_purposes) > 0
	some right, entry in object.get(input, "rights", {})
	regex.match("(Art[.]|Article|Articles|Arts[.]) ?(23|85|89)([^0-9]|$)", object.get(entry, "exemption", "none"))
}

# That a right does not exist on these facts (Art. 17(3), 20(1), 21(1), 22(2)) is no restriction: it is claimed as an exemption.
met.c9 contains ["rights", right, "supported"] if {
	count(_purposes) > 0
	some right, entry in object.get(input, "rights", {})
	object.get(entry, "supported", null) == false
	true in {right in {"access", "rectification"}, object.get(entry, "exemption", "none") == "none"}
	_owed[right]
}

_owed contains right if some right in {"all", "access", "rectification", "erasure", "restriction"}

_owed contains right if {
	some basis, right in {
		"consent": "portability",
		"contract": "portability",
		"public_task": "objection",
		"legitimate_interests": "objection",
	}
	count(data.dpia.facts.purposes.by_basis[basis]) > 0
}

_owed contains "not_automated" if {
	some p, _ in _purposes
	_adm(p, "solely") == true
}

missing.c9 contains ["purposes", p, "gates_access"] if {
	some p, purpose in _purposes
	object.get(purpose, "gates_access", null) == null
	_type(p) in {
		"credit", "credit_scoring", "insurance", "recruitment", "fraud", "blacklist", "social_services", "social_housing",
	}
}
