# METADATA
# title: Automatic screenshots or screen recording of staff
# description: |
#   A screenshot that the tool takes shows whatever is on the screen: private messages, medical pages, other people's data. One that the person takes, previews and redacts does not.
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 6(1)(f), GDPR Art. 25, GDPR Art. 88]
#   guidance:
#   - "CNIL SAN-2024-021 (regular screenshots: disproportionate; may capture passwords and private messages)"
#   - "WP249, s. 5.4.1"
#   - "CNPD (Portugal), 2020 guidance on telework"
#   message: "{data} captures the screens of {subjects} automatically, and with them whatever private, medical or third-party content is displayed."
#   question: "Who starts {data}: the member of staff, or the tool (always, every few minutes, at random)?"
#   remediation:
#   - "Let the user take the picture, preview it and redact it before sending."
#   - Limit to one named application and one test account with synthetic data.
#   - Replace pictures by structured events of that application.
#   - Stop the collection and delete what was captured.
#   since: 0.1.0
package dpia.rules.employment.capture.screen_capture

applies if some d in _screens

_screens contains d if {
	some d in (data.dpia.facts.work.about_workers & data.dpia.facts.items.personal)
	true in {d in data.dpia.facts.items.group.screen, object.get(input, ["data", d, "capture", "method"], null) == "screen_capture"}
	data.dpia.facts.items.source[d] != "provided"
}

_args(d) := {"data": data.dpia.facts.label.item[d], "subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers[d])}

violation contains {"at": ["data", d, "capture"], "args": _args(d)} if {
	some d in (_screens & data.dpia.facts.work.standing)
	not data.dpia.facts.work.suspicion_case[d]
}

unknown contains {"at": ["data", d, "capture", "trigger"], "args": _args(d)} if some d in (_screens & data.dpia.facts.work.start_unknown)
