# METADATA
# title: "Colleagues can see each other's monitoring data"
# description: |
#   Monitoring data in the hands of colleagues is the harm of the case behind this tool. Default access and whole-staff roles are reported by the access rules; this one looks at rows.
# custom:
#   severity: major
#   waivable: legal
#   phase: design
#   law: [GDPR Art. 5(1)(f), GDPR Art. 25(2), GDPR Art. 32(1)-(2), GDPR Art. 4(12)]
#   guidance:
#   - CNIL SAN-2024-021 (security of the monitoring tool)
#   - EDPB Guidelines 9/2022 v2.0
#   message: "{data} of {subjects} is readable by {role} without a limit to the records each person needs. Colleagues may be able to see each other's private data."
#   question: "Who exactly can read {data} today, by name or role, and what stops a colleague from querying another person's rows?"
#   remediation:
#   - Deny by default; grant to named roles with a written need.
#   - "Row-level rule, logging and quarterly review of grants."
#   - Scan every table for grants before go-live and continuously after.
#   - "Store less: filter and expire."
#   suppressed_by: [gdpr.access.default_allow, gdpr.access.over_broad]
#   since: 0.1.0
package dpia.rules.employment.access.coworker_access

applies if some [_, _] in _pairs

_deep := (data.dpia.facts.items.group.intrusive | data.dpia.facts.items.group.tracking) | data.dpia.facts.items.group.comms_meta

# Roles that can read content, location or traffic data about workers.
_pairs contains [r, d] if {
	some r, items in data.dpia.facts.items.access_data
	some d in (items & data.dpia.facts.work.worker_monitoring)
	_deep[d]
}

_role(r, key) := object.get(input, ["access", r, key], null)

_args(r) := {
	"role": data.dpia.facts.label.role_sized[r],
	"data": data.dpia.facts.label.items({d | some [q, d] in _pairs; q == r}),
	"subjects": data.dpia.facts.label.people({s | some [q, d] in _pairs; q == r; some s in data.dpia.facts.work.workers[d]}),
}

violation contains {"at": ["access", r, "row_level"], "args": _args(r)} if {
	some [r, _] in _pairs
	_role(r, "row_level") == false
	_role(r, "population") > 50
}

unknown contains {"at": ["access", r, key], "args": _args(r)} if {
	some [r, _] in _pairs
	_role(r, "row_level") != true
	some key in ["row_level", "population"]
	_role(r, key) == null
}
