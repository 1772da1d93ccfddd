# METADATA
# title: Staff representatives not informed and consulted
# description: |
#   Decisions likely to lead to substantial changes in work organisation are for information and consultation (Directive 2002/14/EC). National law often says more; where this tool has a pack for the country, that pack speaks.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [Directive 2002/14/EC Art. 4(2)(c), GDPR Art. 88(1)]
#   guidance:
#   - "WP249, s. 6.3"
#   - "Portugal: Codigo do Trabalho Arts. 424-425 (works councils); national law prevails where it says more"
#   message: "There are staff representatives, and they were not consulted on monitoring {subjects} ({data}). If this is likely to change substantially how work is organised, they have to be informed and consulted before the decision (Directive 2002/14/EC Art. 4(2)(c))."
#   question: "Were the works council or union informed and consulted on {data} before the decision? When?"
#   remediation:
#   - "Inform and consult before deciding, and record the opinion."
#   since: 0.1.0
package dpia.rules.employment.people.representatives_not_informed

applies if {
	count(_items) > 0
	data.dpia.facts.work.general_law
	true in {_council("exists"), object.get(input, ["governance", "union"], null)}
}

_council(key) := object.get(input, ["governance", "works_council", key], null)

# The Directive is about employees; below 20 of them none of its thresholds is met (Art. 3(1)).
_items := {d | some d in data.dpia.facts.work.watched; count(_employees(d)) > 0; object.get(input, ["controller", "staff"], 20) >= 20}

_employees(d) := {s | some s in data.dpia.facts.work.workers[d]} - {s | some s, category in data.dpia.facts.people.subject_category; category in {"contractor", "gig_worker"}}

_args := {"data": data.dpia.facts.label.items(_items), "subjects": data.dpia.facts.label.people({s | some d in _items; some s in _employees(d)})}

# An agreement is more than consultation.
_passed_over if {
	_council("consulted") == false
	_council("agreement") != true
}

violation contains {"at": ["governance", "works_council", "consulted"], "args": _args} if {
	applies
	_passed_over
	count(_items & data.dpia.facts.work.worker_monitoring) > 0
}

unknown contains {"at": ["data", d, "capture", "trigger"], "args": _args} if {
	applies
	_passed_over
	some d in (_items & data.dpia.facts.work.perhaps_monitoring)
}

unknown contains {"at": ["governance", "works_council", "consulted"], "args": _args} if {
	applies
	_council("consulted") == null
	_council("agreement") != true
}
