# METADATA
# title: "A face, voice or fingerprint used to identify someone is special category data"
# description: |
#   A face, voice or gait recording becomes biometric data under Art. 9 when it is processed to identify someone (Recital 51). Whether it is, must be known.
# custom:
#   severity: blocker
#   waivable: never
#   phase: design
#   law: [GDPR Art. 4(14), GDPR Art. 9(1), GDPR Recital 51]
#   guidance:
#   - "EDPB Guidelines 3/2019, section 5 (paras 73-90)"
#   - EDPB Guidelines 02/2021 on virtual voice assistants
#   message: "{data} is used to identify people. That makes it biometric data under Art. 9, and no exception in Art. 9(2) is stated for {purpose}."
#   question: "Will any software use {data} to recognise or verify who someone is?"
#   remediation:
#   - "Identify people another way (badge, passkey)."
#   - Detect that a person is there without knowing who.
#   - Keep the template on a device or card that the person holds.
#   - Blur or transform at capture.
#   since: 0.1.0
package dpia.rules.gdpr.special.biometric_identification

import data.dpia.facts

applies if some d in _sources

_sources contains d if {
	some d in facts.items.personal
	facts.items.flagged.biometric_source[d]
}

_identifies(d) := object.get(input, ["data", d, "used_to_identify"], null)

# Purposes without an exception; the finding lies at the recording, gdpr.special.no_condition's at the purpose.
_bare(d) := {p |
	some p in facts.purposes.used_by[d]
	object.get(input, ["purposes", p, "special_category_condition"], null) == "none"
}

_args(d) := {"data": facts.label.item[d], "purpose": concat(", ", sort([facts.label.purpose[p] | some p in _bare(d)]))}

violation contains {"at": ["data", d, "used_to_identify"], "args": _args(d)} if {
	some d in _sources
	_identifies(d) == true
	count(_bare(d)) > 0
}

# Asked where people are observed; a portrait or signature that they hand over is not.
unknown contains {"at": ["data", d, "used_to_identify"], "args": _args(d)} if {
	some d in _sources
	_identifies(d) == null
	facts.items.source[d] == "observed"
}
