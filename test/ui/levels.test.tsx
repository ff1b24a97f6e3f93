import {stripVTControlCharacters} from 'node:util';
import {Box} from 'ink';
import {render} from 'ink-testing-library';
import {afterEach, describe, expect, it} from 'vitest';
import {contain} from '../../source/core/markdown/contain.ts';
import {begin} from '../../source/flow/step/start.ts';
import {Levels} from '../../source/ui/components/levels.tsx';
import {keys} from '../support/keys.ts';
import {newDocument, openScreen} from '../support/screen.ts';
import {FakeWork, shippedInterview} from '../support/work.ts';

let shown: ReturnType<typeof render> | undefined;

afterEach(() => shown?.unmount());

describe('the choice of a level', () => {
	const linesOf = (height: number, index: number): string[] => {
		shown = render(
			<Box width={58} height={height}>
				<Levels at={{left: 0, top: 0, width: 58, height}} index={index} />
			</Box>,
		);
		return stripVTControlCharacters(shown.lastFrame() ?? '')
			.split('\n')
			.map((line) => line.trimEnd());
	};

	it.each([0, 3, 7])('shows row %i highlighted, in a window of any height', (index) => {
		for (const height of [5, 8, 12, 20]) {
			const lines = linesOf(height, index);
			const [row] = lines.filter((line) => line.startsWith('▸'));
			expect(row).toContain(index === 7 ? 'No coaching' : `${index + 1}: You`);
			expect(lines.every((line) => line.length <= 58)).toBe(true);
		}
	});

	it('has all rows, and all of the sentence that is highlighted, at 60x15', () => {
		const text = linesOf(12, 4).join('\n');
		expect(text).toMatch(/1: [\s\S]*7: [\s\S]*No coaching/);
		expect(text).toContain('their teams together.');
	});
});

describe.each([
	[80, 24],
	[60, 15],
] as const)('who the person is, at %ix%i', (columns, rows) => {
	it('is offered at the first question of a new document', async () => {
		const work = new FakeWork(shippedInterview('staff-rfc'));
		const state = newDocument();
		const {terminal} = openScreen({columns, rows, work, state: {...state, known: {...state.known, coaching: true}}});
		await terminal.until('What should this RFC be called?');
		terminal.type('\u001Bl');
		await terminal.until(['How senior are you?', '▸ 1: You build', 'No coaching', 'Enter choose']);
		terminal.type('7');
		await terminal.until(['▸ 7: You answer for the technical strategy']);
		terminal.type(keys.enter);
		await terminal.until(['Level 7 from now on.', 'What should this RFC be called?']);
		expect(work.done).toContainEqual({type: 'remember-person', level: 7, coaching: true});
	});

	it('is offered beside unfinished drafts, and keys typed at once are not lost', async () => {
		const drafts = [{id: 'd', title: 'Move search', step: 'Define', savedAt: '2026-11-20T10:00:00.000Z', age: 'now'}];
		const [state] = begin(drafts, {today: '2026-11-20', author: 'Ann'}, contain);
		const {terminal, work} = openScreen({columns, rows, state});
		await terminal.until('▸ Move search');
		terminal.type('a Lee');
		await terminal.until(['What are you called?', '> Ann Lee', 'Enter take this name']);
		terminal.type(keys.enter);
		await terminal.until(['Ann Lee from now on.', '▸ Move search']);
		expect(work.done).toContainEqual({type: 'remember-person', author: 'Ann Lee'});
	});
});
