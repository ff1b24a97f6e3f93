/** What writing changes, and what the file says beside the draft. */
export const comparisonWords = {
	writeAnew: 'Write it anew?  ',
	replace: 'Replace the file?  ',
	no: '▸ No',
	otherWays: '   y Yes   s Save elsewhere',
	place: (at: number, all: number) => `${at} of ${all}`,
	whichOne: 'Which one?  ',
	edit: 'edit',
};
