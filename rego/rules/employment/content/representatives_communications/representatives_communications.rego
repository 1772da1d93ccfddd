# METADATA
# title: Communications of staff representatives within reach
# description: "What staff and their representatives tell each other is out of the employer's reach; union membership is a special category besides."
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [Charter Art. 12(1), Charter Art. 27, Charter Art. 28, ILO C135 Arts. 1-2, GDPR Art. 9(1)]
#   guidance: [Directive (EU) 2024/2831 Art. 7(1)(b) and (d) (platform work)]
#   message: "{data} reaches communications between staff and their representatives."
#   question: "Are the works council, union representatives and their mailboxes, rooms and devices outside {data}?"
#   remediation: ["Exclude representatives' accounts, devices and rooms by rule, and test it."]
#   escalate: {severity: blocker, waivable: legal, when: a security scan that the works council itself agreed to}
#   since: 0.1.0
package dpia.rules.employment.content.representatives_communications

applies if some d in _reaching

_reaching contains d if {
	some d in data.dpia.facts.work.worker_monitoring
	true in {
		d in ((data.dpia.facts.items.group.intrusive | data.dpia.facts.items.group.comms_meta) | data.dpia.facts.items.group.av),
		data.dpia.facts.items.category[d] == "browsing_history",
	}
}

_args(d) := {"data": data.dpia.facts.label.item[d], "subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d])}

# A scan that every purpose makes for security, and that the works council agreed to (errata B14), is for legal.
_agreed(d) if {
	count(data.dpia.facts.purposes.types_of[d] - {"security", "dlp"}) == 0
	object.get(input, ["governance", "works_council", "agreement"], null) == true
}

violation contains {"at": ["data", d, "may_reveal"], "escalate": agreed, "args": _args(d)} if {
	some d in _reaching
	"union_communications" in object.get(input, ["data", d, "may_reveal"], [])
	data.dpia.facts.work.filtered[d] == false
	agreed := count({true | _agreed(d)}) > 0
}

violation contains {"at": ["data", d, "capture", "scope"], "args": _args(d)} if {
	some d in _reaching
	data.dpia.facts.items.capture_scopes[d].union_premises
}

_represented if object.get(input, ["governance", "works_council", "exists"], null) == true

_represented if object.get(input, ["governance", "union"], null) == true

unknown contains {"at": ["data", d, "may_reveal"], "args": _args(d)} if {
	some d in _reaching
	_represented
	data.dpia.facts.items.may_reveal[d] == null
}
