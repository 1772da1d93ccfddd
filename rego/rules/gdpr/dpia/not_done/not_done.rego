# METADATA
# title: "Where a DPIA is required, it comes first"
# description: |
#   Art. 35(3) names processing that needs an impact assessment before it starts. A note or a waiver does not replace it.
# custom:
#   severity: blocker
#   waivable: never
#   phase: launch
#   law: [GDPR Art. 35(1), GDPR Art. 35(3)]
#   guidance:
#   - "WP248 rev.01, s. III.B and III.D"
#   - "EDPB DPIA template v1.0 (10 March 2026, for consultation)"
#   message: "A DPIA is required by law ({why}) and {reason}. It must be carried out before the processing."
#   question: "Has the data protection impact assessment for this processing been finished, and when?"
#   remediation:
#   - Do not start (or pause) until it is finished.
#   - "Cut the processing until it is no longer likely to be high risk, and have the screening say so."
#   reasons:
#     not_done: it is not done
#     partial: it is only a draft or partial
#     late: it is dated after the start
#     uncovered: the one that exists does not cover every purpose
#   aliases: [dpia.required_by_law_not_done]
#   since: 0.1.0
package dpia.rules.gdpr.dpia.not_done

applies if data.dpia.facts.screening.by_law

_why := concat(" ", sort([g.text | some g in data.dpia.facts.screening.result.grounds; g.strength == "law"]))

violation contains {"at": ["governance", "dpia", fault.fact], "args": {"why": _why, "reason": fault.reason}} if {
	data.dpia.facts.screening.required_by_law
	some fault in data.dpia.facts.dpia.faults
}

unknown contains {"at": ["governance", "dpia", "done"], "args": {"why": _why, "reason": ""}} if {
	data.dpia.facts.screening.required_by_law
	data.dpia.facts.dpia.open
}
