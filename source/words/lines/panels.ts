/** What lies over the question, and the file beside the draft. */
export const overWords = {
	notParked: (line: string) => `A line is not parked yet: ${line}`,
	howToPark: '/park TEXT parks one.',
	conflictPrompt: '/take-over, /copy, or Enter to decide later: ',
	hitsPrompt: 'yes, no, all, or Enter to end: ',
	sheetPrompt: 'Enter takes all of it, a number changes one: ',
	backPrompt: 'Enter goes back: ',
	rowPrompt: 'Number, or Enter to go back: ',
	isHeld: 'This draft is open in another terminal.',
	isTaken: 'Another terminal has taken this draft over.',
	heldBy: (by: string) => `Held by ${by}.`,
	waysOfConflict: (isHeld: boolean) =>
		`${isHeld ? '/take-over takes it over, and the other terminal stops saving; ' : ''}/copy works on a copy of your own.`,
	otherInstruments: '/next and /back tell others.',
	place: (label: string, position: string) => `${label}, place ${position}.`,
	before: (line: string) => `Now: ${line}`,
	after: (line: string) => `Then: ${line}`,
	sheet: 'Filled in for you, and worked out:',
	empty: 'empty',
	starters: 'This list can begin with:',
	otherStarters: 'A number tells another one; /take adds this one.',
	beingWritten: 'That is being written.',
	meanings: (heading: string) => `Is "${heading}" one of these?`,
	howToMean:
		'A number writes a comment into the file, so that the section is read as that answer by everybody from now on.',
	changes: (title: string, summary: string) => `${title}. Writing changes ${summary}.`,
	replace: (isGone: boolean) =>
		`${isGone ? 'Write it anew?' : 'Replace the file?'} yes writes it, no leaves it as it is, /path FILE saves elsewhere.`,
	conflict: (at: number, all: number, title: string) => `${at} of ${all}: ${title}.`,
	whichOne: (ways: string) => `Which one? ${ways}`,
	ways: (ways: string) => `${ways}; /question: change your answer; /up: decide later.`,
	same: 'as it is: ',
	added: 'added: ',
	removed: 'removed: ',
};

/** What is asked for on the board of a group. */
export const boardPrompts = {
	agenda: 'Number, or Enter to go back: ',
	length: 'Minutes, or Enter for 90: ',
	people: 'Names, or Enter to go on: ',
	boxes: 'Number and minutes, such as 2 15, or Enter to go back: ',
	premortem: 'Reason, or Enter to go on: ',
	spread: 'Number and what you agree on, /take, or Enter to go back: ',
	dots: 'Number for a dot, /next for the next person, or Enter to go back: ',
	consent: 'Number and yes, or number and an objection, or Enter to go back: ',
	objection: 'Objection: ',
	ruling: 'Initials, a colon, and how: ',
	clearing: 'Number and where: question, risk, assumption, objection or drop; Enter to go back: ',
	back: 'Enter to go back: ',
};
