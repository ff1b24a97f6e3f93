import {bind} from './bind.ts';
import type {Binding} from './types.ts';

const here = ['grid'] as const;

/** The way into the grid; where letters are typed, only with Alt. */
export const scoring: readonly Binding[] = [
	bind({type: 'grid-asked'}, ['m'], ['list'], 'Score options by criteria in a grid.', 'score'),
	bind({type: 'grid-asked'}, ['alt-m'], ['line', 'area'], 'Score options by criteria in a grid.', 'score'),
];

/** Where options are scored by criteria. */
export const grid: readonly Binding[] = [
	bind(
		{type: 'text-typed', text: ''},
		['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
		here,
		'Type a score or a weight in place of what stands there.',
	),
	bind({type: 'text-typed', text: ''}, ['.', ','], here, 'Type a decimal point.'),
	bind({type: 'text-typed', text: ''}, ['-'], here, 'Type the sign of a score below zero.'),
	// The way back is what must be told in the smallest window.
	bind({type: 'escape-asked'}, ['escape'], here, 'Go back to the question; all that was typed stays.', 'back'),
	bind(
		{type: 'confirmed'},
		['enter'],
		here,
		'Go to the next option, and from the last one to the next criterion.',
		'next',
	),
	bind({type: 'next-asked'}, ['tab'], here, 'Go to the next option, and from the last one to the next criterion.'),
	bind({type: 'weights-normalised'}, ['n'], here, 'Bring the weights to a sum of 100.', 'weights to 100'),
	bind({type: 'option-selected'}, ['s'], here, 'Select the option of this row, or take that back.', 'select'),
	bind({type: 'back-asked'}, ['shift-tab'], here, 'Go back to the cell before.'),
	bind({type: 'up-asked'}, ['up'], here, 'Go to the option above; the weights are above the first one.'),
	bind({type: 'down-asked'}, ['down'], here, 'Go to the option below.'),
	bind({type: 'cursor-moved', by: 'left'}, ['left'], here, 'Go to the criterion on the left.'),
	bind({type: 'cursor-moved', by: 'right'}, ['right'], here, 'Go to the criterion on the right.'),
	bind({type: 'page-up-asked'}, ['page-up'], here, 'Go up ten options.'),
	bind({type: 'page-down-asked'}, ['page-down'], here, 'Go down ten options.'),
	bind({type: 'first-asked'}, ['home'], here, 'Go to the first criterion.'),
	bind({type: 'last-asked'}, ['end'], here, 'Go to the last criterion.'),
	bind({type: 'deleted', what: 'back'}, ['backspace'], here, 'Take the last digit back, or clear the cell.'),
	bind({type: 'deleted', what: 'forward'}, ['delete'], here, 'Clear the cell.'),
	bind({type: 'help-asked'}, ['?'], here, 'Show all keys.'),
];
