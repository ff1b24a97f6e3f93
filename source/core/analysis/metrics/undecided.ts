const decision = '(?:set|defined|decided|determined|agreed|fixed|chosen|given|specified|named)';

/** Words by which somebody says that there is no target yet; what follows them is told about something else. */
const undecided = new RegExp(
	[
		`\\bno\\s+(?:number|target|value|figure|threshold|goal)s?(?:\\s+(?:is|are|was|has\\s+been))?(?:\\s+(?:yet|${decision})\\b|\\s*(?:[;:,.(–-]|$))`,
		`\\bnot\\s+(?:yet\\s+)?(?:been\\s+)?${decision}\\b`,
		`\\b(?:to|will|must|should)\\s+be\\s+${decision}\\b`,
		'\\b(?:TBD|TBA|TBC)\\b',
		'\\b(?:TODO|undecided|undefined|unspecified|unset)(?=\\s*(?:[;:,.(–-]|$))',
		'^\\W*(?:unknown|unclear|pending|open|not\\s+(?:yet\\s+)?(?:known|measured))(?=\\s*(?:[;:,.(–-]|yet\\b|today\\b|so\\s+far\\b|$))',
	].join('|'),
	'iu',
);

/** What is said of a target before it is said that there is none yet. */
export function decidedPart(text: string): string {
	const at = text.search(undecided);
	return at < 0 ? text : text.slice(0, at);
}
