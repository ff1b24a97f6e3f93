import {isScalar, parseDocument, stringify} from 'yaml';
import type {Json} from '../../answers/answers.ts';

/** An entry as it is written: lines of comment above it, and what follows its hyphen. */
type Written = {above: string[]; text: string};

/**
 * A list in YAML, a hyphen for each entry. Those that it had before keep their words and their comments; one in the
 * place of another that is gone takes over what was said of that.
 */
export function blockList(entries: readonly Json[], before: string, indent: string, lineEnd: string): string {
	const known = writtenIn(before);
	const close = /\r\n|\n|\r/.exec(/\s*$/.exec(before)?.[0] ?? '')?.[0] ?? '';
	const names = entries.map(String);
	const replaced = [...known].map(([name, written]) => (names.includes(name) ? undefined : written));
	const lines = entries.flatMap((entry, index) => {
		const written = known.get(String(entry));
		const above =
			(written ?? replaced[index])?.above.map((line, at) => (index === 0 && at === 0 ? line.trimStart() : line)) ?? [];
		const first = index === 0 && above.length === 0 ? '' : indent;
		const text = written?.text ?? yamlEntry(entry) + commentIn(replaced[index]?.text ?? '');
		return [...above, `${first}- ${text}`];
	});
	return lines.join(lineEnd) + close;
}

function writtenIn(text: string): Map<string, Written> {
	const known = new Map<string, Written>();
	let above: string[] = [];
	for (const line of text.split(/\r\n|\n|\r/)) {
		const entry = /^\s*-\s+(.*)$/.exec(line)?.[1];
		if (entry === undefined) {
			if (line.trim().startsWith('#')) above.push(line);
			continue;
		}

		const {contents} = parseDocument(entry);
		if (isScalar(contents)) known.set(String(contents.value), {above, text: entry});
		above = [];
	}

	return known;
}

function yamlEntry(entry: Json): string {
	return stringify([entry], {lineWidth: 0, blockQuote: false}).slice(2).trimEnd();
}

/** The comment that a line of YAML ends in, with the space before it; a hash within quotation marks is none. */
export function commentIn(line: string): string {
	let quote: string | undefined;
	for (let at = 0; at < line.length; at++) {
		const character = line[at];
		const isFree = at === 0 || /\s/.test(line[at - 1] ?? '');
		if (quote !== undefined) {
			const isEscape = quote === '"' ? character === '\\' : character === quote && line[at + 1] === quote;
			if (isEscape) at++;
			else if (character === quote) quote = undefined;
		} else if (character === '#' && isFree) return (/\s*$/.exec(line.slice(0, at))?.[0] ?? '') + line.slice(at);
		else if ((character === '"' || character === "'") && /(?:^|[\s[{,:-])$/.test(line.slice(Math.max(0, at - 1), at)))
			quote = character;
	}

	return '';
}
