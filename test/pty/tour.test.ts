import {expect, it} from 'vitest';
import {keys} from '../support/keys.ts';
import {firstQuestion, startWizard, storedDraft, untouchedDesk} from './support.ts';

it('a first start shows the tour, the second one does not, and what is typed meanwhile is the answer', async () => {
	const desk = untouchedDesk();
	const first = startWizard(desk, ['new'], {env: {CI: undefined}});
	await first.until([firstQuestion, 'Tour 1 of 4']);
	first.type(`Move carts${keys.tab}`);
	await first.until('Tour 2 of 4');
	first.type('\u0003');
	await first.until('again to leave');
	first.type('\u0003');
	expect(await first.exit).toBe(130);
	expect(storedDraft(desk, 'Move carts')).toMatchObject({title: 'Move carts'});
	const second = startWizard(desk, ['new'], {env: {CI: undefined}});
	await second.until([firstQuestion, 'Ctrl-G help']);
	expect(second.text()).not.toContain('Tour');
});

it('no first start shows it where CI is set', async () => {
	const terminal = startWizard(untouchedDesk(), ['new'], {env: {CI: 'true'}});
	await terminal.until([firstQuestion, 'Ctrl-G help']);
	expect(terminal.text()).not.toContain('Tour');
});
