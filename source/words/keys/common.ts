/** Keys that are everywhere the same. `help` is a line of the help, `hint` a word or two for the bar. */
export const commonKeys = {
	undo: {help: 'Undo the last change, wherever it was.', hint: 'undo'},
	redoOrYank: {
		help: 'Redo what was undone; else put in again what was deleted last by words, or to an end of the line.',
	},
	help: {help: 'Show all keys.', hint: 'help'},
	suspend: {help: 'Suspend; `fg` brings everything back.'},
	leave: {help: 'Save now; press twice to leave.', hint: 'twice to leave'},
};

/** Words of the hint bar that depend on what is there. */
export const hintWords = {
	neededOnly: 'needed only',
	begin: 'begin',
	change: 'change',
	goThere: 'go there',
	nextCriterion: 'next criterion',
	firstOption: 'first option',
	add: 'add',
	leave: 'leave',
	againToLeave: 'again to leave',
};

/** What stands on the keys, and how those are called that are held with others. */
export const keyNames = {
	named: {
		up: '↑',
		down: '↓',
		left: '←',
		right: '→',
		enter: 'Enter',
		tab: 'Tab',
		escape: 'Esc',
		' ': 'Space',
		backspace: 'Backspace',
		delete: 'Delete',
		home: 'Home',
		end: 'End',
		'page-up': 'PgUp',
		'page-down': 'PgDn',
		/** All letters that are no keys of their own. */
		letters: 'Letters',
	},
	/** Between two keys that do the same. */
	or: ' or ',
	held: {ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift'},
};
