/** The five stages of the interview by their whole names, and in one word for lists and narrow windows. */
export const stepTitles = {
	names: {
		define: 'Define the problem space',
		research: 'Research and analysis',
		design: 'Design multiple solutions',
		consensus: 'Build consensus',
		execute: 'Execute and measure',
	},
	words: {
		define: 'Define',
		research: 'Research',
		design: 'Design',
		consensus: 'Consensus',
		execute: 'Execute',
	},
};
