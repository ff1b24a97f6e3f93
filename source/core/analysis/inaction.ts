/** How people say what happens if nothing is done. */
const stated =
	/\b(?:do(?:ing)?|if) nothing\b|\binaction\b|\bstatus quo\b|\bnot doing (?:this|so|it|anything)\b|\b(?:if|unless|until) (?:we|this|it|nothing|the \w+)\b[^.]{0,40}\b(?:not|n't|never|nothing|stays?|unchanged|solve|fix|change)|\bunless (?:we|this|it)\b|\bwithout (?:this|it|such|these|a (?:fix|change))\b|\b(?:leaving|keeping|(?:if|should|when) (?:we|they) (?:leave|keep)) (?:it|things|this|all|everything)\b|\b(?:not solved|unsolved|otherwise)\b[:,]|\bif (?:we|they|you) (?:go (?:on|in|live)|carry on|continue|stick|launch|stay)\b[^.]{0,30}\b(?:with|as|current|today)\b|\bfailing (?:that|this|which|performance)\b|\bcost of (?:delay|waiting)\b|\b(?:what (?:happens )?)?if not\s?[*_]{0,2}[:.?]|何もしない/i;

const staying =
	'(?:act|do|take|make|change|stay|remain|keep|leave|continue|carry on|go on|wait|delay|postpone|defer|not|fail)';

/** The same turned round, or without a condition: "Should the city take no action", "were we to stay", "each month of delay". */
const turned = new RegExp(
	[
		`(?:^|[.;:!?)*]\\s+|\\b(?:and|but|so) )(?:should|were|had) (?:[\\p{L}’'-]+ ){1,5}?(?:to )?${staying}(?!\\p{L})`,
		'(?:^|[.;:!?)*]\\s+)should (?:neither|nothing|none|nobody|no ?one)(?!\\p{L})',
		'\\bif (?:it |this |they )?(?:is |are )?not (?:solved|fixed|done|changed|addressed|resolved|mended)\\b',
		'\\b(?:tak(?:e|es|ing|en)|with) no action\\b',
		'\\b(?:in the absence of|absent) (?:a|an|any|this|such|action|change|intervention|further)\\b',
		'\\b(?:if|when|where|once) (?:it |this |they |these |that )?(?:is |are )?(?:left|ignored|unchanged|unaddressed|unresolved|untreated|untouched|postponed|delayed|deferred)\\b',
		'\\bleft (?:alone|unaddressed|unresolved|unchanged|untreated|as (?:it|they|things)|to (?:itself|themselves))\\b',
		'\\bif (?:we|they|you|it|the [\\p{L}-]+(?: [\\p{L}-]+)?|nobody|no ?one) (?:stay|leave|keep|wait|delay|postpone|defer|fail|ignore|skip|act|only|just|simply|merely)s?\\b',
		'\\b(?:every|each|another) (?:further |additional |more )?(?:day|week|month|quarter|year|season|sprint)s? (?:(?:that )?(?:we|it|this) |of |without |that )',
		'\\b(?:the )?longer (?:we|this|it|the [\\p{L}-]+) (?:wait|stay|last|take|go|remain|is|are)s?\\b',
		'\\b(?:waiting|postponing|delaying|deferring|staying|standing still|carrying on|not acting|not to act|inactivity|idleness|delay)\\b[^.;]{0,60}\\b(?:mean|cost|lead|leav|will|would|risk|expos|keep|is|are)',
		'\\b(?:price|cost|consequence|result|effect)s? of (?:waiting|delay|inertia|staying|leaving|not)\\b',
		'\\b(?:at|on) (?:the |this |its |our )?(?:present|current|same) (?:rate|trend|course|growth|pace)\\b|\\bat this (?:rate|pace)\\b',
		'\\b(?:will|would|going to) (?:only |just )?(?:recur|happen again|repeat|get worse|worsen|continue|keep (?:on )?\\p{L}+ing|be exposed)\\b',
		'(?:^|[.;:]\\s+)without \\p{L}|\\bfail(?:ing|ure)? to \\p{L}+\\b|\\b(?:from then on|thereafter|from that (?:day|date|point) on)\\b',
		'\\bas (?:things|matters) stand\\b|\\b(?:or else|otherwise),? (?:we|it|the|this|they|our)\\b',
		'(?<!\\p{L})(?:ohne (?:diese|eine|die)|andernfalls|sonst |wenn (?:wir )?nichts|sin (?:este|esta) cambio|sans (?:cela|ce)|se nada)(?!\\p{L})',
	].join('|'),
	'imu',
);

/** Whether a text says what happens if nothing is done. */
export function speaksOfInaction(text: string): boolean {
	return stated.test(text) || turned.test(text);
}
