package dpia.facts.screening

result := {"dpia_required": "unknown", "grounds": [], "criteria": {}, "lists": [], "exemptions": []}
