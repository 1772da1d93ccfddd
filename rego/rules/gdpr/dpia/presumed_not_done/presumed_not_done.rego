# METADATA
# title: "DPIA presumed required by WP248, and neither done nor reasoned away"
# description: |
#   Processing that meets two of the nine criteria of WP248 is presumed to need an impact assessment. The controller may document why it does not, with the views of the data protection officer where there is one.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 35(1)]
#   guidance:
#   - "WP248 rev.01, s. III.B.a (two criteria: in most cases; the reasons for not doing one are documented)"
#   - GDPR Recital 91 (individual physician or lawyer)
#   message: "{count} of nine WP248 criteria are met ({criteria}), so a DPIA is presumed to be needed, and {reason}. Do it, or document why no high risk is likely."
#   question: "To see whether an impact assessment is due, or whether it is done: state the facts listed here."
#   remediation:
#   - "Cut the processing until fewer than two criteria are met, and have the screening say so."
#   - "Carry the DPIA out before the processing starts, or pause until it is done."
#   - "Document why no high risk is likely, with the DPO's view, and state it as governance.dpia.exemption."
#   reasons:
#     not_done: it is not done
#     partial: it is only a draft or partial
#     late: it is dated after the start
#     uncovered: the one that exists does not cover every purpose
#   since: 0.1.0
package dpia.rules.gdpr.dpia.presumed_not_done

applies if data.dpia.facts.screening.presumed

applies if count(data.dpia.facts.screening.missing) > 0

_met := {c | some c, criterion in data.dpia.facts.screening.criteria; criterion.met == true}

_args(reason) := {
	"count": sprintf("%d", [count(_met)]),
	"criteria": concat("; ", sort([data.dpia.facts.screening.criteria[c].title | some c in _met])),
	"reason": reason,
}

violation contains {"at": ["governance", "dpia", fault.fact], "args": _args(fault.reason)} if {
	data.dpia.facts.screening.required_by_presumption
	some fault in data.dpia.facts.dpia.faults
}

unknown contains {"at": ["governance", "dpia", "done"], "args": _args("")} if {
	data.dpia.facts.screening.required_by_presumption
	data.dpia.facts.dpia.open
}

# With a DPIA at hand, nothing hangs on whether it was due.
unknown contains {"at": path, "args": _args("")} if {
	not data.dpia.facts.screening.required_by_law
	not data.dpia.facts.dpia.complete
	some path in data.dpia.facts.screening.missing
}
