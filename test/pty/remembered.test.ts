import {expect, it} from 'vitest';
import {keys} from '../support/keys.ts';
import {emptyDesk, firstQuestion, printed, startWizard} from './support.ts';

it('keeps who the person is, and begins with what is remembered, unless another is named', async () => {
	const desk = emptyDesk();
	const first = startWizard(desk);
	await first.until([firstQuestion, 'You are Jane Doe, level not set: Alt-A name, Alt-L level.']);
	first.type(`\u001Bl`);
	await first.until('How senior are you?');
	first.type(`8${keys.enter}`);
	await first.until('No coaching from now on.');
	first.type('\u0003\u0003');
	await first.exit;
	expect(printed(desk, ['config', 'coaching'])).toMatch(/^coaching: off /);

	printed(desk, ['config', 'template', 'madr']);
	const second = startWizard(desk, ['new']);
	await second.until(['What was decided, in a few words?', 'The template is madr, as remembered;']);
	const third = startWizard(desk, ['new', '--template', 'staff-rfc']);
	expect(await third.until(firstQuestion)).not.toContain('as remembered');
});
