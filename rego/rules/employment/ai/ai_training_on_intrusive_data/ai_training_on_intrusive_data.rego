# METADATA
# title: Training AI on intrusive recordings of staff
# description: "An interest in training a model does not carry the recording of what people type, see, say or write at work. It may, where workers are truly free, start the recording themselves, can stop it for good, and a tested filter removes what does not belong in it."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(b) and (c), GDPR Art. 6(1)(f), GDPR Art. 6(4), GDPR Art. 88]
#   guidance: ["EDPB Opinion 28/2024, s. 3.3 (necessity: is there a less intrusive way; reasonable expectations)", "WP249, s. 5.4.1", "EDPB Guidelines 1/2024 on legitimate interest (consultation version)"]
#   message: "{purpose} trains a model on {data} of {subjects}. Against it: {faults}. Training a model does not make such recording at work necessary where less intrusive ways exist (Art. 5(1)(c); EDPB Opinion 28/2024, s. 3.3; for keystrokes and screens also WP249, s. 5.4.1)."
#   question: "Why does {purpose} need real people's real work? Could volunteers on test accounts, scripted tasks or synthetic data train it? If not: can {subjects} refuse, who starts {data}, can it be switched off for good, and which test shows that it is filtered?"
#   remediation: ["Use public, synthetic or licensed interaction data.", "Use volunteers recruited for the task, on test accounts, with start and stop in their hands, who review the recording before upload.", "Reduce to structured events without content, aggregated, from staff who opted in.", "Delete recordings made so far and the models trained on them, or show that they are anonymous."]
#   since: 0.1.0
package dpia.rules.employment.ai.ai_training_on_intrusive_data

applies if count(_training) + count(_open) > 0

_ai := {p | some p, type in data.dpia.facts.purposes.purpose_type; type == "ai_training"}

_training[p] := items if {
	some p in _ai
	items := ((data.dpia.facts.purposes.uses[p] & data.dpia.facts.items.group.intrusive) & data.dpia.facts.work.about_workers) - object.get(data.dpia.facts.recording.reported, [p], set())
	count(items) > 0
}

_open := {[p, "uses"] | some p in (_ai & data.dpia.facts.purposes.open_uses); data.dpia.facts.work.on_workers[p]} | {[p, "subjects"] | some p in (_ai & data.dpia.facts.purposes.open_subjects); count(_nameless(p)) > 0}

_nameless(p) := (data.dpia.facts.purposes.uses[p] & data.dpia.facts.items.group.intrusive) & data.dpia.facts.work.of_nobody

_those(p, answer) := {s | some s in data.dpia.facts.work.workers_in(_training[p]); data.dpia.facts.people.refusal[p][s] == answer}

_faults(p) := {"no_free_refusal" | count(_those(p, false)) > 0} | {f | some d in _training[p]; some f in data.dpia.facts.recording.faults[d]}

_args(p, items, faults) := {
	"purpose": data.dpia.facts.label.purpose[p],
	"data": data.dpia.facts.label.items(items),
	"subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers_in(items)),
	"faults": data.dpia.facts.label.terms(faults),
}

violation contains {"at": ["purposes", p, "uses"], "args": _args(p, items, _faults(p))} if {
	some p, items in _training
	count(_faults(p)) > 0
}

# All have to be stated to pass.
unknown contains {"at": at, "args": _args(p, items, set())} if {
	some p, items in _training
	some d in items
	some at in data.dpia.facts.recording.fault_gaps[d]
}

unknown contains {"at": ["subjects", s, "can_refuse"], "args": _args(p, items, set())} if {
	some p, items in _training
	some s in _those(p, "unknown")
}

unknown contains {"at": ["purposes", p, key], "args": _args(p, set(), set())} if some [p, key] in _open
