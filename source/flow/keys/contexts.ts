import type {Context} from '../state/context.ts';

type Row = {
	/** What it is called in the help. */
	title: string;
	/** What characters are there: text, commands, or commands of which none writes or takes anything away. */
	letters: 'text' | 'commands' | 'harmless';
};

/** What can have the keys, in the order in which it is told. */
export const contexts: Readonly<Record<Context, Row>> = {
	start: {title: 'Unfinished drafts', letters: 'commands'},
	line: {title: 'A field of one line', letters: 'text'},
	area: {title: 'A text area', letters: 'text'},
	select: {title: 'A list of values', letters: 'commands'},
	list: {title: 'A list of items', letters: 'commands'},
	kept: {title: 'Text that stays as it is', letters: 'harmless'},
	grid: {title: 'The grid of scores', letters: 'commands'},
	review: {title: 'The review', letters: 'commands'},
	filter: {title: 'Part of a list', letters: 'text'},
	path: {title: 'The path of the file', letters: 'text'},
	settle: {title: 'Answers that the file has, too', letters: 'commands'},
	compare: {title: 'A file that exists', letters: 'commands'},
	done: {title: 'The end', letters: 'harmless'},
	reading: {title: 'Help and examples', letters: 'harmless'},
	jump: {title: 'The list of questions', letters: 'text'},
	palette: {title: 'The palette', letters: 'text'},
	picking: {title: 'Names that are known', letters: 'text'},
	moving: {title: 'Another list', letters: 'commands'},
	replacing: {title: 'Words to be replaced', letters: 'text'},
	hits: {title: 'A place that has the words', letters: 'commands'},
	instrument: {title: 'What is computed', letters: 'harmless'},
	starters: {title: 'Patterns and lists to begin with', letters: 'commands'},
	meanings: {title: 'What a section answers', letters: 'commands'},
	sheet: {title: 'What was filled in', letters: 'harmless'},
	parking: {title: 'What came up by the way', letters: 'text'},
	naming: {title: 'Your name', letters: 'text'},
	reason: {title: 'Why there is no answer', letters: 'text'},
	level: {title: 'Your level', letters: 'commands'},
	conflict: {title: 'A draft that is open elsewhere', letters: 'commands'},
	agenda: {title: 'The session of a group', letters: 'harmless'},
	saying: {title: 'A line of a group', letters: 'text'},
	boxes: {title: 'The time of each step', letters: 'commands'},
	ballot: {title: 'Scores given in silence', letters: 'commands'},
	spread: {title: 'What everybody scored', letters: 'commands'},
	dots: {title: 'Dots', letters: 'commands'},
	consent: {title: 'Consent', letters: 'commands'},
	clearing: {title: 'What was parked', letters: 'commands'},
};

export const everywhere = Object.keys(contexts) as readonly Context[];
