/** The lines above the question: where the person is, and whether the words are safe. */
export const headerWords = {
	review: 'Review',
	settle: 'The file has changed',
	compare: 'What writing changes',
	done: 'Done',
	step: (step: number, steps: number) => `Step ${step} of ${steps}: `,
	stepInShort: (step: number, steps: number) => `Step ${step}/${steps}: `,
	question: (question: number, questions: number) => `question ${question} of ${questions}`,
	isSaid: 'Is it said already?',
	savedInShort: '✓ saved',
	saved: (time: string) => `✓ saved ${time}`,
	saving: '· saving',
	unsavedInShort: '! NOT SAVED',
	lost: (amount: string) => `${amount} would be lost.`,
	unsaved: (why: string) => `! NOT SAVED: ${why}`,
};
