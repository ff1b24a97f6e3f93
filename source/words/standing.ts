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
	severity: {error: 'error', warning: 'warning', info: 'note'},
};
