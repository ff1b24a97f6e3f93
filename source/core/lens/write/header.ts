import type {HeaderPattern} from '../../template/patterns.ts';
import {doubleEnd} from '../line/tokens.ts';
import type {SlotScope} from '../scope.ts';
import {writeLine} from './line.ts';

/** Labelled values as bullets, one for each that is filled; no block when none is. */
export function writeHeader(pattern: HeaderPattern, scope: SlotScope): string[] {
	const lines = pattern.flatMap(({label, line}) => {
		const text = writeLine(line, scope);
		return text === undefined ? [] : [`- ${label}: ${doubleEnd(text)}`];
	});
	return lines.length > 0 ? [lines.join('\n')] : [];
}
