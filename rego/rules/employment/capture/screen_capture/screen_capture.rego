# METADATA
# title: Automatic screenshots or screen recording of staff
# description: "A screenshot that the tool takes shows whatever is on the screen: private messages, medical pages, other people's data. One that the person takes, sees and redacts before sending is another matter."
# custom:
#   severity: blocker
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(c), GDPR Art. 6(1)(f), GDPR Art. 25, GDPR Art. 88]
#   guidance: ["CNIL SAN-2024-021, 19 December 2024 (regular screenshots: disproportionate; may capture passwords and private messages)", "WP249, s. 5.4.1", "BAG 27 July 2017, 2 AZR 681/16", "CNPD (Portugal), 2020 guidance on telework"]
#   message: "{data} captures the screens of {subjects} automatically, and with them whatever private, medical or third-party content is displayed. Authorities have found this disproportionate (CNIL SAN-2024-021; WP249, s. 5.4.1)."
#   question: "Who starts {data}: the member of staff, or the tool (always, every few minutes, at random, on a suspicion)? Whom is it about?"
#   remediation: ["Let the person take the picture, see it and redact it before sending.", Limit to one named application and one test account with synthetic data., Replace pictures by structured events of that application., Stop the collection and delete what was captured.]
#   since: 0.1.0
package dpia.rules.employment.capture.screen_capture

applies if some d in _screens

_screens contains d if {
	some d in data.dpia.facts.recording.candidates
	data.dpia.facts.items.group.screen[d]
}

_screens contains d if {
	some d in data.dpia.facts.recording.candidates
	object.get(input, ["data", d, "capture", "method"], null) == "screen_capture"
}

# The fact that shows it.
_proof(d) := object.get({0: "continuous"}, count(data.dpia.facts.items.capture_triggers[d]), "trigger")

violation contains {"at": ["data", d, "capture", _proof(d)], "args": data.dpia.facts.work.about[d]} if {
	some d in ((_screens & data.dpia.facts.work.standing) - data.dpia.facts.work.suspicion_case)
	count(data.dpia.facts.recording.gaps[d]) == 0
}

unknown contains {"at": at, "args": data.dpia.facts.work.about[d]} if {
	some d in (_screens & data.dpia.facts.work.standing)
	some at in data.dpia.facts.recording.gaps[d]
}

unknown contains {"at": ["data", d, "capture", "trigger"], "args": data.dpia.facts.work.about[d]} if {
	some d in ((_screens & data.dpia.facts.work.standing_unknown) - data.dpia.facts.work.suspicion_case)
}
