# METADATA
# title: Continuous video or sound of people at their workstation
# description: |
#   Cameras at doors and tills are one thing; being filmed or listened to at one's desk or at home all the time is another. Warning systems that store nothing are left out.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 6(1)(f), ECHR Art. 8]
#   guidance:
#   - CNIL SAN-2024-021 (continuous image and sound of staff without exceptional circumstances)
#   - "EDPB Guidelines 3/2019, paras 36-40 (reasonable expectations of staff)"
#   - "ECtHR Antovic and Mirkovic v Montenegro, 70838/13"
#   message: "{data} films or listens to {subjects} at work as a standing measure."
#   question: "Where do cameras and microphones point, and do they record people at their desks, at home or in rest areas all the time?"
#   remediation:
#   - "Point cameras at doors, stock or tills, not at people at work."
#   - Switch sound off.
#   - Record only on alarm and overwrite after days.
#   - Remove webcams and microphones from the design.
#   since: 0.1.0
package dpia.rules.employment.capture.webcam_microphone

applies if some d in _eyes

_eyes contains d if {
	some d in (data.dpia.facts.work.about_workers & data.dpia.facts.items.personal)
	true in {d in (data.dpia.facts.items.group.webcam | data.dpia.facts.items.group.sound), d in _pointed}
	not _live_warning[d]
}

# Ordinary cameras where people work, live or rest, and not at a door or till.
_pointed := {d |
	some d in data.dpia.facts.items.group.cameras
	count(data.dpia.facts.items.capture_scopes[d] & {"work_device", "office", "home", "rest_area", "union_premises"}) > 0
}

# Fatigue warning in a vehicle: on the device, nothing kept, for safety (Regulation (EU) 2019/2144; errata B20).
_live_warning contains d if {
	some d, item in input.data
	object.get(item, ["retention", "period"], null) in {"P0D", "PT0S"}
	count(data.dpia.facts.purposes.types_of[d] - {"health_and_safety", "emergency"}) == 0
	elsewhere := {s | some s in data.dpia.facts.items.stored_in[d]; object.get(input, ["stores", s, "kind"], null) != "device"}
	count(elsewhere) == 0
}

_args(d) := {"data": data.dpia.facts.label.item[d], "subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d])}

violation contains {"at": ["data", d, "capture"], "args": _args(d)} if some d in (_eyes & data.dpia.facts.work.standing)

unknown contains {"at": ["data", d, "capture", "trigger"], "args": _args(d)} if some d in (_eyes & data.dpia.facts.work.start_unknown)
