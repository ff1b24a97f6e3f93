import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Ended, Typed, Writers} from './writers.ts';

/** Questions of the default template whose answers are texts, each with the headings above its text. */
const headings = {
	summary: '## Summary',
	'motivation.problem': '## Motivation\n\n### Problem',
	'motivation.importance': '### Importance',
	'motivation.inaction': '### Cost of Inaction',
	'currentState.today': '## Current State\n\n### How It Works Today',
	'currentState.painPoints': '### Pain Points',
	'currentState.constraints': '### Constraints',
	architecture: '## Proposed Solution\n\n### Architecture',
	dataModel: '### Data Model',
	apiDesign: '### API Design',
} as const;

type Question = keyof typeof headings;
const questions = Object.keys(headings) as Question[];

/** What went wrong in a round, in words; nothing when all is as it should be. */
export type Round = (
	writers: Writers,
	folder: string,
	count: number,
	random: (below: number) => number,
) => Promise<string[]>;

/** A number below another one, the same ones for the same seed. */
export function randomOf(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

export const rounds: Readonly<Record<string, Round>> = {
	/** Any answers, often the same ones. */
	async edits(writers, folder, count, random) {
		const before = writeDocument(folder, random);
		const marks = Array.from({length: count}, (_, index) => ({question: pick(random), word: `Writer ${index}.`}));
		const ended = await writers.together(
			folder,
			marks.map(({question, word}) => edit('a.md', question, word)),
		);
		const text = read(folder, 'a.md');
		const isLeft =
			before.startsWith('\uFEFF') === text.startsWith('\uFEFF') && !/[^\r]\n/.test(text) === !/[^\r]\n/.test(before);
		return [
			...lost(
				ended,
				marks.map(({word}) => text.includes(word)),
			),
			...refusedWithoutReason(ended),
			...(isLeft ? [] : ['the ends of lines or the mark at the beginning are others']),
			...(ended.some(({code}) => code === 0) ? [] : ['nobody has written']),
		];
	},

	/** Answers of one document, while its faults are mended. */
	async mending(writers, folder, count, random) {
		writeDocument(folder, random, 'Slow\u200Bly.');
		const marks = Array.from({length: count - 1}, (_, index) => ({
			question: questions[index + 1] ?? 'summary',
			word: `Writer ${index}.`,
		}));
		const typed = marks.map(({question, word}) => edit('a.md', question, word));
		const [mended, ...ended] = await writers.together(folder, [{argv: ['check', 'a.md', '--fix']}, ...typed]);
		const text = read(folder, 'a.md');
		return [
			...lost(
				ended,
				marks.map(({word}) => text.includes(word)),
			),
			...refusedWithoutReason(ended),
			...(mended?.stderr.includes('Fixed') && !text.includes('\u200B') ? [] : [`not mended: ${mended?.stderr}`]),
		];
	},

	/** The last write is undone while somebody writes. */
	async undoing(writers, folder, _, random) {
		writeDocument(folder, random);
		await writers.together(folder, [edit('a.md', 'summary', 'The first.')]);
		const [written, undone] = await writers.together(folder, [
			edit('a.md', 'motivation.problem', 'The second.'),
			{argv: ['edit', 'a.md', '--undo', '--yes']},
		]);
		const text = read(folder, 'a.md');
		const found = [text.includes('The first.'), text.includes('The second.')];
		const isOneGone = found[0] !== found[1];
		const isRight = undone?.code === 0 ? isOneGone : found[0] && found[1];
		return isRight && written?.code === 0 ? [] : [`undo ${undone?.code}, edit ${written?.code}, left ${found}`];
	},

	/** A document and its metadata, which stand in two files. */
	async pairs(writers, folder, count, random) {
		writeFileSync(path.join(folder, 'README.md'), '# Carts\n\n## Motivation\n\nSlow.\n\n## Drawbacks\n\nCosts.\n');
		writeFileSync(path.join(folder, 'kep.yaml'), 'title: Carts\nstatus: draft\n');
		const asked = ['status', 'motivation.problem', 'drawbacks'] as const;
		const marks = Array.from({length: count}, (_, index) => ({
			question: asked[random(2)] ?? 'status',
			word: `writer ${index} wrote`,
		}));
		const ended = await writers.together(
			folder,
			marks.map(({question, word}) => edit('README.md', question, word)),
		);
		const text = read(folder, 'README.md') + read(folder, 'kep.yaml');
		return [
			...lost(
				ended,
				marks.map(({word}) => text.includes(word)),
			),
			...refusedWithoutReason(ended),
		];
	},

	/** New documents in one folder. */
	async numbers(writers, folder, count) {
		const typed = Array.from({length: count}, (_, index) => ({argv: ['new', `Title ${index}`, '--yes']}));
		const ended = await writers.together(folder, typed);
		const names = readdirSync(path.join(folder, 'rfcs'));
		const numbers = new Set(names.map((name) => name.slice(0, 4)));
		const isRight = ended.every(({code}) => code === 0) && names.length === count && numbers.size === count;
		return isRight ? [] : [`${names.join(', ')}; ${ended.map(({stderr}) => stderr).join('')}`];
	},

	/** One new file. */
	async oneFile(writers, folder, count) {
		const typed = Array.from({length: count}, (_, index) => ({
			argv: ['render', '-', '-o', 'new.md'],
			input: `title: Title ${index}`,
		}));
		const ended = await writers.together(folder, typed);
		const won = ended.flatMap(({code}, index) => (code === 0 ? [index] : []));
		const isTold = ended.every(({code, stderr}) => code === 0 || stderr.includes('exists already'));
		const isRight = won.length === 1 && isTold && read(folder, 'new.md').includes(`Title ${won[0]}\n`);
		return isRight ? [] : [`written by ${won}; ${ended.map(({stderr}) => stderr).join('')}`];
	},
};

/** One round in a folder of its own. */
export async function play(name: string, writers: Writers, count: number, seed: number): Promise<string[]> {
	const folder = mkdtempSync(path.join(path.resolve('node_modules/.cache/rfc-wizard'), 'round-'));
	try {
		const found = (await rounds[name]?.(writers, folder, count, randomOf(seed))) ?? ['there is no such round'];
		const stray = readdirSync(folder, {recursive: true}).filter((file) => String(file).includes('.rfc-wizard'));
		return [...found, ...stray.map((file) => `left behind: ${file}`)].map((what) => `${name}, seed ${seed}: ${what}`);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

function writeDocument(folder: string, random: (below: number) => number, summary = 'Slowly.'): string {
	const texts = questions.map(
		(question) => `${headings[question]}\n\n${question === 'summary' ? summary : `About ${question}.`}\n`,
	);
	const plain = ['# RFC: Carts\n', ...texts].join('\n');
	const text = random(2) === 0 ? plain : `\uFEFF${plain.replaceAll('\n', '\r\n')}`;
	writeFileSync(path.join(folder, 'a.md'), text);
	return text;
}

function read(folder: string, file: string): string {
	return readFileSync(path.join(folder, file), 'utf8');
}

function pick(random: (below: number) => number): Question {
	return questions[random(questions.length)] ?? 'summary';
}

/** The answers as a file of answers has them: `motivation.problem` is a key in another one. */
function edit(file: string, question: string, word: string): Typed {
	const input = question.split('.').reduceRight<unknown>((value, key) => ({[key]: value}), word);
	return {argv: ['edit', file, '--answers', '-', '--yes'], input: JSON.stringify(input)};
}

function lost(ended: readonly Ended[], isThere: readonly boolean[]): string[] {
	return ended.flatMap(({code}, index) =>
		code === 0 && !isThere[index] ? [`writer ${index} ended with 0 and is gone`] : [],
	);
}

function refusedWithoutReason(ended: readonly Ended[]): string[] {
	return ended.flatMap(({code, stderr}) =>
		code === 0 || stderr.includes('has changed in') ? [] : [`refused: ${stderr}`],
	);
}
