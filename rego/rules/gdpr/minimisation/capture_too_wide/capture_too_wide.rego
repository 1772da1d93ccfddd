# METADATA
# title: Do not capture outside the moment and place that the purpose needs
# description: "Capture beyond the moment and place that the purpose needs reaches into private life. Hours, home and private devices matter for people who depend on the controller at work or in education; a camera that guards property may run at night (EDPB 3/2019 para 26)."
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 25(2)]
#   guidance: ["EDPB Guidelines 4/2019, section 2.2.2", "EDPB Guidelines 3/2019, para 26", "WP29 Opinion 2/2017 (WP249), s. 5.4"]
#   message: "{data} is captured {reason}. That is more than the purpose needs and reaches into private life."
#   question: "Does {data} also run outside working or use time, at home or on someone's own device, and can the person pause it?"
#   remediation: ["Run it only in the app or task concerned, in hours, on the device you provide.", Add a pause that needs no reason and leaves no mark., Sample short windows instead of running all the time.]
#   reasons:
#     off_hours: outside hours
#     place: at home or on a personal device
#     no_pause: all the time with no pause
#   since: 0.1.0
package dpia.rules.gdpr.minimisation.capture_too_wide

import data.dpia.facts

applies if some d in _watched

_watched contains d if {
	some d in facts.items.personal
	facts.items.source[d] == "observed"
	facts.items.intrusive[d]
	not facts.items.capture_triggers[d].user_initiated
}

_capture(d, key) := object.get(input, ["data", d, "capture", key], null)

_args(d, reason) := {"data": facts.label.item[d], "reason": reason}

violation contains {"at": ["data", d, "capture", "off_hours"], "args": _args(d, "off_hours")} if {
	some d in (_watched & facts.people.bound_items)
	_capture(d, "off_hours") == true
}

violation contains {"at": ["data", d, "capture", "scope"], "args": _args(d, "place")} if {
	some d in (_watched & facts.people.bound_items)
	count(facts.items.capture_scopes[d] & {"home", "personal_device"}) > 0
}

violation contains {"at": ["data", d, "capture", "pausable"], "args": _args(d, "no_pause")} if {
	some d in _watched
	facts.items.category[d] != "cctv_video"
	_capture(d, "continuous") == true
	_capture(d, "pausable") == false
}

unknown contains {"at": ["data", d, "capture", key], "args": _args(d, "")} if {
	some d in (_watched & facts.people.bound_items)
	some key in ["off_hours", "scope"]
	_capture(d, key) == null
}
