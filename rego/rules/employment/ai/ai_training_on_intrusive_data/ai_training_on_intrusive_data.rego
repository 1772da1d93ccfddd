# METADATA
# title: Training AI on intrusive recordings of staff
# description: "A product interest in training does not outweigh recording people's typing, screens, voices or messages. Volunteers outside the hierarchy, test accounts, synthetic or public data do the same work with less."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(b) and (c), GDPR Art. 6(1)(f), GDPR Art. 6(4), GDPR Art. 88]
#   guidance: ["EDPB Opinion 28/2024, s. 3.3 (necessity; reasonable expectations)", "WP249, s. 5.4.1"]
#   message: "{purpose} trains a model on {data} of {subjects}, {reason}. A product interest in training does not outweigh recording people's typing, screens, voices or messages."
#   question: "Why does {purpose} need real people's real work? Can {subjects} refuse, switch {data} off for good, and is it filtered and started by them?"
#   remediation: ["Use public, synthetic or licensed interaction data.", "Use volunteers recruited for the task, on test accounts, start and stop in their hands, reviewed by them before upload.", "Reduce to structured events without content, aggregated, from staff who opted in.", "Delete recordings made so far and the models trained on them, or show they are anonymous."]
#   reasons:
#     standing: captured as a standing measure
#     opt_out: who cannot switch the capture off for good
#     unfiltered: without removing what does not belong in it
#     bound: who cannot refuse
#   since: 0.1.0
package dpia.rules.employment.ai.ai_training_on_intrusive_data

applies if some [_, _] in _pairs

_pairs contains [p, d] if {
	some p, _ in data.dpia.facts.work.on_workers
	data.dpia.facts.purposes.purpose_type[p] == "ai_training"
	some d in (data.dpia.facts.purposes.uses[p] & data.dpia.facts.work.about_workers)
	data.dpia.facts.items.group.intrusive[d]
	not data.dpia.facts.work.reported[d]
}

_capture(d, key) := object.get(input, ["data", d, "capture", key], null)

_reason(p, d) := "standing" if {
	data.dpia.facts.work.standing[d]
} else := "opt_out" if {
	_capture(d, "opt_out") in {"temporary", "none"}
} else := "unfiltered" if {
	data.dpia.facts.work.filtered[d] == false
} else := "bound" if {
	some s in data.dpia.facts.work.workers[d]
	data.dpia.facts.people.refusal[p][s] == false
} else := ""

_args(p, d) := {"purpose": data.dpia.facts.label.purpose[p], "data": data.dpia.facts.label.item[d], "subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d]), "reason": _reason(p, d)}

violation contains {"at": ["data", d, "category"], "args": _args(p, d)} if {
	some [p, d] in _pairs
	_reason(p, d) != ""
}

unknown contains {"at": array.concat(["data", d], path), "args": _args(p, d)} if {
	some [p, d] in _pairs
	some path in _open(d)
}

_open(d) := {["capture", key] | some key in ["opt_out", "trigger"]; _capture(d, key) == null} | _untested(d)

_untested(d) := {["filter_evidence"] | data.dpia.facts.work.filtered[d] == "unknown"}
