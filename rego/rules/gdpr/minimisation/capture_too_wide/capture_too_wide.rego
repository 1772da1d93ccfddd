# METADATA
# title: Do not capture outside the moment and place that the purpose needs
# description: "Capture beyond the moment and place that the purpose needs reaches into private life. Hours, home and private devices matter for people who depend on the controller at work or in education; a camera that guards property may run at night (EDPB 3/2019, para 26), and a runner's own tracker may run at home."
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 25(2)]
#   guidance: ["EDPB Guidelines 4/2019, section 2.2.2", "EDPB Guidelines 3/2019, para 26 (hours)", "WP29 Opinion 2/2017 (WP249), s. 5.4 (outside the workplace)"]
#   message: "{data} is captured {reason}. That is, as a rule, more than the purpose needs, and it reaches into private life."
#   question: "Does {data} also run outside working or use time, at home or on someone's own device, and can the person pause it?"
#   remediation: ["Run it only in the app or task concerned, in hours, on the device you provide.", Add a pause that needs no reason and leaves no mark., Sample short windows instead of running all the time.]
#   reasons: {off_hours: outside working or use time, scope: at home or on a personal device, pausable: all the time with no pause}
#   since: 0.1.0
package dpia.rules.gdpr.minimisation.capture_too_wide

applies if some d in _captured

_captured contains d if {
	some d in data.dpia.facts.items.watching
	data.dpia.facts.items.source[d] == "observed"
	not data.dpia.facts.items.capture_triggers[d].user_initiated
}

_bound := _captured & data.dpia.facts.people.bound_items

_capture(d, key) := object.get(input, ["data", d, "capture", key], null)

# Property is guarded day and night.
_cctv := {d | some d in _captured; data.dpia.facts.items.category[d] == "cctv_video"}

_wide := {
	"off_hours": {d | some d in (_bound - _cctv); _capture(d, "off_hours") == true},
	"scope": {d | some d in _bound; count(data.dpia.facts.items.capture_scopes[d] & {"home", "personal_device"}) > 0},
	"pausable": {d | some d in (_captured - _cctv); _capture(d, "pausable") == false; _endless[d]},
}

_endless := {d | some d in _captured; true in {_capture(d, "continuous"), "continuous" in data.dpia.facts.items.capture_triggers[d]}}

_asked := {"off_hours": _bound - _cctv, "scope": _bound, "pausable": {d | some d in (_captured - _cctv); _capture(d, "continuous") != false}}

violation contains {"at": ["data", d, "capture", key], "args": {"data": data.dpia.facts.label.item[d], "reason": key}} if {
	some key, items in _wide
	some d in items
}

unknown contains {"at": ["data", d, "subjects"], "args": {"data": data.dpia.facts.label.item[d]}} if {
	some d in _captured
	count(data.dpia.facts.people.of_item[d]) == 0
}

unknown contains {"at": ["data", d, "capture", key], "args": {"data": data.dpia.facts.label.item[d]}} if {
	some key, items in _asked
	some d in items
	_capture(d, key) == null
}
