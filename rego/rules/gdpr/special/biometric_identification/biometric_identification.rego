# METADATA
# title: "A face, voice or fingerprint used to identify someone is special category data"
# description: |
#   A face, voice, gait or typing recording becomes biometric data under Art. 9 when it is processed by technical means to identify someone
#   (Recital 51). Footage that is used without recognition is a separate data item.
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 4(14), GDPR Art. 9(1), GDPR Recital 51]
#   guidance: ["EDPB Guidelines 3/2019, section 5", EDPB Guidelines 02/2021 on virtual voice assistants]
#   message: "{data} is used to identify people. That makes it biometric data under Art. 9, and no exception in Art. 9(2) is stated for {purpose}."
#   question: "About {data}: {ask}"
#   remediation:
#   - "Identify people another way (badge, passkey)."
#   - Detect that a person is there without knowing who.
#   - Keep the template on a device or card that the person holds.
#   - Blur or transform at capture.
#   reasons:
#     identify: will any software use it to recognise or verify who someone is?
#     exception: it counts as special category data. Which of the exceptions in Art. 9(2) lets you use it?
#   since: 0.1.0
package dpia.rules.gdpr.special.biometric_identification

applies if some d in _sources

_sources := data.dpia.facts.items.personal & data.dpia.facts.items.flagged.biometric_source

_args(items, purposes, ask) := {"data": data.dpia.facts.label.items(items), "purpose": data.dpia.facts.label.purposes(purposes), "ask": ask}

violation contains {"at": ["data", d, "used_to_identify"], "args": _args({d}, bare, "")} if {
	some d in (_sources & data.dpia.facts.items.identifying)
	bare := data.dpia.facts.purposes.used_by[d] & data.dpia.facts.special.without
	count(bare) > 0
}

# Asked unless it is an inference (no recording any more), or all that is done with it has an exception.
unknown contains {"at": ["data", d, "used_to_identify"], "args": _args({d}, set(), "identify")} if {
	some d in (_sources - data.dpia.facts.items.derived)
	object.get(input, ["data", d, "used_to_identify"], null) == null
	bare := (data.dpia.facts.purposes.used_by[d] | data.dpia.facts.purposes.open_uses) & (data.dpia.facts.special.without | data.dpia.facts.special.open)
	count(bare) > 0
}

unknown contains {"at": ["purposes", p, "special_category_condition"], "args": _args(data.dpia.facts.special.given[p] | items, {p}, "exception")} if {
	some p in data.dpia.facts.special.open
	items := (data.dpia.facts.purposes.uses[p] & _sources) & data.dpia.facts.items.identifying
	count(items) > 0
}
