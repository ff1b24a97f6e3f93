/** What chapters are about, by words of their headings and labels, as headings are compared. */
export const chapters = {
	problem:
		/motivat|\bwhy\b|problem|background|context|reason|\bneed|summary|introduction|purpose|\bpains?\b|tl;?dr|at stake/,
	today:
		/current|\btoday\b|\bnow\b|existing|status quo|as[- ]is|background|context|situation|where we are|starting point|\bwrong\b|\bbroken\b/,
	scope: /summary|motivat|\bgoals?\b|scope|introduction|tl;?dr|purpose|in short/,
	choice:
		/choice|option|alternativ|decision|chosen|selected|considered|compar|evaluat|verdict|rationale|technolog|candidate|vendor|recommend|looked at|weigh|shortlist|contenders/,
	size: /scal|perform|capacity|\bload|volume|\bsiz(?:e|ing)|throughput|growth|numbers|traffic|demand/,
	cost: /\bcosts?\b|money|budget|pric|expens|scal|financ|capacity|siz(?:e|ing)/,
	safety: /secur|privacy|access|auth|protect|complian|abuse|threat|safety|trust|legal|confidential|governance/,
	back: /\broll(?:ing|s)?[- ]?back|back[- ]?(?:out|ing out)|way back|revert|undo|fall-?back|plan b\b|go(?:es|ing)? (?:wrong|back|south|sideways|badly)|abort|exit|contingency|emergency|bail|if (?:it|this|that|things|all|something|anything|we) (?:fails?|breaks?|is bad|has trouble|turns? out bad|(?:do|does)(?: not|n't) (?:work|hold|help))|unwind|reversal/,
	plan: /plan|phase|roll-?out|launch|deploy|stage|\bsteps?\b|schedule|timeline|milestone|adoption|release|go-?live|cut-?over|getting there/,
	testing: /\btest|quality|verif|validat|\bproof|trial|rehears|acceptance/,
	running: /operat|monitor|observ|running|on-?call|support|maintenance|alert|telemetry/,
} as const;
