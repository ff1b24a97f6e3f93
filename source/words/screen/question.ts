/** What stands around the answer at hand. */
export const questionWords = {
	example: (first: string, isMore: boolean) => `For example: ${first}${isMore ? ' …' : ''}`,
	computed: (summary: string) => `Ctrl-L  ${summary}`,
	offer: 'Ctrl-F fills in: ',
	noPreview: (reason: string) => `The document cannot be shown: ${reason} Your answers are safe.`,
	problem: '! Problem:',
};
