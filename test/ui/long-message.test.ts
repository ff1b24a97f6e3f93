import {expect, it} from 'vitest';
import {more} from '../../source/ui/components/reading-rows.tsx';
import {ctrl} from '../support/keys.ts';
import {openScreen} from '../support/screen.ts';
import {FakeWork, shippedInterview} from '../support/work.ts';

it('shows a command at the end of a long message to its last word', async () => {
	const work = new FakeWork(shippedInterview('staff-rfc'));
	const {terminal} = openScreen({work});
	await terminal.until('What should this RFC be called?');
	const copy = `/home/ann/.local/state/${'documents/'.repeat(12)}before.md`;
	work.answers.set('check-target', {
		type: 'write-failed',
		problem:
			'a.md was changed since the last write, and was not touched. Its text is not the one that was written at noon.',
		next: `To compare: diff ${copy} a.md\nTo take it all the same: cp ${copy} the-last-word.md`,
	});
	terminal.type(`Move search${ctrl('r')}`);
	await terminal.until(['Review', 'Write the file']);
	terminal.type('w');
	await terminal.until(['To compare: diff', 'the-last-word.md']);
});

it('counts one row as one', () => {
	expect([more(0, 1), more(1, 0), more(1, 1), more(0, 2)]).toEqual([
		'↓ 1 more row',
		'↑ 1 more row',
		'↑ 1  ↓ 1 more rows',
		'↓ 2 more rows',
	]);
});
