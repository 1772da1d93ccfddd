# The data flow as a graph: people, data, purposes, stores, roles with access, recipients, and where findings lie.
package dpia.report.flow

_nodes := {concat("/", ["", kind, id]): {"id": concat("/", ["", kind, id]), "kind": kind, "label": name} |
	some kind, names in data.dpia.facts.label.names
	some id, name in names
}

# The gravest finding at each entry.
_ranks contains [entry, rank] if {
	some finding in data.dpia.report.findings.findings
	entry := concat("/", array.slice(split(finding.at, "/"), 0, 3))
	rank := data.dpia.report.outcomes.rank[finding.severity]
}

_worst := {entry: min({rank | some [other, rank] in _ranks; other == entry}) | some [entry, _] in _ranks}

_names := {"0": "blocker", "1": "major", "2": "minor", "3": "info"}

nodes := [object.union(_nodes[node], {"severity": object.get(_names, object.get(_worst, node, ""), "")}) | some node in sort(object.keys(_nodes))]

_edges contains [concat("/", ["/subjects", s]), concat("/", ["/data", d])] if {
	some d, item in input.data
	some s in object.get(item, "subjects", [])
}

_edges contains [concat("/", ["/data", d]), concat("/", ["/purposes", p])] if {
	some p, purpose in input.purposes
	some d in object.get(purpose, "uses", [])
}

_edges contains [concat("/", ["/data", d]), concat("/", ["/stores", s])] if {
	some d, item in input.data
	some s in object.get(item, "stored_in", [])
}

_edges contains [concat("/", ["/stores", s]), concat("/", ["/access", r])] if {
	some s, store in input.stores
	some r in object.get(store, "access", [])
}

_edges contains [concat("/", ["/data", d]), concat("/", ["/recipients", r])] if {
	some r, recipient in input.recipients
	some d in object.get(recipient, "data", [])
}

# Only between things that are declared.
edges := sort([edge |
	some edge in _edges
	_nodes[edge[0]]
	_nodes[edge[1]]
])
