# METADATA
# title: Restart after an incident without showing the cause is gone
# description: |
#   A project that was suspended after an exposure does not restart on the old assessment: the cause is removed and tested, notification decided, the DPIA reviewed.
# custom:
#   severity: major
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 32(1)(b) and (d), GDPR Art. 35(11), GDPR Art. 33, GDPR Art. 34, GDPR Art. 25(1)]
#   guidance: [EDPB Guidelines 9/2022, WP248 rev.01 s.III.C]
#   message: "After the incident ({incident}), which exposed {exposed}, the cause is not shown to be removed. {reason}"
#   question: "What failed, which data of whom were exposed to whom, who was told (authority, people), and which test shows it cannot recur?"
#   remediation: [Close the cause and test it on all stores., Decide on notification within 72 hours of awareness and on telling the people concerned., "Review DPIA, scope and necessity, not only the permission bug."]
#   reasons:
#     stopped: "Art. 32(1) and 35(11) call for a tested remedy and a reviewed assessment before it runs with these data again."
#     live: "The processing goes on meanwhile: Art. 32(1) calls for a tested remedy."
#     not_stated: data that are not named
#   escalate: {severity: blocker, waivable: legal, when: "the project is proposed, in pilot or suspended, and the incident exposed personal data of this declaration"}
#   since: 0.1.0
package dpia.rules.gdpr.risk.relaunch_after_incident

_to_start := data.dpia.facts.time.stage in {"suspended", "proposed", "pilot"}

applies if data.dpia.facts.time.stage == "suspended"

applies if count(object.get(input, "incidents", {})) > 0

_args(id, reason) := {"incident": data.dpia.facts.incidents.named[id], "exposed": _exposed(id), "reason": reason}

_exposed(id) := "not_stated" if {
	data.dpia.facts.incidents.unnamed[id]
} else := data.dpia.facts.label.items(data.dpia.facts.incidents.exposed[id])

violation contains {"at": ["incidents", id, "resolved"], "escalate": true, "args": _args(id, "stopped")} if {
	_to_start
	some id in (data.dpia.facts.incidents.unresolved - data.dpia.facts.incidents.unnamed)
	count(data.dpia.facts.incidents.exposed[id]) > 0
}

violation contains {"at": ["incidents", id, "resolved"], "args": _args(id, "live")} if {
	data.dpia.facts.time.stage == "live"
	some id in (data.dpia.facts.incidents.unresolved & data.dpia.facts.incidents.exposing)
}

unknown contains {"at": ["incidents"], "escalate": true, "args": {}} if {
	data.dpia.facts.time.stage == "suspended"
	object.get(input, "incidents", null) == null
}

unknown contains {"at": ["incidents", id, "resolved"], "escalate": _to_start, "args": {}} if {
	some id in (data.dpia.facts.incidents.undecided & data.dpia.facts.incidents.exposing)
}

# What was exposed decides whether it may start again.
unknown contains {"at": ["incidents", id, "exposed"], "escalate": true, "args": {}} if {
	_to_start
	some id in (data.dpia.facts.incidents.unnamed & (data.dpia.facts.incidents.unresolved | data.dpia.facts.incidents.undecided))
}
