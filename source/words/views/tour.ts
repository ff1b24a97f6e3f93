/** The cards of the tour, a sentence or two each: what to press now, and what comes of it. */
export const tourWords = {
	title: (card: number, cards: number) => `Tour ${card} of ${cards}`,
	wayOut: (key: string) => `${key} ends it`,
	answer: (next: string) => `Type your answer, then ${next} goes on. All of it is saved as you type.`,
	back: (back: string) => `${back} goes back a question, as often as you like; what you typed stays. Press it now.`,
	needed: (needed: string) =>
		`${needed} leads to the next question that a review needs; the others can wait. Press it now.`,
	help: (help: string, find: string, leave: string) =>
		`${help} shows all keys, ${find} finds anything by name; press either. ${leave} twice leaves; rfc-wizard goes on from there.`,
	atQuestions: 'The tour is at the questions.',
};
