/** How an answer stands, and how grave something is that was found, in a word. */
export const standingWords = {
	readiness: {
		answered: 'answered',
		partly: 'partly',
		needed: 'needed',
		empty: 'empty',
		skipped: 'skipped',
		unknown: 'unknown',
		finding: 'finding',
	},
	/** The same where no sign stands beside it. */
	told: {
		answered: 'answered',
		partly: 'partly',
		needed: 'needed, empty',
		empty: 'empty',
		skipped: 'skipped',
		unknown: 'marked as open',
		finding: 'to correct',
	},
	/** The kinds of what is parked. */
	parked: {question: 'question', risk: 'risk', assumption: 'assumption', objection: 'objection'},
	severity: {error: 'error', warning: 'warning', info: 'note'},
};
