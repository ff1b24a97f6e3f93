import type {Answers} from '../../answers/answers.ts';
import {lineAt, rowsAt} from '../../answers/rows.ts';

/** The four kinds of research, and what each of them shows that no other does. */
export const researchKinds: readonly {kind: string; shows: string}[] = [
	{kind: 'existing system', shows: 'what is there, how it behaves, and what others have done about it'},
	{kind: 'stakeholder', shows: 'what people need and fear, in their own words'},
	{kind: 'benchmark', shows: 'what the numbers are, here or elsewhere'},
	{kind: 'prototype', shows: 'whether the part that could fail does work'},
];

/** How often each kind was done, in their order. */
export function researchDone(answers: Answers): readonly {kind: string; shows: string; times: number}[] {
	const done = rowsAt(answers, 'research').map(({item}) => lineAt(item, 'kind').toLowerCase());
	return researchKinds.map((one) => ({...one, times: done.filter((kind) => kind === one.kind).length}));
}
