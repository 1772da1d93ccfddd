# METADATA
# title: "Be able to notice, decide and report a breach within 72 hours"
# description: |
#   A breach must be noticed, judged and, unless a risk is unlikely, notified without undue delay and, where feasible, within 72 hours of awareness.
# custom:
#   severity: major
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 33(1), GDPR Art. 33(5), GDPR Art. 34(1), GDPR Art. 32(1), GDPR Recital 87]
#   guidance:
#   - "EDPB Guidelines 9/2022 v2.0, s. II.A.2 (when aware) and VII"
#   message: "{hours}{reason} Art. 33(1) asks for notification without undue delay and, where feasible, within 72 hours of awareness; later only with reasons."
#   question: "How would you find out about a leak of this data, who decides within 72 hours whether to notify, and who tells the people affected?"
#   remediation:
#   - Add this data to monitoring and to the on-call runbook.
#   - Shorten the internal route to one person who can notify.
#   - Rehearse once before launch.
#   reasons:
#     no_plan: There is no plan for personal data breaches.
#     blind: "Nothing watches for incidents, so a breach could go unnoticed."
#     late: " hours is what the plan takes to notify the authority."
#   since: 0.1.0
package dpia.rules.gdpr.breach.no_plan

applies if count(data.dpia.facts.items.personal) > 0

_says(path) := object.get(input, array.concat(["security"], path), null)

_facts := {["incident_response", "plan"], ["incident_response", "notify_within_hours"], ["monitoring"]}

_hit(path, reason, hours) := {"at": array.concat(["security"], path), "args": {"reason": reason, "hours": hours}}

violation contains _hit(["incident_response", "plan"], "no_plan", "") if {
	applies
	_says(["incident_response", "plan"]) == false
}

violation contains _hit(["monitoring"], "blind", "") if {
	applies
	_says(["monitoring"]) in {false, "none"}
}

violation contains _hit(["incident_response", "notify_within_hours"], "late", sprintf("%d", [hours])) if {
	applies
	hours := object.get(input, ["security", "incident_response", "notify_within_hours"], 0)
	hours > 72
}

unknown contains _hit(path, "", "") if {
	applies
	some path in _facts
	_says(path) == null
}
