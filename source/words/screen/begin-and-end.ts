/** The start, the end, and a window that is too small for what lies between. */
export const beginAndEndWords = {
	written: '✓ Written  ',
	howToGoOn: 'Enter ends, Esc goes back to the questions.',
	howToUndo: 'u undoes the write.',
	promise: 'From an ambiguous problem to a document that reviewers can decide on.',
	noDrafts: 'No unfinished drafts',
	drafts: 'Unfinished drafts',
	draftsOf: (title: string, file: string) => `${title} of ${file}`,
	newDocument: '+ Start a new document',
	fileAsItIs: '+ Edit the file as it is now',
	neededOnly: '   b asks only what is needed',
	tooSmall: 'Enlarge the window to 30x8 or more. Still saving; nothing is lost.',
};
