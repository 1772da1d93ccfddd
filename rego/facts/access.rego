# Who can read which personal data, and where they lie.
package dpia.facts.access

_stores := object.get(input, "stores", {})

_granting[r] := {s | some s, store in _stores; r in object.get(store, "access", [])} if {
	some r, _ in object.get(input, "access", {})
}

# By role: the data that it names, else what the stores hold that grant it.
reads[r] := data.dpia.facts.items.access_data[r] if {
	some r, role in object.get(input, "access", {})
	object.get(role, "data", null) != null
}

reads[r] := {d | some s in _granting[r]; some d in data.dpia.facts.items.store_data[s]} if {
	some r, role in object.get(input, "access", {})
	object.get(role, "data", null) == null
}

readers[r] := items if {
	some r, items in reads
	count(items) > 0
}

# Roles of which it is not stated what they can read.
open_roles contains r if {
	some r, role in object.get(input, "access", {})
	object.get(role, "data", null) == null
	count(_granting[r]) == 0
	count(data.dpia.facts.items.personal) > 0
}

_read := {d | some _, items in reads; some d in items}

# Stores whose readers are not stated, by the data in them that no role is said to read.
open_stores[s] := unread if {
	some s, store in _stores
	object.get(store, "access", null) == null
	unread := data.dpia.facts.items.store_data[s] - _read
	count(unread) > 0
}

# Personal data of which it is not stated where they are kept.
unplaced contains d if {
	some d in data.dpia.facts.items.personal
	object.get(input, ["data", d, "stored_in"], null) == null
}

# A store that is not known to be closed, or no word on stores at all.
perhaps_open if object.get(input, "stores", null) == null

perhaps_open if {
	some _, store in _stores
	object.get(store, "default_access", null) != "deny"
}
