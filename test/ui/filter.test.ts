import {describe, it} from 'vitest';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {begin} from '../../source/flow/step/start.ts';
import {at, played} from '../flow/support.ts';
import {ctrl, keys} from '../support/keys.ts';
import {openScreen} from '../support/screen.ts';
import {shippedInterview} from '../support/work.ts';

const names = ['Kafka', ...Array.from({length: 10}, (_, index) => `Redis ${index + 1}`), 'Files'];
const interview = shippedInterview('staff-rfc');
const answers = {title: 'Search', options: names.map((name) => ({name}))};
const draft = {...newDraft(interview, 'd', '2026-11-20T08:00:00Z'), answers};
const session = () => sessionOf({interview, draft, fresh: false}, {today: '2026-11-20'}, contain);
const drafts = names.map((title, index) => ({id: `d${index}`, title, step: 'Execute', savedAt: '', age: 'yesterday'}));

describe.each([
	[60, 15],
	[80, 24],
])('a list at %ix%i', (columns, rows) => {
	it('of items is narrowed as one types, with the count, and is whole again with Esc', async () => {
		const {terminal} = openScreen({columns, rows, state: played(session(), at('options', 0))});
		await terminal.until(['▸ 1  Kafka', 'more below']);
		terminal.type('/');
		await terminal.until(['type words of a row', '12 of 12', 'Enter these rows', 'Esc all rows']);
		terminal.type('file');
		await terminal.until(
			(text) => /> file +1 of 12/.test(text) && text.includes('▸ 12  Files') && !text.includes('Kafka'),
		);
		terminal.type(keys.enter);
		await terminal.until(['1 of 12 with file   Esc shows all', '▸ 12  Files', '+ Add an option']);
		terminal.type(keys.escape);
		await terminal.until(['▸ 12  Files', 'more above', 'Redis 10']);
	});

	it('of drafts is narrowed too', async () => {
		const [state] = begin(drafts, {today: '2026-11-20'}, contain);
		const {terminal} = openScreen({columns, rows, state});
		await terminal.until('▸ Kafka');
		terminal.type('/redis 1');
		await terminal.until(
			(text) => /> redis 1 +2 of 12/.test(text) && !text.includes('Kafka') && text.includes('▸ Redis 1 '),
		);
	});

	it('of questions tells how many match', async () => {
		const {terminal} = openScreen({columns, rows, state: session()});
		await terminal.until('What should this RFC be called?');
		terminal.type(`${ctrl('t')}pain`);
		await terminal.until((text) => /> pain +\d+ of \d\d/.test(text));
	});

	it('of what the rules found is narrowed too', async () => {
		const findings = ['Word', 'Sentence', 'Word again'].map((noun) => ({
			...{rule: 'vague-words', severity: 'info' as const, message: `${noun} is vague.`, next: 'Give the number.'},
			...{place: {question: 'summary'}, line: 1},
		}));
		const state = played(session(), 'ctrl-r', {type: 'draft-examined', findings});
		const {terminal} = openScreen({columns, rows, state});
		await terminal.until(['Sentence', 'Write the file']);
		terminal.type('/again');
		await terminal.until(
			(text) => /> again +1 of \d/.test(text) && !text.includes('Sentence') && text.includes('Write the file'),
		);
	});
});
