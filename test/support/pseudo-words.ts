import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {asSaid} from './other-script.ts';

type Words = {[name: string]: unknown};

// A language that is none: all words of the interview in another script and longer, but for the parts that are put into
// them. It must be imported first, as tables take their words when they are loaded, and in a process of its own.

const folder = 'source/words';
for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts'))) {
	const room: Words = await import(pathToFileURL(join(folder, file)).href);
	for (const words of Object.values(room)) translate(words as Words);
}

function translate(words: Words): void {
	for (const [name, said] of Object.entries(words)) {
		if (typeof said === 'string') words[name] = pseudo(said);
		else if (typeof said === 'function') words[name] = translated(said as Said);
		else translate(said as Words);
	}
}

type Said = (...parts: unknown[]) => string;

/** Parts stand for themselves while the words around them are translated. */
function translated(said: Said): Said {
	return (...parts) => {
		const marks = parts.map((part, at) =>
			typeof part === 'string' && part !== '' ? String.fromCharCode(0xe000 + at) : part,
		);
		const text = pseudo(said(...marks));
		return text.replaceAll(/[\uE000-\uE0FF]/g, (mark) => String(parts[mark.charCodeAt(0) - 0xe000]));
	};
}

/** Longer, as most languages are, where it is more than a word. */
function pseudo(text: string): string {
	return asSaid(text.replace(/(?<=\w \w+)(?=[.?!]?$)/, 'xx'));
}
