# What is not stated, asked once per fact: in the words of the card that the fact belongs to (rego/data/questions.yaml),
# else in those of the gravest rule that waits for it.
package dpia.report.questions

_cards := data.dpia.questions.cards

# Top-level keys whose children are named by the team; their ids are `*` in a card's fact patterns.
_maps := {"subjects", "data", "purposes", "stores", "access", "recipients", "joint_controllers", "risks", "measures", "incidents"}

_card_of[fact] := {"card": name, "tick": tick} if {
	some name, card in _cards
	some fact, tick in card.facts
}

_pattern(at) := data.dpia.report.outcomes.pointer(array.concat([at[0], "*"], array.slice(at, 2, count(at)))) if {
	_maps[at[0]]
	count(at) > 1
} else := data.dpia.report.outcomes.pointer(at)

_instance(at) := array.slice(at, 0, 2) if _maps[at[0]]

else := array.slice(at, 0, 1)

_name(instance) := concat("", ["“", object.get(data.dpia.facts.label.names, instance, instance[count(instance) - 1]), "”"])

# One ask per rule and missing fact.
_asks := {ask |
	some id in data.dpia.report.outcomes.applied
	meta := data.dpia.catalogue.rules[id]
	some hit in object.get(data.dpia.report.outcomes.unknowns, [id], set())
	weight := data.dpia.report.outcomes.weight(meta, hit)
	pattern := _pattern(hit.at)
	card := object.get(_card_of, [pattern, "card"], "")
	instance := _instance(hit.at)
	at := data.dpia.report.outcomes.pointer(hit.at)
	text := data.dpia.report.outcomes.sentence(meta.question_parts, meta, hit.args)
	ask := {
		"rule": id,
		"at": at,
		"card": card,
		"tick": object.get(_card_of, [pattern, "tick"], ""),
		"instance": instance,
		"group": concat("|", [card, _where(card, instance), object.get({"": at}, card, "")]),
		"order": concat("|", [data.dpia.report.outcomes.rank[weight.severity], id, at, text]),
		"holds_gate": data.dpia.report.verdict.failing[weight.severity],
		"text": text,
	}
}

# A card that is asked once speaks of all its entries together.
_where(card, instance) := object.get({true: ""}, object.get(_cards, [card, "once"], false), data.dpia.report.outcomes.pointer(instance))

_groups := {ask.group | some ask in _asks}

# Phase 1: asks that hang on the same fact, or on the same card, speak with one voice.
_voiced := {{"text": text, "card": asks[first].card, "instance": asks[first].instance, "asks": {ask | some ask in asks}} |
	some group in _groups
	asks := {ask.order: ask | some ask in _asks; ask.group == group}
	first := min(object.keys(asks))
	text := _text(asks[first], asks)
}

_text(ask, asks) := data.dpia.report.outcomes.sentence(_cards[ask.card].parts, {}, {"instance": names}) if {
	ask.card != ""
	names := concat(", ", sort({_name(other.instance) | some other in asks}))
} else := ask.text

_texts := {v.text | some v in _voiced}

# Phase 2: the same sentence is one question, whichever facts it asks for.
_merged := {order: question |
	some text in _texts
	voices := [v | some v in _voiced; v.text == text]
	asks := {ask | some v in voices; some ask in v.asks}
	facts := sort({ask.at | some ask in asks})
	question := {
		"question": text,
		"at": facts[0],
		"facts": facts,
		"ticks": sort({ask.tick | some ask in asks; ask.tick != ""}),
		"rules": sort({ask.rule | some ask in asks}),
		"holds_gate": count([ask | some ask in asks; ask.holds_gate]) > 0,
	}
	order := concat("|", [object.get({true: "0"}, question.holds_gate, "1"), _topic(voices[0]), facts[0], question.question])
}

# Teams answer in the order in which they know things: what and about whom, why, on which basis, then how it is kept.
_topic(voice) := sprintf("%05d", [object.get(_topic_rank, name, 99)]) if {
	name := object.get(_cards, [voice.card, "topic"], object.get(data.dpia.questions.topic_of, voice.instance[0], ""))
}

_topic_rank := {name: i | some i, name in data.dpia.questions.topics}

questions := [_merged[order] | some order in sort(object.keys(_merged))]
