/** What stands around the answer at hand. */
export const questionWords = {
	example: (first: string, isMore: boolean) => `For example: ${first}${isMore ? ' …' : ''}`,
	computed: (key: string, summary: string) => `${key}  ${summary}`,
	offer: (key: string) => `${key} fills in: `,
	noPreview: (reason: string) => `The document cannot be shown: ${reason} Your answers are safe.`,
	problem: '! Problem:',
};
