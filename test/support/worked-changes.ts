import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** A block of code in a page: a whole file, lines that are put into one, or commands of a shell. */
export type CodeBlock = {language: string; path: string; text: string};

/** A change that a page shows from beginning to end, by its heading. */
export type WorkedChange = {name: string; blocks: readonly CodeBlock[]; checks: readonly string[]};

/** The changes that a page shows under headings of the third level: blocks of code, and the test files that it names. */
export function workedChangesIn(page: string): WorkedChange[] {
	return sectionsOf(page)
		.filter((section) => section.startsWith('### ') && section.includes('```'))
		.map((section) => ({
			name: section.slice(4, section.indexOf('\n')),
			blocks: [...section.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
				([, language = '', path = '', text = '']) => ({language, path, text}),
			),
			checks: [...section.matchAll(/`npx vitest run ([^`]+)`/g)].flatMap(([, files = '']) => files.split(' ')),
		}));
}

/** A page cut before its headings; what looks like one within a block of code is none. */
function sectionsOf(page: string): string[] {
	const sections = [''];
	let isCode = false;
	for (const line of page.split('\n')) {
		if (line.startsWith('```')) isCode = !isCode;
		if (!isCode && /^#{2,3} /.test(line)) sections.push('');
		sections[sections.length - 1] += `${line}\n`;
	}

	return sections;
}

/** Makes in a tree what a block shows; commands are for a shell. Throws where the lines around a change are not there. */
export function applyTo(root: string, {language, path, text}: CodeBlock): void {
	if (language === 'sh') return;
	const file = join(root, path);
	if (language !== 'diff') {
		mkdirSync(dirname(file), {recursive: true});
		writeFileSync(file, text);
		return;
	}

	const lines = text.split('\n').filter((line) => line !== '');
	const textOf = (marks: RegExp): string =>
		lines
			.filter((line) => marks.test(line))
			.map((line) => `${line.slice(1)}\n`)
			.join('');
	const [before, old, after] = [readFileSync(file, 'utf8'), textOf(/^[ -]/), textOf(/^[ +]/)];
	if (before.split(`\n${old}`).length !== 2) throw new Error(`${path} does not have these lines just once:\n${old}`);
	writeFileSync(
		file,
		before.replace(`\n${old}`, () => `\n${after}`),
	);
}
