import {bind, goingContexts} from './bind.ts';
import type {Binding} from './types.ts';

/** Stands in the table for all letters that are no keys of their own; no terminal sends it. */
export const anyLetter = 'letters';

const rows = [
	'start',
	'select',
	'list',
	'review',
	'filter',
	'jump',
	'palette',
	'picking',
	'moving',
	'starters',
	'meanings',
	'sheet',
	'level',
] as const;
const read = ['settle', 'compare', 'reading', 'kept', 'instrument'] as const;
const pages = [
	'list',
	'review',
	'filter',
	'jump',
	'palette',
	'picking',
	'starters',
	'meanings',
	'sheet',
	...read,
] as const;

export const goingAbout: readonly Binding[] = [
	bind({type: 'jump-asked'}, ['ctrl-t'], [...goingContexts, 'grid'], 'Go to any question.', 'go to'),
	bind(
		{type: 'park-asked'},
		['ctrl-^', 'alt-p'],
		[...goingContexts, 'grid', 'review'],
		'Park a question, risk, assumption or objection, in one line.',
		'park',
	),
	bind(
		{type: 'palette-asked'},
		['alt-x', ':'],
		['select', 'list', 'kept', 'grid', 'review'],
		'Find anything to do or to go to by typing part of it.',
		'find',
	),
	bind(
		{type: 'palette-asked'},
		['alt-x'],
		['line', 'area'],
		'Find anything to do or to go to by typing part of it.',
		'find',
	),
	bind(
		{type: 'replace-asked'},
		['r', 'alt-r'],
		['review'],
		'Replace words in all answers; each place is shown before it changes.',
	),
	bind(
		{type: 'replace-asked'},
		['alt-r'],
		['line', 'area', 'select', 'list', 'kept', 'grid'],
		'Replace words in all answers; each place is shown before it changes.',
	),
	bind(
		{type: 'brief-asked'},
		['alt-w'],
		goingContexts,
		'Ask only what is needed, or everything again.',
		'all questions',
	),
	bind({type: 'needed-asked'}, ['ctrl-]', 'alt-n'], ['grid'], 'Go to the next question that a review still needs.'),
	bind({type: 'brief-asked'}, ['a'], ['review'], 'Ask only what is needed, or everything again.', 'all questions'),
	bind({type: 'preview-asked'}, ['ctrl-d'], goingContexts, 'Show or hide the document.', 'document'),
	bind({type: 'review-asked'}, ['ctrl-r'], ['list', 'grid'], 'Review what is there, and write the file.', 'review'),
	bind({type: 'escape-asked'}, ['escape'], goingContexts, 'Leave the item, or open the list of questions.'),
	bind(
		{type: 'escape-asked'},
		['escape'],
		[
			'reading',
			'jump',
			'palette',
			'picking',
			'moving',
			'replacing',
			'instrument',
			'starters',
			'meanings',
			'sheet',
			'parking',
			'naming',
			'reason',
			'level',
		],
		'Close.',
		'close',
	),
	bind({type: 'escape-asked'}, ['escape'], ['review', 'done'], 'Go back to the questions.', 'back to the questions'),
	bind({type: 'escape-asked'}, ['escape'], ['settle'], 'Decide later; the file stays as it is.', 'later'),
	bind({type: 'escape-asked'}, ['escape'], ['compare'], 'Leave the file as it is.', 'leave the file'),
	bind({type: 'escape-asked'}, ['escape'], ['path'], 'Keep the path as it was.', 'cancel'),
];

/** Only a part of a list. */
export const filtering: readonly Binding[] = [
	bind(
		{type: 'filter-asked'},
		['/'],
		['start', 'list', 'review'],
		'Show only the rows that have some words.',
		'filter',
	),
	bind({type: 'confirmed'}, ['enter'], ['filter'], 'Go on with the rows that are shown.', 'these rows'),
	bind({type: 'escape-asked'}, ['escape'], ['filter'], 'Show all rows again.', 'all rows'),
];

export const picking: readonly Binding[] = [
	bind({type: 'up-asked'}, ['up'], rows, 'Go up a row.'),
	bind({type: 'down-asked'}, ['down'], rows, 'Go down a row.'),
	bind({type: 'up-asked'}, ['up'], read, 'Scroll up.'),
	bind({type: 'down-asked'}, ['down'], read, 'Scroll down.'),
	bind({type: 'page-up-asked'}, ['page-up'], pages, 'Go up a page.'),
	bind({type: 'page-down-asked'}, ['page-down'], pages, 'Go down a page.'),
	bind({type: 'first-asked'}, ['home'], pages, 'Go to the top.'),
	bind({type: 'last-asked'}, ['end'], pages, 'Go to the bottom.'),
	bind(
		{type: 'choice-picked', index: 0},
		['1', '2', '3', '4', '5', '6', '7', '8', '9'],
		['select'],
		'Take the value with this number.',
	),
	bind({type: 'confirmed'}, ['enter'], ['select'], 'Take the highlighted value, and go on.', 'choose'),
	bind({type: 'highlight-taken'}, [' '], ['select'], 'Take the highlighted value, or one of several back.'),
	bind(
		{type: 'letter-typed', text: ''},
		[anyLetter],
		['select'],
		'Highlight the value that begins with what is typed; y and n answer yes and no.',
	),
	bind({type: 'deleted', what: 'back'}, ['backspace', 'delete'], ['select'], 'Clear the answer.', 'clear'),
	bind({type: 'confirmed'}, ['enter'], ['list', 'jump', 'review', 'start'], 'Open the highlighted row.', 'open'),
	bind({type: 'confirmed'}, ['enter'], ['moving'], 'Move it to the highlighted list.', 'move'),
	bind({type: 'confirmed'}, ['enter'], ['replacing'], 'Take these words, and go on.', 'go on'),
	bind({type: 'hit-decided', how: 'replace'}, ['y'], ['hits'], 'Replace the words here.', 'replace'),
	bind({type: 'hit-decided', how: 'leave'}, ['n'], ['hits'], 'Leave the words as they are here.', 'leave'),
	bind({type: 'hit-decided', how: 'all'}, ['a'], ['hits'], 'Replace them here and at all places behind.', 'all'),
	bind({type: 'escape-asked'}, ['escape'], ['hits'], 'Leave all others as they are.', 'end'),
	bind({type: 'confirmed'}, ['enter'], ['picking'], 'Put the highlighted name into the field.', 'take this name'),
	bind({type: 'confirmed'}, ['enter'], ['palette'], 'Do what is highlighted, or go there.', 'do'),
];
