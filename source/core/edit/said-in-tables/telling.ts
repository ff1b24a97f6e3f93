/** By which columns a table of a group is known that nobody reads: one of its own, and others besides. */
type Telling = {own: RegExp; besides: RegExp};

export const telling: Readonly<Record<string, Telling>> = {
	risks: {
		own: /\brisks?\b|\bthreats?\b|\bhazards?\b|\bdangers?\b|\bworr(?:y|ies)\b|go wrong|\bmitigat|countermeasures?|\blikel(?:y|ihood)\b|\bprobab|\bchances?\b|\bodds\b|risik|gefahr|wahrscheinlich|maßnahme|risque|mesure|riesgo|risco|rischi|リスク|風險|风险/,
		besides:
			/\bhow (?:bad|likely)\b|\bseverity\b|\bimpact\b|\beffects?\b|\bdamage\b|\bresponses?\b|\bmeasures?\b|\bwhat we do\b|\bplan\b|\banswers?\b|\bcover\b|\bfallback\b|^[lip]$/,
	},
	phases: {
		own: /^(?:phases?|milestones?|stages?|steps?|sprints?|waves?|iterations?|tranches?|increments?|work ?packages?|weeks?|quarters?|months?|activit(?:y|ies)|tasks?|etappen?|schritte?|arbeitspakete?|étapes?|fases?|etapas?|fasi|aşama|этап|フェーズ|工程|阶段)\b/,
		besides:
			/^(?:start|begin|from|to|end|finish|period|when|dates?|until|by|deadline|due|duration|responsible|leads?|owners?|in charge|who|exit|done when|gate|deliverables?|beginn|ende|zeitraum|verantwortlich|début|fin|inicio|início|fim|responsable|responsável|start(?:s| date)|ends?(?: date)?|target(?: date)?|calendar weeks?)\b/,
	},
	metrics: {
		own: /\b(?:baseline|targets?|goal|slos?|aim|kpis?|metrics?|indicators?|key figures?|^(?:success )?measures?$|zielwert|ziel|cible|objetivo|meta)\b|目標|指標/,
		besides:
			/\b(?:today|now|current(?:ly)?|before|after|baseline|targets?|goal|measured|kpis?|metrics?|indicators?|key figures?|heute|aujourd'hui|hoy|hoje)\b/,
	},
	openQuestions: {
		own: /^(?:(?:open |unresolved |outstanding )?(?:questions?|points?|issues?)|to clarify|unknowns?|undecided|(?:offene )?(?:frage|punkte?)n?|questions? ouvertes?|preguntas?|dúvidas?|pendências?|pendientes?)$/,
		besides: /^(?:owners?|who|asked|due|by(?: when)?|until|deadline|blocks?.*|needed by|wer|bis(?: wann)?|to answer)$/,
	},
	options: {
		own: /^(?:(?:pros|advantages?|benefits?|strengths|for(?: it)?|good|upsides?|plus|vorteile|avantages|ventajas|vantagens|vantaggi)\b.*|👍|\+)$/,
		besides:
			/^(?:(?:cons|disadvantages?|drawbacks?|weaknesses|against(?: it)?|bad|downsides?|minus|nachteile|inconvénients|desventajas|desvantagens|svantaggi)\b.*|👎|[-–])$/,
	},
};
