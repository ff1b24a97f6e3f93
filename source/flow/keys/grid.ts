import {gridKeys} from '../../words/keys/grid.ts';
import {bind} from './bind.ts';
import type {Binding} from './types.ts';

const here = ['grid'] as const;

/** The way into the grid; where letters are typed, only with Alt. */
export const scoring: readonly Binding[] = [
	bind({type: 'grid-asked'}, ['m'], ['list'], gridKeys.openGrid),
	bind({type: 'grid-asked'}, ['alt-m'], ['line', 'area'], gridKeys.openGrid),
];

/** Where options are scored by criteria. */
export const grid: readonly Binding[] = [
	bind({type: 'text-typed', text: ''}, ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], here, gridKeys.typeNumber),
	bind({type: 'text-typed', text: ''}, ['.', ','], here, gridKeys.decimalPoint),
	bind({type: 'text-typed', text: ''}, ['-'], here, gridKeys.sign),
	// The way back is what must be told in the smallest window.
	bind({type: 'escape-asked'}, ['escape'], here, gridKeys.back),
	bind({type: 'confirmed'}, ['enter'], here, gridKeys.nextCell),
	bind({type: 'next-asked'}, ['tab'], here, gridKeys.nextCellInHelp),
	bind({type: 'weights-normalised'}, ['n'], here, gridKeys.weightsToHundred),
	bind({type: 'option-selected'}, ['s'], here, gridKeys.select),
	bind({type: 'back-asked'}, ['shift-tab'], here, gridKeys.cellBefore),
	bind({type: 'up-asked'}, ['up'], here, gridKeys.optionAbove),
	bind({type: 'down-asked'}, ['down'], here, gridKeys.optionBelow),
	bind({type: 'cursor-moved', by: 'left'}, ['left'], here, gridKeys.criterionLeft),
	bind({type: 'cursor-moved', by: 'right'}, ['right'], here, gridKeys.criterionRight),
	bind({type: 'page-up-asked'}, ['page-up'], here, gridKeys.tenUp),
	bind({type: 'page-down-asked'}, ['page-down'], here, gridKeys.tenDown),
	bind({type: 'first-asked'}, ['home'], here, gridKeys.firstCriterion),
	bind({type: 'last-asked'}, ['end'], here, gridKeys.lastCriterion),
	bind({type: 'deleted', what: 'back'}, ['backspace'], here, gridKeys.digitBack),
	bind({type: 'deleted', what: 'forward'}, ['delete'], here, gridKeys.clearCell),
	bind({type: 'help-asked'}, ['?'], here, gridKeys.help),
];
