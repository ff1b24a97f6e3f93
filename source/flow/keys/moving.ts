import {movingKeys} from '../../words/keys/moving.ts';
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
	bind({type: 'jump-asked'}, ['ctrl-t'], [...goingContexts, 'grid'], movingKeys.goTo),
	bind({type: 'park-asked'}, ['ctrl-^', 'alt-p'], [...goingContexts, 'grid', 'review'], movingKeys.park),
	bind({type: 'palette-asked'}, ['alt-x', ':'], ['select', 'list', 'kept', 'grid', 'review'], movingKeys.find),
	bind({type: 'palette-asked'}, ['alt-x'], ['line', 'area'], movingKeys.find),
	bind({type: 'replace-asked'}, ['r', 'alt-r'], ['review'], movingKeys.replaceInAll),
	bind({type: 'replace-asked'}, ['alt-r'], ['line', 'area', 'select', 'list', 'kept', 'grid'], movingKeys.replaceInAll),
	bind({type: 'brief-asked'}, ['alt-w'], goingContexts, movingKeys.brief),
	bind({type: 'needed-asked'}, ['ctrl-]', 'alt-n'], ['grid'], movingKeys.nextNeeded),
	bind({type: 'brief-asked'}, ['a'], ['review'], movingKeys.brief),
	bind({type: 'preview-asked'}, ['ctrl-d'], goingContexts, movingKeys.preview),
	bind({type: 'review-asked'}, ['ctrl-r'], ['list', 'grid'], movingKeys.review),
	bind({type: 'escape-asked'}, ['escape'], goingContexts, movingKeys.escape),
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
		movingKeys.close,
	),
	bind({type: 'escape-asked'}, ['escape'], ['review', 'done'], movingKeys.backToQuestions),
	bind({type: 'escape-asked'}, ['escape'], ['settle'], movingKeys.later),
	bind({type: 'escape-asked'}, ['escape'], ['compare'], movingKeys.leaveFile),
	bind({type: 'escape-asked'}, ['escape'], ['path'], movingKeys.keepPath),
];

/** The first steps, once more. */
export const touring: readonly Binding[] = [
	bind({type: 'tour-asked'}, ['t'], ['reading'], movingKeys.tourAgain),
	bind({type: 'tour-asked'}, ['alt-h'], goingContexts, movingKeys.tour),
];

/** Only a part of a list. */
export const filtering: readonly Binding[] = [
	bind({type: 'filter-asked'}, ['/'], ['start', 'list', 'review'], movingKeys.filter),
	bind({type: 'confirmed'}, ['enter'], ['filter'], movingKeys.theseRows),
	bind({type: 'escape-asked'}, ['escape'], ['filter'], movingKeys.allRows),
];

export const picking: readonly Binding[] = [
	bind({type: 'up-asked'}, ['up'], rows, movingKeys.up),
	bind({type: 'down-asked'}, ['down'], rows, movingKeys.down),
	bind({type: 'up-asked'}, ['up'], read, movingKeys.scrollUp),
	bind({type: 'down-asked'}, ['down'], read, movingKeys.scrollDown),
	bind({type: 'page-up-asked'}, ['page-up'], pages, movingKeys.pageUp),
	bind({type: 'page-down-asked'}, ['page-down'], pages, movingKeys.pageDown),
	bind({type: 'first-asked'}, ['home'], pages, movingKeys.top),
	bind({type: 'last-asked'}, ['end'], pages, movingKeys.bottom),
	bind(
		{type: 'choice-picked', index: 0},
		['1', '2', '3', '4', '5', '6', '7', '8', '9'],
		['select'],
		movingKeys.valueByNumber,
	),
	bind({type: 'confirmed'}, ['enter'], ['select'], movingKeys.choose),
	bind({type: 'highlight-taken'}, [' '], ['select'], movingKeys.takeValue),
	bind({type: 'letter-typed', text: ''}, [anyLetter], ['select'], movingKeys.spellValue),
	bind({type: 'deleted', what: 'back'}, ['backspace', 'delete'], ['select'], movingKeys.clear),
	bind({type: 'confirmed'}, ['enter'], ['list', 'jump', 'review', 'start'], movingKeys.openRow),
	bind({type: 'confirmed'}, ['enter'], ['moving'], movingKeys.moveThere),
	bind({type: 'confirmed'}, ['enter'], ['replacing'], movingKeys.takeWords),
	bind({type: 'hit-decided', how: 'replace'}, ['y'], ['hits'], movingKeys.replaceHere),
	bind({type: 'hit-decided', how: 'leave'}, ['n'], ['hits'], movingKeys.leaveHere),
	bind({type: 'hit-decided', how: 'all'}, ['a'], ['hits'], movingKeys.replaceBehind),
	bind({type: 'escape-asked'}, ['escape'], ['hits'], movingKeys.leaveOthers),
	bind({type: 'confirmed'}, ['enter'], ['picking'], movingKeys.takeName),
	bind({type: 'confirmed'}, ['enter'], ['palette'], movingKeys.doIt),
];
