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
#   message: "{reason} Art. 33(1) gives 72 hours from awareness, where feasible; later only with reasons."
#   question: "How would you find out about a leak of this data, who decides within 72 hours whether to notify, and who tells the people affected?"
#   remediation:
#   - Add this data to monitoring and to the on-call runbook.
#   - Shorten the internal route to one person who can notify.
#   - Rehearse once before launch.
#   reasons:
#     no_plan: There is no plan for personal data breaches.
#     blind: "Nothing watches for incidents, so a breach would not be noticed."
#     late: Your plan notifies after more than 72 hours.
#   since: 0.1.0
package dpia.rules.gdpr.breach.no_plan

applies if count(data.dpia.facts.items.personal) > 0

_plan(key) := object.get(input, ["security", "incident_response", key], null)

_monitoring := object.get(input, ["security", "monitoring"], null)

violation contains {"at": ["security", "incident_response", "plan"], "args": {"reason": "no_plan"}} if {
	applies
	_plan("plan") == false
}

violation contains {"at": ["security", "monitoring"], "args": {"reason": "blind"}} if {
	applies
	_monitoring == false
}

violation contains {"at": ["security", "incident_response", "notify_within_hours"], "args": {"reason": "late"}} if {
	applies
	_plan("notify_within_hours") != null
	_plan("notify_within_hours") > 72
}

unknown contains {"at": ["security", "incident_response", key], "args": {}} if {
	applies
	some key in ["plan", "notify_within_hours"]
	_plan(key) == null
}

unknown contains {"at": ["security", "monitoring"], "args": {}} if {
	applies
	_monitoring == null
}
