# METADATA
# title: Workplace data re-used to train AI without a compatibility test
# description: |
#   Training is a new purpose where the data were collected for another. Without new consent or a law under Art. 23, it is allowed only if it is compatible, which the controller has to assess and be able to show.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(b), GDPR Art. 6(4), GDPR Art. 13(3)]
#   guidance:
#   - WP203 on purpose limitation
#   - "EDPB Opinion 28/2024, s. 3.3"
#   message: "Data of {subjects} collected for another purpose ({original_purpose}) are re-used in {purpose}, {reason}. Art. 6(4) requires one, unless new consent or a law under Art. 23 carries the re-use."
#   question: "The data of {purpose} were collected for something else ({original_purpose}). Who assessed whether training is compatible with it, and with what result?"
#   remediation:
#   - Assess the factors of Art. 6(4) in writing.
#   - Inform staff before the re-use (Art. 13(3)).
#   - Anonymise before training.
#   - Collect separately from volunteers.
#   reasons:
#     assessed: without a compatibility assessment
#     outcome: "although the assessment came out negative, so there is no positive compatibility assessment"
#   since: 0.1.0
package dpia.rules.employment.ai.ai_training_new_purpose

applies if some p, _ in _reused

_reused[p] := original if {
	some p, _ in data.dpia.facts.work.on_workers
	data.dpia.facts.purposes.purpose_type[p] == "ai_training"
	object.get(input, ["purposes", p, "reuse_authority"], "none") in {"none", "compatibility"}
	original := object.get(input, ["purposes", p, "original_purpose"], "none")
	original != "none"
}

_stated(p, key) := object.get(input, ["purposes", p, "compatibility", key], null)

_args(p, reason) := {
	"purpose": data.dpia.facts.label.purpose[p],
	"original_purpose": data.dpia.facts.label.term(_reused[p]),
	"subjects": data.dpia.facts.label.people(data.dpia.facts.work.on_workers[p]),
	"reason": reason,
}

violation contains {"at": ["purposes", p, "compatibility", key], "args": _args(p, key)} if {
	some p, _ in _reused
	some key, fault in {"assessed": false, "outcome": "incompatible"}
	_stated(p, key) == fault
}

unknown contains {"at": ["purposes", p, "compatibility", key], "args": _args(p, "")} if {
	some p, _ in _reused
	some key in ["assessed", "outcome"]
	_stated(p, key) == null
}
