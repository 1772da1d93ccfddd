# METADATA
# title: "DPIA presumed required by WP248, and neither done nor reasoned away"
# description: "Processing that meets two of the nine criteria of WP248 is presumed to need an impact assessment. The controller may document why it does not, with the view of the data protection officer where there is one."
# custom:
#   severity: minor
#   waivable: team
#   phase: launch
#   law: [GDPR Art. 35(1), GDPR Art. 5(2)]
#   guidance: ["WP248 rev.01, s. III.B.a (two criteria: in most cases; reasons for doing none are documented, with the DPO's view)", GDPR Recital 91]
#   message: "{count} of the nine criteria of WP248 are met ({criteria}), which in most cases calls for a DPIA; {reason}{left_out}, and no documented reasons that hold say why this is not such a case."
#   question: "To see whether an impact assessment is due, or whether it is finished: {question}"
#   remediation:
#   - "Change the processing until fewer than two criteria are met, and have the screening say so."
#   - "Carry out the DPIA before the processing starts, or pause until it is done."
#   - "Document why no high risk is likely, with the DPO's view where there is a DPO, and state it under governance.dpia.exemption."
#   reasons: {not_done: none has been carried out, partial: the one that exists is a draft or covers a part only, planned: the date given for it is still to come, unwritten: the one that is said to exist is not written down, uncovered: the one that exists leaves out}
#   escalate: {severity: blocker, waivable: legal, when: "it is more than plain payroll and personnel files"}
#   since: 0.1.0
package dpia.rules.gdpr.dpia.presumed_not_done

applies if {
	data.dpia.facts.screening.presumed
	not data.dpia.facts.screening.by_law
}

applies if count(data.dpia.facts.screening.criteria_missing) > 0

_grave := false if data.dpia.facts.screening.plain_hr

else := true

_args(reason, left_out) := {"count": _count, "criteria": data.dpia.facts.screening.titles, "reason": reason, "left_out": left_out}

_count := sprintf("%d", [count(data.dpia.facts.screening.met)])

violation contains {"at": ["governance", "dpia", fault.fact], "escalate": _grave, "args": _args(fault.reason, "")} if {
	data.dpia.facts.screening.required_by_presumption
	some fault in data.dpia.facts.dpia.faults
}

violation contains {"at": ["governance", "dpia", "covers"], "escalate": _grave, "args": _args("uncovered", names)} if {
	data.dpia.facts.screening.required_by_presumption
	count(data.dpia.facts.dpia.uncovered) > 0
	names := concat(" ", ["", data.dpia.facts.label.purposes(data.dpia.facts.dpia.uncovered)])
}

# With a DPIA at hand nothing hangs on whether it is due.
unknown contains {"at": path, "escalate": _grave, "args": {"question": data.dpia.facts.screening.question[path]}} if {
	not data.dpia.facts.dpia.complete
	some path in (data.dpia.facts.screening.criteria_missing | data.dpia.facts.screening.claim_missing)
}

unknown contains {"at": ["governance", "dpia", "done"], "escalate": _grave, "args": {"question": question}} if {
	data.dpia.facts.screening.required_by_presumption
	data.dpia.facts.dpia.open
	question := data.dpia.screening.facts.done
}
