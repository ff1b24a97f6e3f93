import {describe, it} from 'vitest';
import {contain} from '../../source/core/markdown/contain.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {ctrl, keys} from '../support/keys.ts';
import {openScreen} from '../support/screen.ts';
import {FakeWork, shippedInterview} from '../support/work.ts';

const work = () => new FakeWork(shippedInterview('staff-rfc'));

function brief() {
	const {interview} = work();
	const draft = {...work().newDraft('d1'), brief: true as const};
	return sessionOf({interview, draft, fresh: true}, {today: '2026-11-20', author: 'Jane Doe'}, contain);
}

describe.each([
	[60, 15],
	[80, 24],
	[100, 30],
])('the short way at %ix%i', (columns, rows) => {
	it('says how much is needed, and stops nowhere else', async () => {
		const {terminal} = openScreen({columns, rows, state: brief()});
		await terminal.until(['What should this RFC be called?', '11 needed', 'Alt-W asks all.']);
		terminal.type(`Move search${keys.enter}${keys.enter}${keys.enter}`);
		await terminal.until(['What problem are we solving?', '10 needed']);
		terminal.type(keys.tab.repeat(3));
		await terminal.until('How does the system work today?');
		terminal.type(`${keys.tab}aStay${keys.enter}`);
		await terminal.until('What is the idea');
		terminal.type(keys.tab);
		await terminal.until('Is this the one you propose?');
		terminal.type(keys.tab);
		await terminal.until(columns >= 80 ? ['▸ 1  Stay', 'Tab next'] : '▸ 1  Stay');
	});

	it('gathers what was filled in before the review', async () => {
		const {terminal} = openScreen({columns, rows, state: brief()});
		await terminal.until('What should this RFC be called?');
		terminal.type(`Move search${ctrl('t')}summary${keys.enter}${keys.tab}`);
		await terminal.until([
			'▸ All of this is right',
			'Author      Jane Doe',
			'Scope       ○ empty',
			'Status      Draft',
			'Updated     2026-11-20',
			'Enter take',
		]);
		terminal.type(`${keys.down}${keys.down}`);
		await terminal.until(['▸   Scope', 'Enter change']);
		terminal.type(keys.enter);
		await terminal.until('Whose systems does this touch?');
		terminal.type(`2${keys.enter}`);
		await terminal.until('▸   Scope       product');
		terminal.type(`${keys.up}${keys.up}${keys.enter}`);
		await terminal.until(['Review', 'Write the file']);
	});

	it('counts in the review what belongs to it, and says which step asks nothing', async () => {
		const {terminal} = openScreen({columns, rows, state: brief()});
		await terminal.until('What should this RFC be called?');
		terminal.type(`Move search${keys.enter}`);
		await terminal.until('10 needed');
		terminal.type(ctrl('r'));
		// In the smallest window the steps give way to what is to be settled.
		await terminal.until(
			rows < 24 ? 'Write the file' : ['2 of 7', 'Build consensus             – not asked on the short way'],
		);
	});

	it('goes to the next needed question, which the header names where there is room', async () => {
		const {terminal} = openScreen({columns, rows});
		await terminal.until('What should this RFC be called?');
		if (columns >= 80) await terminal.until('11 needed (Ctrl-])');
		terminal.type(`Move search${ctrl(']')}`);
		await terminal.until(['What problem are we solving?', '10 needed']);
	});
});
