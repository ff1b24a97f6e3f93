import {bind, goingContexts} from './bind.ts';
import type {Binding} from './types.ts';

/** The boards of a group on which something is changed by keys; on that of silent scores, undo would show those of others. */
export const changing = ['agenda', 'boxes', 'spread', 'dots', 'consent', 'clearing'] as const;

const boards = [...changing, 'ballot'] as const;
const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const numbers = ['ballot', 'spread'] as const;

/** What a group does that meets. */
export const meeting: readonly Binding[] = [
	bind({type: 'confirmed'}, ['enter'], ['agenda'], 'Open the highlighted row.', 'open'),
	bind({type: 'confirmed'}, ['enter'], ['saying'], 'Take what was typed; without anything, go on.', 'take'),
	bind({type: 'board-turned', by: 1}, ['right', '+'], ['boxes'], 'Give the step a minute more.', 'a minute more'),
	bind({type: 'board-turned', by: -1}, ['left', '-'], ['boxes'], 'Give the step a minute less.', 'less'),
	bind({type: 'confirmed'}, ['enter'], ['boxes'], 'Go back to the agenda.', 'done'),
	bind({type: 'text-typed', text: ''}, digits, ['ballot'], 'Type a score in place of what stands there.'),
	bind({type: 'text-typed', text: ''}, digits, ['spread'], 'Type what you agree on in place of the median.'),
	bind({type: 'text-typed', text: ''}, ['.', ','], numbers, 'Type a decimal point.'),
	bind({type: 'text-typed', text: ''}, ['-'], numbers, 'Type the sign of a score below zero.'),
	bind({type: 'confirmed'}, ['enter'], ['ballot'], 'Take the keyboard; then, take the score and go on.', 'next'),
	bind({type: 'next-asked'}, ['tab'], ['ballot'], 'Hand the keyboard on to the next person.', 'next person'),
	bind({type: 'agreed-taken'}, ['t'], ['spread'], 'Take what is agreed on into the matrix.', 'into the matrix'),
	bind(
		{type: 'cell-ballot-asked'},
		['v'],
		['spread', 'grid'],
		'Score this cell in silence once more, all of you.',
		'score anew',
	),
	bind({type: 'confirmed'}, ['enter'], ['spread'], 'Take the number, and go on to the next cell.', 'next'),
	bind({type: 'confirmed'}, ['enter', ' '], ['dots'], 'Place a dot on the highlighted item.', 'a dot'),
	bind({type: 'next-asked'}, ['tab'], ['dots'], 'Give the turn to the next person.', 'next person'),
	bind({type: 'back-asked'}, ['shift-tab'], ['dots'], 'Give the turn back to the person before.'),
	bind({type: 'board-turned', by: 1}, ['right'], ['dots'], 'Go to the next list.', 'another list'),
	bind({type: 'board-turned', by: -1}, ['left'], ['dots'], 'Go to the list before.'),
	bind({type: 'consent-given'}, ['y', 'enter'], ['consent'], 'The highlighted person consents.', 'yes'),
	bind({type: 'objection-asked'}, ['o'], ['consent'], 'The highlighted person objects, in a line.', 'objects'),
	bind({type: 'ruling-asked'}, ['d'], ['consent'], 'Say who decides, and how.', 'who decides'),
	bind({type: 'board-turned', by: 1}, ['right', 'tab'], ['consent'], 'Go to the next decision.', 'next decision'),
	bind({type: 'board-turned', by: -1}, ['left', 'shift-tab'], ['consent'], 'Go to the decision before.'),
	bind({type: 'confirmed'}, ['enter'], ['clearing'], 'Put it where its kind belongs.', 'put it there'),
	bind({type: 'parked-cleared', to: 'question'}, ['q'], ['clearing'], 'Put it among the open questions.', 'question'),
	bind({type: 'parked-cleared', to: 'risk'}, ['r'], ['clearing'], 'Put it among the risks.', 'risk'),
	bind({type: 'parked-cleared', to: 'assumption'}, ['a'], ['clearing'], 'Put it among the claims.', 'assumption'),
	bind({type: 'parked-cleared', to: 'objection'}, ['o'], ['clearing'], 'Put it among the objections.', 'objection'),
	bind({type: 'parked-cleared'}, ['x', 'delete'], ['clearing'], 'Drop it; the summary tells it.', 'drop'),
	bind({type: 'deleted', what: 'back'}, ['backspace'], ['ballot'], 'Take the last digit back, or clear the score.'),
	bind(
		{type: 'deleted', what: 'back'},
		['backspace'],
		['spread'],
		'Take the last digit back, or go back to the median.',
	),
	bind({type: 'deleted', what: 'back'}, ['x', 'backspace'], ['dots'], 'Take a dot of yours back.', 'take back'),
	bind({type: 'deleted', what: 'back'}, ['x', 'backspace'], ['consent'], 'Take the word of the person back.'),
	bind({type: 'up-asked'}, ['up'], boards, 'Go up a row.'),
	bind({type: 'down-asked'}, ['down'], boards, 'Go down a row.'),
	bind({type: 'first-asked'}, ['home'], boards, 'Go to the top.'),
	bind({type: 'last-asked'}, ['end'], boards, 'Go to the bottom.'),
	bind({type: 'escape-asked'}, ['escape'], [...boards, 'saying'], 'Go back; all of it stays as it is.', 'back'),
	bind({type: 'help-asked'}, ['?'], boards, 'Show all keys.'),
	bind(
		{type: 'park-asked'},
		['ctrl-^', 'alt-p'],
		boards,
		'Park a question, risk, assumption or objection, in one line.',
	),
	bind({type: 'agenda-asked'}, ['s'], ['review'], 'Open what a session of a group does.', 'session'),
	bind({type: 'projector-asked'}, ['v'], ['agenda'], 'Show the question alone, for a projector.', 'projector'),
	bind(
		{type: 'agenda-asked'},
		['alt-s'],
		[...goingContexts, 'grid'],
		'Open what a session of a group does: people, time, scores, consent.',
		'session',
	),
	bind(
		{type: 'projector-asked'},
		['alt-v'],
		[...goingContexts, 'grid'],
		'Show the question alone, for a projector, or all of it again.',
		'all of it',
	),
];
