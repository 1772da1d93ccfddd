# METADATA
# title: Staff representatives not informed and consulted
# description: |
#   Decisions that change how work is organised or watched are taken after informing and consulting the representatives. National packs prevail where they exist.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [Directive 2002/14/EC Art. 4(2)(c), GDPR Art. 88(1)]
#   guidance:
#   - "WP249, s. 6.3"
#   message: "Staff representatives exist and were not {reason} on {data}."
#   question: "Were the works council or union informed and consulted on {data} before the decision? When?"
#   remediation:
#   - "Inform and consult before deciding, and record the opinion."
#   reasons:
#     informed: informed
#     consulted: consulted
#   since: 0.1.0
package dpia.rules.employment.people.representatives_not_informed

applies if {
	some d in data.dpia.facts.work.worker_monitoring
	_represented
}

_council(key) := object.get(input, ["governance", "works_council", key], null)

_represented if _council("exists") == true

_represented if object.get(input, ["governance", "union"], null) == true

_args(reason) := {"data": data.dpia.facts.label.items(data.dpia.facts.work.worker_monitoring), "reason": reason}

# An agreement is more than consultation.
violation contains {"at": ["governance", "works_council", "consulted"], "args": _args("consulted")} if {
	applies
	_council("agreement") != true
	_council("consulted") == false
}

violation contains {"at": ["governance", "works_council", "informed"], "args": _args("informed")} if {
	applies
	_council("agreement") != true
	_council("consulted") != true
	_council("consulted") != false
	_council("informed") == false
}

unknown contains {"at": ["governance", "works_council", "consulted"], "args": _args("")} if {
	applies
	_council("agreement") != true
	_council("consulted") == null
}
