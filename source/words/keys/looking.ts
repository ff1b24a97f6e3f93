/** Keys of patterns, sections, the person, and of what is worked out. `help` is a line of the help, `hint` a word or two for the bar. */
export const lookingKeys = {
	starters: {help: 'Start from a pattern or a list.', hint: 'starters'},
	addStarter: {help: 'Add what it holds for this list (undo takes it back).', hint: 'add'},
	addAllOfStarter: {help: 'Add all that it holds, what it has for other questions, too.', hint: 'add all of it'},
	meaning: {help: 'Say which question this answers.', hint: 'say what it answers'},
	writeMeaning: {help: 'Write a comment into the file that says so.', hint: 'write that into the file'},
	name: {help: 'Say what you are called; it is remembered.'},
	level: {help: 'Say how senior you are, or switch coaching off; it is remembered.'},
	levelInShort: {help: 'Say how senior you are, or switch coaching off.'},
	takeName: {help: 'Take this name, and remember it.', hint: 'take this name'},
	takeLevel: {help: 'Take the highlighted row, and remember it.', hint: 'choose'},
	levelByNumber: {help: 'Highlight the row with this number.'},
	computed: {help: 'Look at what is computed here.', hint: 'computed'},
	nextComputed: {help: 'Look at what is computed next.', hint: 'next'},
	computedBefore: {help: 'Look at what is computed before.', hint: 'back'},
};
