# METADATA
# title: What may not be cut out must not be searched for
# description: Some recordings have to stay whole, because a law orders them, they are evidence, or security needs them. What they hold by the way of health, beliefs or union matters is then kept from being read or searched. An Art. 9(2) condition for every call or mail is hardly asked for; how the content is kept apart is for legal to see.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 9(1), GDPR Art. 5(1)(b), GDPR Art. 25(1)]
#   guidance: ["CJEU C-252/21 Meta Platforms, paras 68-73 and 89-90"]
#   message: "{data} stays whole for {purpose} and can hold {incidental}. An exception in Art. 9(2) is not stated for every purpose, and nothing shows a filter; legal should see how such content is kept from being read or searched (access, purpose, deletion)."
#   question: "{data}: can it show things like a doctor's message, a union matter or a prayer app, and how is such content kept from being searched or read (filter, access, deletion)?"
#   remediation: [Record only the lines, devices or mailboxes that the law or the threat is about., "Bar search and analysis for other purposes, technically.", Let two people open a recording together and log it., Delete as soon as the duty ends.]
#   since: 0.1.0
package dpia.rules.gdpr.special.incidental_kept_whole

applies if some d in data.dpia.facts.incidental.whole

_args(items) := {
	"data": data.dpia.facts.label.items(items),
	"incidental": data.dpia.facts.label.terms({t | some d in items; some t in data.dpia.facts.items.incidental[d]}),
	"purpose": data.dpia.facts.label.purposes({p | some d in items; some p in data.dpia.facts.purposes.used_by[d]}),
}

violation contains {"at": ["data", d, "filtered"], "args": _args({d})} if {
	some d in (data.dpia.facts.incidental.whole & data.dpia.facts.items.incidental_art9)
	data.dpia.facts.items.unfiltered[d]
	count(data.dpia.facts.incidental.without[d]) > 0
}

unknown contains {"at": at, "args": _args({at[1]})} if {
	some at in data.dpia.facts.incidental.missing
	data.dpia.facts.incidental.whole[at[1]]
}

unknown contains {"at": ["purposes", p, "special_category_condition"], "args": _args(items)} if {
	some p, uncovered in data.dpia.facts.incidental.uncovered
	items := uncovered & data.dpia.facts.incidental.whole
	count(items) > 0
}
