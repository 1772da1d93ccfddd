# METADATA
# title: "Where a DPIA is required by law, it comes first"
# description: |
#   Art. 35(3) names processing that needs an impact assessment before it starts. One's own note, a draft, a plan or a sign-off does not replace it.
# custom:
#   severity: blocker
#   waivable: never
#   phase: launch
#   law: [GDPR Art. 35(1), GDPR Art. 35(3)]
#   guidance: ["WP248 rev.01, s. III.B and III.D", "CNIL SAN-2024-021 (tracking staff activity without a DPIA)", "EDPB DPIA template v1.0 (10 March 2026, for consultation)"]
#   message: "The law requires a DPIA before this processing starts, and {reason}{left_out}. {why}"
#   question: "To see whether the law requires an impact assessment here, or whether it is finished: {question}"
#   remediation:
#   - "Take out what makes the DPIA mandatory (filter content before it is stored, fewer people, no decisions on scores), and have the screening say so."
#   - "Do not start, or pause, until the DPIA is finished, and state its document and date."
#   reasons: {not_done: none has been carried out, partial: the one that exists is a draft or covers a part only, planned: the date given for it is still to come, unwritten: the one that is said to exist is not written down, uncovered: the one that exists leaves out}
#   aliases: [dpia.required_by_law_not_done]
#   since: 0.1.0
package dpia.rules.gdpr.dpia.not_done

applies if data.dpia.facts.screening.by_law

applies if count(data.dpia.facts.screening.law_missing) > 0

_args(reason, left_out) := {"why": data.dpia.facts.screening.law_why, "reason": reason, "left_out": left_out}

violation contains {"at": ["governance", "dpia", fault.fact], "args": _args(fault.reason, "")} if {
	data.dpia.facts.screening.required_by_law
	some fault in data.dpia.facts.dpia.faults
}

# What the law asks for is an assessment of the very purposes that meet its ground.
violation contains {"at": ["governance", "dpia", "covers"], "args": _args("uncovered", names)} if {
	data.dpia.facts.screening.required_by_law
	left_out := data.dpia.facts.dpia.uncovered & data.dpia.facts.art35.reached
	count(left_out) > 0
	names := concat(" ", ["", data.dpia.facts.label.purposes(left_out)])
}

# With a DPIA at hand nothing hangs on whether the law requires it.
unknown contains {"at": path, "args": {"question": data.dpia.facts.screening.question[path]}} if {
	not data.dpia.facts.dpia.complete
	not _whether_done_comes_first
	some path in (data.dpia.facts.screening.law_missing | data.dpia.facts.screening.claim_missing)
}

unknown contains {"at": ["governance", "dpia", "done"], "args": {"question": data.dpia.screening.facts.done}} if {
	data.dpia.facts.screening.required_by_law
	data.dpia.facts.dpia.open
}

_whether_done_comes_first if {
	data.dpia.facts.screening.required_by_presumption
	not data.dpia.facts.screening.plain_hr
	data.dpia.facts.dpia.open
}
