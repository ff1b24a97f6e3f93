import {computedColumnNames, computedNames, computedOf} from '../analysis/computed/registry.ts';
import type {ComputedPattern, GridPattern} from './patterns.ts';

/** `**Recommendation**: {{=recommendation}}`: literal text, and what is worked out behind it. */
const written = /^((?:(?!\{\{).)*)\{\{=([\w-]+)\}\}$/;

export function hasComputedSlot(text: string): boolean {
	return /\{\{=/.test(text);
}

/** What a line of a template has worked out; a text says what is wrong with it. */
export function computedIn(line: string): ComputedPattern | string {
	const [, lead = '', name = ''] = written.exec(line) ?? [];
	if (name === '') return 'What is computed stands at the end of a line, as {{=name}}.';
	if (!computedNames.includes(name)) return unknown(name, computedNames);
	const isFound = lead !== '' || computedOf(name).isOwn !== undefined;
	return isFound ? {type: 'computed', name, lead} : `{{=${name}}} needs words before it, by which it is found again.`;
}

/** The computed column of a grid, by its header and its cell; a text says what is wrong with it. */
export function totalIn(header: string, cell: string): NonNullable<GridPattern['total']> | string {
	const [, lead, name = ''] = written.exec(cell) ?? [];
	if (lead !== '' || header === '') return 'A computed column of a grid has a header, and {{=name}} as its cell.';
	return computedColumnNames.includes(name) ? {header, name} : unknown(name, computedColumnNames);
}

function unknown(name: string, names: readonly string[]): string {
	return `{{=${name}}} cannot be computed; what can is ${names.join(', ')}.`;
}
