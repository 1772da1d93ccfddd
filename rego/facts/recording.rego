# Recordings of what people at work type, see, say or write: who is spared, what must be stated, what stands against them.
package dpia.facts.recording

# Recording of administrators' sessions on critical systems, announced to them, is left to legal and national law (errata B26).
_admin_session contains d if {
	some d, scopes in data.dpia.facts.items.capture_scopes
	scopes == {"admin_session"}
	{data.dpia.facts.purposes.purpose_type[p] | some p in data.dpia.facts.purposes.used_by[d]} == {"security"}
}

_announced := object.get(input, ["transparency", "monitoring_announced"], null)

spared contains d if {
	some d in _admin_session
	_announced == true
}

# About workers, or about people that nobody named.
candidates := (data.dpia.facts.work.about_workers | data.dpia.facts.work.of_nobody) - spared

# Without these facts a recording cannot be judged: whom it is about, what a claimed suspicion lacks, whether administrators know.
gaps[d] := (object.get(data.dpia.facts.work.suspicion_open, [d], set()) | {["data", d, "subjects"] |
	data.dpia.facts.work.of_nobody[d]
}) | {["transparency", "monitoring_announced"] |
	_admin_session[d]
	_announced == null
} if {
	some d in candidates
}

# The fact that would settle whether a filter works.
_filter_fact(d) := object.get({true: "filter_evidence"}, object.get(input, ["data", d, "filtered"], false), "filtered")

# What is not stated about watched content: whether it is filtered and, if it is not, whether the person starts it.
filter_gaps[d] := {["data", d, _filter_fact(d)] | data.dpia.facts.work.filtered[d] == "unknown"} | {["data", d, "capture", "trigger"] |
	data.dpia.facts.work.filtered[d] != true
	data.dpia.facts.work.perhaps_monitoring[d]
} if {
	some d in data.dpia.facts.work.watched
}

# Watched and not filtered: content that stays.
stays := {d | some d, state in data.dpia.facts.work.filtered; state == false} & data.dpia.facts.work.worker_monitoring

_opt_out(d) := object.get(input, ["data", d, "capture", "opt_out"], null)

# Mails that people report themselves, to train a filter (errata C22).
reported[p] := {d | some d in data.dpia.facts.purposes.uses[p]; data.dpia.facts.work.unattended[d] == false} if {
	some p, purpose in input.purposes
	object.get(purpose, ["ai", "training_for"], null) == "security"
}

# What stands against using a recording for the controller's own ends: started by the tool, no way out for good, no tested filter.
faults[d] := ({"standing_capture" | data.dpia.facts.work.standing[d]} | {"no_permanent_way_out" | _opt_out(d) in {"temporary", "none"}}) | {"no_tested_filter" |
	data.dpia.facts.work.filtered[d] == false
} if {
	some d in data.dpia.facts.work.about_workers
}

fault_gaps[d] := ({["data", d, "capture", "trigger"] | data.dpia.facts.work.standing_unknown[d]} | {["data", d, "capture", "opt_out"] |
	_opt_out(d) == null
}) | {["data", d, _filter_fact(d)] | data.dpia.facts.work.filtered[d] == "unknown"} if {
	some d in data.dpia.facts.work.about_workers
}
