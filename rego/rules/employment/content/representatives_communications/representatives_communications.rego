# METADATA
# title: Communications of staff representatives within reach
# description: "What staff and their representatives say to each other is theirs alone: freedom of association, and often union membership. A security scan that the works council itself agreed to is left to that agreement."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [Charter Art. 12(1), Charter Arts. 27 and 28, ILO C135 Arts. 1-2, GDPR Art. 9(1), Directive 2002/14/EC Art. 7]
#   guidance: ["Directive (EU) 2024/2831 Art. 7(1)(b) and (d) (platform work)"]
#   message: "{data} can reach communications between {subjects} and their representatives, {reason}."
#   question: "Are the works council, union representatives and their mailboxes, rooms and devices outside {data}, or filtered out, and which test or agreement shows it?"
#   remediation: ["Exclude representatives' accounts, devices and rooms by rule, and test it."]
#   reasons: {unfiltered: and nothing is shown to remove them, premises: "since it is captured on premises of the union or works council"}
#   escalate: {severity: blocker, waivable: never, when: the capture takes place on premises of the union or works council}
#   since: 0.1.0
package dpia.rules.employment.content.representatives_communications

applies if some d in _reaching

_browsing := {d | some d, c in data.dpia.facts.items.category; c == "browsing_history"}

_reaching := data.dpia.facts.work.watched & (((data.dpia.facts.items.group.intrusive | data.dpia.facts.items.group.comms_meta) | data.dpia.facts.items.group.av) | _browsing)

_council(key) := object.get(input, ["governance", "works_council", key], null)

_may_reveal := {d | some d in _reaching; "union_communications" in data.dpia.facts.items.incidental[d]}

# Scans for security alone, which an agreement with the works council can carry (errata B14).
_scans := {d | some d in _may_reveal; _types(d) in [{"security"}, {"dlp"}, {"dlp", "security"}]}

_types(d) := {data.dpia.facts.purposes.purpose_type[p] | some p in data.dpia.facts.purposes.used_by[d]}

_reported := _may_reveal - {d | some d in _scans; _council("agreement") != false}

_args(d, reason) := {"data": data.dpia.facts.label.item[d], "subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d]), "reason": reason}

violation contains {"at": ["data", d, "filtered"], "args": _args(d, "unfiltered")} if some d in (_reported & data.dpia.facts.recording.stays)

_premises := {d | some d, places in data.dpia.facts.items.capture_scopes; places.union_premises}

violation contains {"at": ["data", d, "capture", "scope"], "escalate": true, "args": _args(d, "premises")} if some d in ((_reaching & _premises) & data.dpia.facts.work.worker_monitoring)

unknown contains {"at": at, "args": _args(d, "")} if {
	some d in _reported
	some at in data.dpia.facts.recording.filter_gaps[d]
}

unknown contains {"at": ["governance", "works_council", "agreement"], "args": _args(d, "")} if {
	some d in _scans
	data.dpia.facts.work.filtered[d] != true
	_council("agreement") == null
}

unknown contains {"at": ["data", d, "may_reveal"], "args": _args(d, "")} if {
	some d in _reaching
	data.dpia.facts.items.may_reveal[d] == null
	true in {_council("exists"), object.get(input, ["governance", "union"], null)}
}
