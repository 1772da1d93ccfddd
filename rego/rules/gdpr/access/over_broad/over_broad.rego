# METADATA
# title: Only people who need the data for the purpose may see it
# description: |
#   Access follows need. Whoever can read personal data without needing them for the purpose is an unauthorised reader, colleague or not.
# custom:
#   severity: major
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 5(1)(f), GDPR Art. 25(2), GDPR Art. 32(4), GDPR Art. 29]
#   guidance: ["EDPB Guidelines 4/2019, section 3.8", "CJEU C-667/21 (colleagues' access to health data is a security and Art. 6 question)", ECtHR I v Finland (20511/03)]
#   message: "{role} can see {data}, {reason}. Access must follow need."
#   question: "Who exactly is in {role}, and what does each need {data} for?"
#   remediation: [Cut the role to the people who do the task., Give aggregates or masked views to everyone else., Grant access per case and let it expire.]
#   reasons: {all_staff: although the whole staff is in that role, public: although anyone at all is in that role, no_need: without a stated need, the_readers: the group that can read this store, their_data: the data that they can read}
#   escalate: {severity: blocker, waivable: legal, when: "the whole staff or the public can read content, special categories or criminal data"}
#   since: 0.1.0
package dpia.rules.gdpr.access.over_broad

applies if count(data.dpia.facts.access.readers) + count(data.dpia.facts.access.open_roles | {s | data.dpia.facts.access.open_stores[s]}) > 0

_stated(r, key) := object.get(input, ["access", r, key], null)

_args(r, items, reason) := {"role": data.dpia.facts.label.role_sized[r], "data": data.dpia.facts.label.items(items), "reason": reason}

_hit(at, grave, args) := {"at": at, "escalate": count(grave & data.dpia.facts.items.grave) > 0, "args": args}

violation contains _hit(["access", r, "scope"], items, _args(r, items, scope)) if {
	some r, items in data.dpia.facts.access.readers
	scope := _stated(r, "scope")
	scope in {"all_staff", "public"}
}

violation contains _hit(["access", r, "need"], set(), _args(r, items, "no_need")) if {
	some r, items in data.dpia.facts.access.readers
	_stated(r, "need") == "none"
}

# Only a scope that is too wide can be a blocker.
unknown contains _hit(["access", r, key], {d | key == "scope"; some d in items}, _args(r, items, "")) if {
	some r, items in data.dpia.facts.access.readers
	some key in ["scope", "need"]
	_stated(r, key) == null
}

unknown contains _hit(["access", r, "data"], perhaps, _args(r, {"their_data"}, "")) if {
	some r in data.dpia.facts.access.open_roles
	scope := _stated(r, "scope")
	perhaps := {d | some d in data.dpia.facts.items.personal; not _narrow[scope]}
}

_narrow := {"named_people", "team", "department"}

unknown contains _hit(["stores", s, "access"], unread, {"role": "the_readers", "data": data.dpia.facts.label.items(unread)}) if {
	some s, unread in data.dpia.facts.access.open_stores
}
