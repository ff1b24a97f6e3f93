import {hidden} from './visible.ts';

/**
 * A value as JSON in lines, without a line end behind it. What a terminal or an editor would obey instead of show
 * (control characters, also those above U+007F, and bidirectional controls) is escaped, which JSON reads as the same.
 */
export function jsonText(value: unknown): string {
	return escaped(JSON.stringify(value, undefined, '\t'));
}

/** The same on one line, as programs take one value after the other. */
export function jsonLine(value: unknown): string {
	return escaped(JSON.stringify(value));
}

function escaped(json: string): string {
	return json.replace(hidden, (character) =>
		// The tabs and line ends are those between values: in a string, both are escaped already.
		character === '\t' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
