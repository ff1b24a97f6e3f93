import fc from 'fast-check';
import {anyCharacters} from './hostile.ts';

/** What a file may have been through: programs that cut, paste, convert and merge, and people in a hurry. */
export type Damage = {name: string; of: (text: string) => fc.Arbitrary<string>};

const oddities = [
	'\0',
	'\uFEFF',
	'\uFFFD',
	'\uD83D',
	'\uDC69',
	'\r',
	'\n',
	'\u2028',
	'\u0085',
	'\u00A0',
	'\u202E',
	'\u001B[31m',
	'\t',
	'    ',
	'```',
	'~~~',
	'<!--',
	'-->',
	'<script>',
	'---',
	'***',
	'===',
	'\\',
	'|',
	'> ',
	'- ',
	'1. ',
	'# ',
	'[a]: ',
	'_Not known yet_',
	'<<<<<<< HEAD\n',
];

const somewhere = (text: string): fc.Arbitrary<number> => fc.nat({max: text.length});

const oddity = fc
	.array(
		fc.oneof(
			fc.constantFrom(...oddities),
			anyCharacters.map((text) => text.slice(0, 4)),
		),
		{
			minLength: 1,
			maxLength: 4,
		},
	)
	.map((parts) => parts.join(''));

const put = (text: string, at: number, inserted: string): string => text.slice(0, at) + inserted + text.slice(at);

const linesOf = (text: string): string[] => text.split(/(?<=\r\n|\n|\r(?!\n))/);

const frontMatters = [
	'---\nstatus: [Draft\n---\n',
	'---\n- a\n- b\n---\n',
	'---\nstatus: "Dr\naft"\nstatus: two\n---\n',
	'---\n\tstatus: Draft\n---\n',
	'---\nstatus: *none\n---\n',
	'---\nstatus: Draft\n',
	'---\n---\n',
	'---\n"a: b": {c: [d]}\ne: !!f g\n? [h]\n: i\n---\n',
];

export const damages: readonly Damage[] = [
	{name: 'cut off', of: (text) => somewhere(text).map((end) => text.slice(0, end))},
	{name: 'its start lost', of: (text) => somewhere(text).map((start) => text.slice(start))},
	{
		name: 'a part lost',
		of: (text) =>
			fc
				.tuple(somewhere(text), somewhere(text))
				.map(([one, other]) => text.slice(0, Math.min(one, other)) + text.slice(Math.max(one, other))),
	},
	{
		name: 'a part twice',
		of: (text) =>
			fc
				.tuple(somewhere(text), somewhere(text))
				.map(([one, other]) => text.slice(0, Math.max(one, other)) + text.slice(Math.min(one, other))),
	},
	{
		name: 'something odd put in',
		of: (text) =>
			fc
				.array(fc.tuple(somewhere(text), oddity), {minLength: 1, maxLength: 6})
				.map((given) => given.reduce((made, [at, inserted]) => put(made, at, inserted), text)),
	},
	{
		name: 'something odd at the start of lines',
		of: (text) =>
			fc
				.array(fc.tuple(fc.nat({max: linesOf(text).length - 1}), oddity), {minLength: 1, maxLength: 6})
				.map((given) =>
					given.reduce((lines, [at, inserted]) => lines.with(at, inserted + (lines[at] ?? '')), linesOf(text)).join(''),
				),
	},
	{
		name: 'mixed line ends',
		of: (text) =>
			fc.array(fc.constantFrom('\n', '\r\n', '\r'), {minLength: 1, maxLength: 7}).map((ends) =>
				linesOf(text)
					.map((line, index) => line.replace(/[\r\n]+$/, ends[index % ends.length] ?? '\n'))
					.join(''),
			),
	},
	{name: 'a BOM', of: (text) => fc.constant(`\uFEFF${text}`)},
	{name: 'broken front matter', of: (text) => fc.constantFrom(...frontMatters).map((matter) => matter + text)},
	{
		name: 'a fence or comment never closed',
		of: (text) =>
			fc
				.tuple(
					fc.nat({max: linesOf(text).length}),
					fc.constantFrom('```\n', '~~~~ js\n', '<!--\n', '<pre>\n', '- ```\n', '> ```\n'),
				)
				.map(([at, opening]) => linesOf(text).toSpliced(at, 0, opening).join('')),
	},
	{
		name: 'quoted or indented from a line on',
		of: (text) =>
			fc
				.tuple(
					fc.nat({max: linesOf(text).length}),
					fc.constantFrom('> ', '> > > > ', '  ', '    ', '\t', '- '),
					fc.nat({max: 30}),
				)
				.map(([at, prefix, count]) =>
					linesOf(text)
						.map((line, index) => (index >= at && index < at + count ? prefix + line : line))
						.join(''),
				),
	},
	{
		name: 'lines in another order',
		of: (text) =>
			fc.tuple(fc.nat({max: linesOf(text).length}), fc.nat({max: 20})).map(([at, count]) => {
				const lines = linesOf(text);
				return [...lines.slice(0, at), ...lines.slice(at, at + count).toReversed(), ...lines.slice(at + count)].join(
					'',
				);
			}),
	},
	{name: 'no blank lines', of: (text) => fc.constant(text.replaceAll(/(?:\r?\n){2,}/g, '\n'))},
	{name: 'a line of 40 kB', of: (text) => somewhere(text).map((at) => put(text, at, 'word '.repeat(8000)))},
	{
		name: 'a line of 40 kB without spaces',
		of: (text) => somewhere(text).map((at) => put(text, at, 'x'.repeat(40_000))),
	},
	{name: 'deep quotes', of: (text) => somewhere(text).map((at) => put(text, at, `\n${'> '.repeat(3000)}x\n`))},
	{
		name: 'deep bullets',
		of: (text) =>
			somewhere(text).map((at) =>
				put(text, at, `\n${Array.from({length: 300}, (_, depth) => `${'  '.repeat(depth)}- x\n`).join('')}`),
			),
	},
];
