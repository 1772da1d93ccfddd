# METADATA
# title: Colleagues can see each other's monitoring data
# description: "Monitoring data belong to few people with a task. Stores that are open by default and roles for the whole staff are reported by gdpr.access.default_allow and gdpr.access.over_broad; here: rules for access that are broad or missing, and large roles that read everybody's rows."
# custom:
#   severity: major
#   waivable: legal
#   phase: launch
#   law: [GDPR Art. 5(1)(f), GDPR Art. 25(2) (accessibility), "GDPR Art. 32(1)(b) and (2)", GDPR Art. 4(12)]
#   guidance: ["CNIL SAN-2024-021, 19 December 2024 (security of the monitoring tool)", EDPB Guidelines 9/2022 on breach notification]
#   message: "{data} of {subjects} may be read by colleagues without need: {reason}{role}. Access has to follow the task (Art. 25(2), Art. 32)."
#   question: "Who exactly is in {role}, how many are they, and what stops one of them from reading the {data} of any other person?"
#   remediation: ["Deny by default; grant to named roles with a written need.", "Row-level rule, logging and quarterly review of grants.", Scan every table for grants before go-live and continuously after., "Store less: filter and expire."]
#   reasons: {control: the rules for access are stated to be broad or missing, rows: "more than 50 people, not limited to the records they need, are in "}
#   suppressed_by: [gdpr.access.default_allow, gdpr.access.over_broad]
#   limits: The number 50 is a choice of this tool, not a threshold of the law.
#   since: 0.1.0
package dpia.rules.employment.access.coworker_access

applies if count(_stored) + count(_reads) > 0

# Kept somewhere, and not already open to everybody in the eyes of the general rules.
_stored := {d | some d in data.dpia.facts.work.watched; count(data.dpia.facts.items.stored_in[d]) > 0; count(data.dpia.facts.items.stored_in[d] & _open_stores) == 0} - _open_to_all

_open_stores := {s | some s, store in input.stores; object.get(store, "default_access", null) == "allow"}

_open_to_all := {d | some r, items in data.dpia.facts.access.reads; _role(r, "scope") in {"all_staff", "public"}; some d in items}

_telling := data.dpia.facts.work.watched & ((data.dpia.facts.items.group.intrusive | data.dpia.facts.items.group.tracking) | data.dpia.facts.items.group.comms_meta)

_reads[r] := items if {
	some r, data_ids in data.dpia.facts.access.reads
	items := data_ids & _telling
	count(items) > 0
}

_role(r, key) := object.get(input, ["access", r, key], null)

_args(items, reason, role) := {"data": data.dpia.facts.label.items(items), "subjects": data.dpia.facts.label.people(data.dpia.facts.work.workers_in(items)), "reason": reason, "role": role}

violation contains {"at": ["security", "access_control"], "args": _args(_stored, "control", "")} if {
	count(_stored & data.dpia.facts.work.worker_monitoring) > 0
	object.get(input, ["security", "access_control"], null) in {"broad", "none"}
}

violation contains {"at": ["access", r, "row_level"], "args": _args(items, "rows", data.dpia.facts.label.role_sized[r])} if {
	some r, items in _reads
	count(items & data.dpia.facts.work.worker_monitoring) > 0
	_role(r, "row_level") == false
	object.get(input, ["access", r, "population"], 0) > 50
}

unknown contains {"at": ["access", r, key], "args": _args(items, "", data.dpia.facts.label.role_sized[r])} if {
	some r, items in _reads
	_role(r, "row_level") != true
	object.get(input, ["access", r, "population"], 51) > 50
	some key in ["row_level", "population"]
	_role(r, key) == null
}
