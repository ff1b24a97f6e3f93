import {bind} from './bind.ts';
import type {Binding} from './types.ts';

export const writing: readonly Binding[] = [
	bind({type: 'write-asked'}, ['w'], ['review'], 'Write the file.', 'write'),
	bind(
		{type: 'new-form-asked'},
		['f'],
		['review'],
		'Show the document in the newest form of its template, to be written so.',
		'newest form',
	),
	bind({type: 'target-asked'}, ['p'], ['review'], 'Change the path of the file.', 'path'),
	bind({type: 'sheet-asked'}, ['c'], ['review'], 'Look at what was filled in for you, and change it.', 'filled in'),
	bind({type: 'confirmed'}, ['enter'], ['parking'], 'Park it, and go back to where you were.', 'park it'),
	bind(
		{type: 'parking-turned', by: 1},
		['tab'],
		['parking'],
		'Make it a question, a risk, an assumption or an objection.',
		'kind',
	),
	bind({type: 'parking-turned', by: -1}, ['shift-tab'], ['parking'], 'Make it of the kind before.'),
	bind({type: 'confirmed'}, ['enter'], ['sheet'], 'Take all of it, or go to the highlighted question.', 'take'),
	bind({type: 'confirmed'}, ['enter'], ['path'], 'Take this path.', 'take this path'),
	bind({type: 'side-taken', choice: 'mine'}, ['m'], ['settle'], 'Keep your answer.', 'mine'),
	bind({type: 'side-taken', choice: 'theirs'}, ['t'], ['settle'], 'Take the answer of the file.', 'theirs'),
	bind({type: 'side-taken', choice: 'both'}, ['b'], ['settle'], 'Keep both texts, theirs below yours.', 'both'),
	bind(
		{type: 'side-taken', choice: 'besides'},
		['k'],
		['settle'],
		'Keep both: write your answer besides.',
		'keep both',
	),
	bind({type: 'side-taken', choice: 'out'}, ['l'], ['settle'], 'Leave your answer out of the file.', 'leave it out'),
	bind({type: 'question-asked'}, ['e'], ['settle'], 'Go to the question and edit your answer.', 'edit'),
	bind({type: 'back-asked'}, ['shift-tab'], ['settle'], 'Go back to the choice before.', 'back'),
	bind({type: 'escape-asked'}, ['n', 'enter'], ['compare'], 'No: leave the file as it is.', 'no'),
	bind({type: 'overwrite-agreed'}, ['y'], ['compare'], 'Yes: write the file as shown.', 'write'),
	bind({type: 'target-asked'}, ['s'], ['compare'], 'Save under another path.', 'save as'),
	bind({type: 'confirmed'}, ['enter'], ['done'], 'Finish.', 'finish'),
	bind(
		{type: 'write-undo-asked'},
		['u', 'ctrl-_'],
		['done'],
		'Undo the write: the file gets the text that it had before.',
		'undo the write',
	),
];

export const drafts: readonly Binding[] = [
	bind({type: 'new-asked'}, ['n'], ['start'], 'Start a new document.', 'new'),
	bind(
		{type: 'new-asked', isBrief: true},
		['b'],
		['start'],
		'Start a new document, and ask only what a review needs.',
		'new, short way',
	),
	bind({type: 'discard-asked'}, ['x', 'delete'], ['start'], 'Discard this draft (undo brings it back).', 'discard'),
	bind(
		{type: 'take-over-asked'},
		['t'],
		['conflict'],
		'Take the draft over; the other terminal stops saving.',
		'take over',
	),
	bind({type: 'copy-asked'}, ['c'], ['conflict'], 'Work on a copy of your own.', 'copy'),
	bind({type: 'escape-asked'}, ['escape'], ['conflict'], 'Decide later.', 'later'),
];
