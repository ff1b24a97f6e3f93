/** Keys of questions and of their items. `help` is a line of the help, `hint` a word or two for the bar. */
export const answeringKeys = {
	nextQuestion: {help: 'Go to the next question.', hint: 'next'},
	newLine: {help: 'Start a new line.'},
	nextOrLevelIn: {
		help: 'Go to the next question; at the start of a list item, take it a level in.',
		hint: 'next',
	},
	review: {help: 'Review what is there, and write the file.', hint: 'review'},
	back: {help: 'Go back to the question before.', hint: 'back'},
	backOrLevelOut: {
		help: 'Go back to the question before; at the start of a list item, take it a level out.',
		hint: 'back',
	},
	editor: {help: 'Open the answer in your editor.', hint: 'editor'},
	nextNeeded: {help: 'Go to the next question that a review still needs.', hint: 'next needed'},
	fillIn: {help: 'Fill in what is offered.', hint: 'fill in'},
	example: {help: 'See an example.', hint: 'example'},
	unknown: {
		help: 'Mark as not known yet; once more, say that it is not recorded or does not apply. Typing takes the mark away.',
		hint: "don't know yet",
	},
	markWithReason: {
		help: 'Mark it: as not recorded, or as not applicable for the reason that was typed.',
		hint: 'mark',
	},
	noMark: {help: 'Take the mark away.', hint: 'no mark'},
	skip: {help: 'Pass: skip this question; typing takes the mark away.', hint: 'skip'},
	addItem: {help: 'Add an item behind the others.', hint: 'add'},
	deleteItem: {help: 'Delete this item (undo brings it back).', hint: 'delete'},
	duplicateItem: {help: 'Duplicate this item.', hint: 'duplicate'},
	stepAsText: {help: 'Open all questions of this step as one text in your editor.', hint: 'step as text'},
	allAsText: {help: 'Open all questions as one text in your editor.', hint: 'all as text'},
	moveItemUp: {help: 'Move this item up.', hint: 'move up'},
	toOtherList: {
		help: 'Move this item to another list: make it a risk, a question, an assumption or an objection.',
		hint: 'to other list',
	},
	lineToOtherList: {
		help: 'Move the line of a list to another one: make it a risk, a question, an assumption or an objection.',
	},
	moveItemDown: {help: 'Move this item down.', hint: 'move down'},
};
