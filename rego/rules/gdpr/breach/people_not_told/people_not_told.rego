# METADATA
# title: "Tell the people when the risk is high, and write every breach down"
# description: |
#   Where a breach is likely to put people at high risk they must hear of it themselves, so that they can act (Art. 34); every breach is documented, so that the authority can check (Art. 33(5)).
# custom:
#   severity: major
#   waivable: legal
#   phase: launch
#   law: ["GDPR Art. 34(1)-(3)", GDPR Art. 33(5)]
#   guidance:
#   - "EDPB Guidelines 9/2022 v2.0, s. III and V"
#   - DPC Ireland IN-19-4-1 Meta Platforms Ireland (no documentation, no notification)
#   message: "When a breach happens, {reason}"
#   question: "Does the plan say when and how the people affected are told, and where every breach is recorded?"
#   remediation:
#   - "Add to the runbook who tells the people affected, when and how; keep contact routes that work when systems are down."
#   - "Keep a register of every breach: facts, effects, remedy."
#   reasons:
#     silent: "the people affected are not told. Where it is likely to result in a high risk to them, Art. 34(1) requires that without undue delay."
#     no_register: "it is not written down. Art. 33(5) requires that every breach is documented, notified or not."
#   since: 0.1.0
package dpia.rules.gdpr.breach.people_not_told

applies if count(data.dpia.facts.items.personal) > 0

_reason := {"people_informed": "silent", "register": "no_register"}

_says(key) := object.get(input, ["security", "incident_response", key], null)

violation contains {"at": ["security", "incident_response", key], "args": {"reason": reason}} if {
	applies
	some key, reason in _reason
	_says(key) == false
}

# Without a plan there is nothing to ask about it: gdpr.breach.no_plan comes first.
unknown contains {"at": ["security", "incident_response", key], "args": {}} if {
	applies
	_says("plan") == true
	some key, _ in _reason
	_says(key) == null
}
