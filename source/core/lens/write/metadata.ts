import {stringify} from 'yaml';
import type {MetadataPattern} from '../../template/patterns.ts';
import type {SlotScope} from '../scope.ts';
import {slotText} from '../texts.ts';

/** The front matter of a document, with a line for each key that has a value; no block when none has. */
export function writeMetadata(pattern: MetadataPattern, scope: SlotScope): string[] {
	const lines = pattern.flatMap(({key, slot}) => {
		const text = slotText(scope, slot);
		return text === undefined ? [] : [metadataLine(key, text)];
	});
	return lines.length > 0 ? [['---', ...lines, '---'].join('\n')] : [];
}

export function metadataLine(key: string, text: string): string {
	return `${key}: ${yamlScalar(text)}`;
}

/** A string as YAML on one line, in quotes where it would be anything else. */
export function yamlScalar(text: string): string {
	return stringify(text, {
		lineWidth: 0,
		blockQuote: false,
		defaultStringType: isPlain(text) ? 'PLAIN' : 'QUOTE_DOUBLE',
	}).trimEnd();
}

function isPlain(text: string): boolean {
	return !/[\p{Cc}\u2028\u2029\u0085\uFEFF]/u.test(text);
}
