import fc from 'fast-check';
import {type Answers, isRecord, isSame, type Json} from '../../../source/core/answers/answers.ts';
import type {Field} from '../../../source/core/answers/interview.ts';
import {kindOf} from '../../../source/core/kinds/registry.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import {valueFor} from '../arbitrary.ts';

const lines = [
	'Changed, 変更: this is new',
	'# a title? (owner: nobody)',
	'a | b \\| c - d: e',
	'- [ ] *done* _To be decided_',
	'1. one `two` <b>',
];

/** Markdown that begins or ends in what could run into its neighbours. */
const texts = [
	'Changed, 変更: **this** is new.',
	'===\nno heading\n\n- one\n- two',
	'- [ ] first\n\n  more of it\n\n| a | b |\n|---|---|\n| 1 | 2 |',
	'---\n\n```\nnever closed\n# no heading',
	'> quoted\n\n    code\n\n1. a\n2. b\n\n<!-- open',
	'[a]: b\n\n**Pros**: none\n\n* * *',
];

/** What was thought of for a kind; for others, what its generator gives. */
const byKind: {readonly [kind: string]: (field: Field, seed: number) => readonly Json[]} = {
	line: (_, seed) => turned(lines, seed),
	deadline: (_, seed) => ['2031-02-03', ...turned(lines, seed)],
	text: (_, seed) => turned(texts, seed),
	list: (_, seed) => [turned(lines, seed).slice(0, 2), turned(lines, seed).slice(0, 1)],
	people: () => [['Ann', 'Doe, Jane'], ['Ann']],
	tasks: (_, seed) => turned(lines, seed).map((text, index) => [{text, done: index % 2 === 1}]),
	choice: ({values = []}) => values,
	date: () => ['2031-02-03', '2032-03-04'],
	dates: () => [['2031-02-03', '2032-03-04'], ['2031-02-03']],
	flag: () => [true],
	percent: () => [12.5, 20],
	scale: () => [
		{min: 1, max: 7},
		{min: 0, max: 9},
	],
	when: (_, seed) => [{weeks: [3, 7]}, {from: '2031-02-03', days: 9}, {text: turned(lines, seed)[0] ?? ''}],
	milestones: () => [[{name: 'Half way', week: 2}], [{name: 'Seen', week: 3}]],
	dependencies: () => [['Earlier'], ['Other']],
};

/** Another value of a field than the one it has, in normal form; undefined where there is none. */
export function otherValue(field: Field, value: Json | undefined, seed: number): Json | undefined {
	const values = byKind[field.kind]?.(field, seed).map((other) => kindOf(field.kind).normal(other, field, contain));
	return (values ?? fc.sample(valueFor(field), {seed, numRuns: 5})).find(
		(other) => other !== undefined && !isSame(other, value),
	);
}

/** An item that none of the others is like, with all columns or with the naming one alone. */
export function newItem({fields = [], key}: Field, count: number, isFull: boolean, seed: number): Answers {
	const columns = isFull ? fields : fields.slice(0, 1);
	const item = Object.fromEntries(
		columns.flatMap((field) => {
			const isOther = !field.path.includes('.') && !['flag', 'scores', 'notes', 'dependencies'].includes(field.kind);
			const value = isOther ? otherValue(field, undefined, seed) : undefined;
			return value === undefined ? [] : [[field.path, value]];
		}),
	);
	return key === undefined ? item : {...item, [key]: `Something new ${count}`};
}

export function entriesIn(value: Json | undefined): Answers[] {
	return Array.isArray(value) ? value.filter(isRecord) : [];
}

function turned<Value>(values: readonly Value[], by: number): Value[] {
	const at = by % values.length;
	return [...values.slice(at), ...values.slice(0, at)];
}
