# METADATA
# title: Workplace data re-used to train AI without a compatibility test
# description: |
#   Data collected at work for something else are not free training material: the reuse needs the compatibility test of Art. 6(4), and people are told before (Art. 13(3)).
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(b), GDPR Art. 6(4), GDPR Art. 13(3)]
#   guidance:
#   - WP203 on purpose limitation
#   - EDPB Opinion 28/2024 s.3.3
#   message: "Data collected for \"{original_purpose}\" are re-used in {purpose} without a positive compatibility assessment."
#   question: "The data of {purpose} were collected for \"{original_purpose}\". Who checked that training is compatible, and what was the result?"
#   remediation:
#   - Assess the five factors of Art. 6(4) in writing.
#   - Inform staff before the re-use (Art. 13(3)).
#   - Anonymise before training.
#   - Collect separately from volunteers.
#   since: 0.1.0
package dpia.rules.employment.ai.ai_training_new_purpose

applies if some p, _ in _reuses

_reuses[p] := original if {
	some p, _ in data.dpia.facts.work.on_workers
	data.dpia.facts.purposes.purpose_type[p] == "ai_training"
	original := object.get(input, ["purposes", p, "original_purpose"], "none")
	original != "none"
	authority := object.get(input, ["purposes", p, "reuse_authority"], "none")
	authority in {"compatibility", "none"}
}

_test(p, key) := object.get(input, ["purposes", p, "compatibility", key], null)

_args(p) := {"purpose": data.dpia.facts.label.purpose[p], "original_purpose": _reuses[p]}

violation contains {"at": ["purposes", p, "compatibility"], "args": _args(p)} if {
	some p, _ in _reuses
	true in {_test(p, "assessed") == false, _test(p, "outcome") == "incompatible"}
}

unknown contains {"at": ["purposes", p, "compatibility", "assessed"], "args": _args(p)} if {
	some p, _ in _reuses
	_test(p, "assessed") == null
}
