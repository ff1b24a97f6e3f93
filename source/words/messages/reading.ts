/** What is said of text that no question is for, and of what comes back from the editor. */
export const readingMessages = {
	nothingChanged: 'Nothing was changed.',
	headingGone: (heading: string) => `The heading "${heading}" was not found; its answer stays as it is.`,
	headingsGone: (headings: number, first: string) =>
		`${headings} headings were not found, such as "${first}"; their answers stay as they are.`,
	toCorrect: (problem: string) => `To correct: ${problem}`,
	keptInDraft: (name: string) => `Kept in the draft: ${name}.`,
	noneChanged: 'No answer was changed.',
	takenIn: (answers: string) => `Taken in: ${answers}.`,
	onlySections: 'Only a section with a heading can be the answer of a question.',
	noQuestionFor: (heading: string) =>
		`No question without an answer could have all of "${heading}" in the form that it has.`,
	meaningSaid: (heading: string, label: string) =>
		`"${heading}" is read as ${label} from now on; a comment in the file says so.`,
	andOthers: (first: string, others: number) => `${first} and ${others} others`,
	readBetween: (sections: number, way: string) =>
		`Read ${sections === 1 ? 'it' : 'them'} between the questions; ${way} there says what a section answers.`,
	unread: (names: string, sections: number) => `${names} ${sections === 1 ? 'is' : 'are'} not read as an answer.`,
};
