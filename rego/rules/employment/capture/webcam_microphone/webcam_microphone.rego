# METADATA
# title: Standing video or sound of people at their workstation
# description: "Cameras at doors and tills are one thing; being filmed or listened to at one's desk, at home or in a break room as a standing measure is another. Warning systems that keep nothing are left out."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 6(1)(f), ECHR Art. 8]
#   guidance: ["CNIL SAN-2024-021, 19 December 2024 (continuous image and sound of staff, no exceptional circumstances)", "WP249, s. 5.6", "EDPB Guidelines 3/2019, paras 36-40 (reasonable expectations)", "ECtHR Antovic and Mirkovic v Montenegro, 28 November 2017, 70838/13"]
#   message: "{data} films or listens to {subjects} at work as a standing measure ({fact}). Without exceptional circumstances this has been found disproportionate (CNIL SAN-2024-021)."
#   question: "Where does {data} point, and does it record people at their desks, at home or in rest areas always, at intervals or at random?"
#   remediation: ["Point cameras at doors, stock or tills, not at people at work.", Switch sound off., Record only on alarm and overwrite after days., Remove webcams and microphones from the design.]
#   reasons: {continuous: all the time, trigger: "always, at intervals or at random"}
#   since: 0.1.0
package dpia.rules.employment.capture.webcam_microphone

applies if some d in _eyes

_capture(d, key) := object.get(input, ["data", d, "capture", key], null)

_eyes contains d if {
	some d in (data.dpia.facts.work.about_workers & ((data.dpia.facts.items.group.webcam | data.dpia.facts.items.group.sound) | data.dpia.facts.items.group.cameras))
	_capture(d, "method") in {"camera", "microphone", null}
	data.dpia.facts.items.source[d] != "provided"
	not _warning[d]
}

# A drowsiness warning that works on the vehicle and keeps nothing (Regulation (EU) 2019/2144; errata B20).
_warning contains d if {
	some d, purposes in data.dpia.facts.purposes.used_by
	object.get(input, ["data", d, "retention", "period"], null) in {"P0D", "PT0S"}
	count(data.dpia.facts.items.stored_in[d] - _devices) == 0
	types := {data.dpia.facts.purposes.purpose_type[p] | some p in purposes}
	count(types) > 0
	count(types - {"health_and_safety", "emergency"}) == 0
}

_devices := {s | some s, store in input.stores; object.get(store, "kind", null) == "device"}

# Webcams and microphones sit where people work; an ordinary camera does only if its place says so.
_close := (data.dpia.facts.items.group.webcam | data.dpia.facts.items.group.sound) | {d |
	some d, places in data.dpia.facts.items.capture_scopes
	count(places & {"work_device", "home", "rest_area", "union_premises"}) > 0
}

_proof(d) := object.get({0: "continuous"}, count(data.dpia.facts.items.capture_triggers[d]), "trigger")

_args(d, fact) := {"data": data.dpia.facts.label.item[d], "subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d]), "fact": fact}

violation contains {"at": ["data", d, "capture", _proof(d)], "args": _args(d, _proof(d))} if some d in ((_eyes & _close) & data.dpia.facts.work.standing)

unknown contains {"at": ["data", d, "capture", "trigger"], "args": _args(d, "")} if some d in ((_eyes & _close) & data.dpia.facts.work.standing_unknown)

unknown contains {"at": ["data", d, "capture", "scope"], "args": _args(d, "")} if {
	some d in ((_eyes - _close) & (data.dpia.facts.work.standing | data.dpia.facts.work.standing_unknown))
	_capture(d, "scope") == null
}
