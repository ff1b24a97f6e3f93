import {describe, expect, it} from 'vitest';
import {differenceOf} from '../../source/core/document/difference/difference.ts';
import type {Conflict} from '../../source/core/edit/conflict.ts';
import {ctrl, keys} from '../support/keys.ts';
import {type Opened, openScreen, type Setting} from '../support/screen.ts';

const target = 'rfcs/0001-title.md';

/** The review of a draft whose file exists already. */
async function inReview(setting: Setting = {}): Promise<Opened> {
	const opened = openScreen(setting);
	await opened.terminal.until('What should this RFC be called?');
	opened.terminal.type(`Move search${ctrl('r')}`);
	await opened.terminal.until(['Review', target]);
	opened.work.files.set(target, 'older');
	return opened;
}

const long = Array.from({length: 30}, (_, line) => `Reason ${line} why search is slow.`);
const conflicts: Conflict[] = [
	{
		path: 'summary',
		label: 'Summary',
		isGone: false,
		mine: [...long.map((text) => ({sign: ' ' as const, text})), {sign: '+', text: 'Ours is to move it.'}],
		theirs: [{sign: '+', text: `Theirs is ${'very '.repeat(20)}long.`}],
		before: long.map((text) => ({sign: '-' as const, text})),
		ways: ['mine', 'theirs', 'both'],
	},
	{
		path: 'motivation.problem',
		label: 'Problem',
		isGone: true,
		mine: [{sign: '+', text: 'It is slow.'}],
		theirs: [],
		before: [],
		ways: ['mine', 'theirs'],
	},
];

const double: Conflict = {
	path: 'summary',
	label: 'Summary',
	isGone: false,
	said: {line: 8, text: '## In short'},
	mine: [{sign: '+', text: 'Ours is to move it.'}],
	theirs: ['## In short', 'It moves.'].map((line) => ({sign: ' ' as const, text: line})),
	before: [],
	ways: ['besides', 'out'],
};

const text = ['# Search', '', '## Motivation', '', 'Slow.', '', '## Risks', '', ...long, '', '## End', '', 'x'].join(
	'\n',
);
const difference = differenceOf(text, text.replace('Slow.', `Slow, ${'so '.repeat(30)}slow.`).replace('\nx', '\ny\nz'));

describe.each([
	[80, 24],
	[60, 15],
])('at %i to %i', (columns, rows) => {
	it('both answers are shown, and each conflict is settled with a key', async () => {
		const {terminal, work} = await inReview({columns, rows});
		work.answers.set('check-target', {type: 'conflicts-found', target, existing: 'older', conflicts});
		terminal.type('w');
		await terminal.until([
			'The file has changed',
			`Summary has changed in ${target}, too`,
			'1 of 2',
			'Yours',
			'⋯ 28 unchanged lines',
			'+ Ours is to move it.',
			'In the file now',
			'+ Theirs is very very',
			'Which one?  m keep yours   t take theirs   b both   e edit',
			'Ctrl-G help',
		]);
		terminal.type(keys.end);
		await terminal.until(['- Reason 29 why', '↑']);
		terminal.type('b');
		await terminal.until(['Problem is gone from', '2 of 2', '(the section is gone)', 'm put it back   t leave it out']);
		terminal.type('t');
		const asked = () => work.done.find(({type}) => type === 'rebase-draft');
		await expect
			.poll(asked, {timeout: 10_000})
			.toMatchObject({choices: {summary: 'both', 'motivation.problem': 'theirs'}});
	});

	it('what the file may say already is shown beside the answer, with what can be chosen', async () => {
		const {terminal, work} = await inReview({columns, rows});
		work.answers.set('check-target', {type: 'conflicts-found', target, existing: 'older', conflicts: [double]});
		terminal.type('w');
		await terminal.until([
			'Is it said already?',
			'Summary: line 9 of the file may say it already',
			'1 of 1',
			'In the file',
			'## In short',
			'Yours',
			'+ Ours is to move it.',
			'Which one?  k keep both   l leave yours out   e edit',
		]);
		work.answers.delete('check-target');
		terminal.type('l');
		await terminal.until('Replace the file?');
	});

	it('the difference stands below its sections, and scrolls to its end', async () => {
		const {terminal, work} = await inReview({columns, rows});
		work.answers.set('check-target', {type: 'target-checked', target, existing: 'older', difference});
		terminal.type('w');
		const shown = await terminal.until([
			`${target} exists`,
			'2 sections, +3 -2 lines',
			'Motivation',
			'- Slow.',
			'+ Slow, so so',
			'Replace the file?  ▸ No',
			'Ctrl-G help',
		]);
		expect(shown).not.toContain('Reason 12');
		terminal.type(keys.end);
		await terminal.until(['End', '- x', '+ y', '+ z', '↑']);
		terminal.type(keys.home);
		await terminal.until('↓');
		terminal.type(keys.enter);
		await terminal.until('Write the file');
		expect(work.done.map(({type}) => type)).not.toContain('write-document');
	});

	it('a write is undone where it was told', async () => {
		const {terminal, work} = await inReview({columns, rows});
		terminal.type('w');
		await terminal.until('▸ No');
		terminal.type('y');
		await terminal.until(['✓ Written', 'u undoes the write']);
		work.answers.set('undo-write', {type: 'write-undone', target});
		terminal.type('u');
		await terminal.until(['Review', 'has the text again']);
	});
});
