# METADATA
# title: "Staff monitoring captures health, union or other sensitive content by accident"
# description: "Screens, messages and typed text of a working day hold special categories sooner or later. They need an exception in Art. 9(2) or a filter that is shown to work. Where a law, evidence or security needs the content whole, legal looks at who can search and read it."
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 9(1), GDPR Art. 9(2), GDPR Art. 25(1), GDPR Art. 88(2)]
#   guidance: ["CJEU C-184/20 OT (data that reveal special categories indirectly)", "CJEU C-252/21 Meta Platforms, paras 68-73 and 89-90", "CNIL SAN-2024-021, 19 December 2024 (screenshots)"]
#   message: "{data} can reveal {categories} of {subjects}, nothing is shown to remove it before storage, and no exception in Art. 9(2) is named."
#   question: "What can appear in {data}: health, union matters, beliefs? What removes it before storage, and which test shows that it works? Where it has to stay whole: how is it kept from being searched or read?"
#   remediation: [Limit capture to applications where such content cannot appear., Redact on the device before upload and test the redaction., "Drop the content, keep the event."]
#   escalate: {severity: blocker, waivable: legal, when: "a purpose that judges people, trains, analyses, sells or improves uses the data"}
#   suppressed_by: [gdpr.special.incidental_capture, gdpr.special.incidental_kept_whole]
#   since: 0.1.0
package dpia.rules.employment.content.sensitive_by_accident

applies if some d in _content

_content := data.dpia.facts.work.watched & ((data.dpia.facts.items.group.intrusive - data.dpia.facts.items.special) | {d | some d, c in data.dpia.facts.items.category; c == "browsing_history"})

# An exception in Art. 9(2) has to be claimed.
_bare contains d if {
	some d in _content
	excepted := {p | some p in data.dpia.facts.purposes.used_by[d]; data.dpia.facts.special.relies_on[p]}
	count(excepted) == 0
}

_args(d) := {
	"data": data.dpia.facts.label.item[d],
	"subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d]),
	"categories": data.dpia.facts.label.terms({t | some t in data.dpia.facts.items.incidental[d]; data.dpia.vocabulary.art9_terms[t]}),
}

_grave(d) := count(data.dpia.facts.work.exploited_by[d]) > 0

_telling := _bare & data.dpia.facts.items.incidental_art9

violation contains {"at": ["data", d, "filtered"], "escalate": _grave(d), "args": _args(d)} if some d in (_telling & data.dpia.facts.recording.stays)

unknown contains {"at": at, "escalate": _grave(d), "args": _args(d)} if {
	some d in (_telling | (_bare & data.dpia.facts.items.incidental_unknown))
	some at in data.dpia.facts.recording.filter_gaps[d]
}

unknown contains {"at": ["data", d, "may_reveal"], "escalate": _grave(d), "args": _args(d)} if {
	some d in (_bare & data.dpia.facts.items.incidental_unknown)
	data.dpia.facts.work.filtered[d] != true
}
