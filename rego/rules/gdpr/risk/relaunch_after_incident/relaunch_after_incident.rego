# METADATA
# title: Restart after an incident without showing the cause is gone
# description: |
#   A project that was suspended after an exposure does not restart on the old assessment: the cause is removed and tested, notification decided, the DPIA reviewed.
# custom:
#   severity: major
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 32(1)(b) and (d), GDPR Art. 35(11), GDPR Art. 33, GDPR Art. 34, GDPR Art. 25(1)]
#   guidance:
#   - EDPB Guidelines 9/2022
#   - WP248 rev.01 s.III.C
#   message: "After the incident {incident} ({exposed}) the cause is not shown to be removed. {reason}"
#   question: "What failed, which data of whom were exposed to whom, who was told (authority, people), and which test shows it cannot recur?"
#   remediation:
#   - "Close the cause, test it on all stores"
#   - Decide on notification within 72 hours of awareness and on telling the people concerned
#   - "Review DPIA, scope and necessity, not only the permission bug"
#   reasons:
#     stopped: Do not restart before it is.
#     live: The processing goes on meanwhile.
#   escalate: {severity: blocker, waivable: legal, when: "the project is not live, and the incident exposed data of this declaration"}
#   since: 0.1.0
package dpia.rules.gdpr.risk.relaunch_after_incident

applies if object.get(input, "stage", null) == "suspended"

applies if count(object.get(input, "incidents", {})) > 0

_exposed(incident) := {d | some d in object.get(incident, "exposed", [])}

_args(id, reason) := {"incident": id, "exposed": data.dpia.facts.label.items(_exposed(input.incidents[id])), "reason": reason}

_stopped if data.dpia.facts.time.stage in {"suspended", "proposed", "pilot"}

violation contains {"at": ["incidents", id, "resolved"], "escalate": true, "args": _args(id, "stopped")} if {
	some id, incident in input.incidents
	object.get(incident, "resolved", null) == false
	_stopped
	count(_exposed(incident)) > 0
}

violation contains {"at": ["incidents", id, "resolved"], "args": _args(id, "live")} if {
	some id, incident in input.incidents
	object.get(incident, "resolved", null) == false
	not _stopped
}

unknown contains {"at": ["incidents"], "escalate": true, "args": {}} if {
	object.get(input, "stage", null) == "suspended"
	object.get(input, "incidents", null) == null
}

unknown contains {"at": ["incidents", id, "resolved"], "escalate": true, "args": {}} if {
	some id, incident in input.incidents
	object.get(incident, "resolved", null) == null
}
