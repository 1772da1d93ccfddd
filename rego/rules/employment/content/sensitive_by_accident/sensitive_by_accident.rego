# METADATA
# title: "Staff monitoring captures health, union or other sensitive content by accident"
# description: "Screens, messages and typed text of workers show health, union matters and beliefs as a rule. For exploiting purposes such content must be removed before storage, or have a condition of Art. 9(2)."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 9(1), GDPR Art. 9(2), GDPR Art. 25(1), GDPR Art. 88(2)]
#   guidance: [CJEU C-184/20 OT, "CJEU C-252/21, paras 68-73 and 89-90", CNIL SAN-2024-021]
#   message: "{data} can reveal {categories} of {subjects}, nothing removes it before storage, and no Art. 9(2) condition is named for {purpose}."
#   question: "What can appear in {data}: health, union matters, bank data, passwords? What removes it before storage, and how well was that tested?"
#   remediation: [Limit capture to applications where such content cannot appear., Redact on the device before upload and test the redaction., "Drop the content, keep the event."]
#   escalate: {severity: major, waivable: legal, when: "the purposes are security, evidence or compliance, where content may have to stay whole"}
#   suppressed_by: [gdpr.special.incidental_capture]
#   since: 0.1.0
package dpia.rules.employment.content.sensitive_by_accident

applies if some d in _content

_content contains d if {
	some d in data.dpia.facts.work.worker_monitoring
	true in {d in data.dpia.facts.items.group.intrusive, data.dpia.facts.items.category[d] == "browsing_history"}
}

_exploiting(d) := {p | some p in data.dpia.facts.purposes.used_by[d]; data.dpia.facts.purposes.purpose_type[p] in data.dpia.facts.work.exploiting}

_bare(d) := {p | some p in data.dpia.facts.purposes.used_by[d]; object.get(input, ["purposes", p, "special_category_condition"], "none") == "none"}

_args(d) := {
	"data": data.dpia.facts.label.item[d],
	"subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d]),
	"categories": data.dpia.facts.label.terms(data.dpia.facts.items.incidental[d]),
	"purpose": data.dpia.facts.label.purposes({p | some p in data.dpia.facts.purposes.used_by[d]}),
}

violation contains {"at": ["data", d, "filtered"], "escalate": milder, "args": _args(d)} if {
	some d in _content
	data.dpia.facts.items.incidental_art9[d]
	data.dpia.facts.work.filtered[d] == false
	count(_bare(d)) == count(data.dpia.facts.purposes.used_by[d])
	count(_bare(d)) > 0
	milder := count(_exploiting(d)) == 0
}

unknown contains {"at": ["data", d, "may_reveal"], "args": _args(d)} if {
	some d in _content
	data.dpia.facts.items.may_reveal[d] == null
}

unknown contains {"at": ["data", d, fact], "args": _args(d)} if {
	some d in _content
	data.dpia.facts.work.filtered[d] == "unknown"
	data.dpia.facts.items.may_reveal[d] != []
	fact := object.get({true: "filter_evidence"}, object.get(input, ["data", d, "filtered"], false), "filtered")
}
