import {expect, it} from 'vitest';
import {ctrl, keys} from '../support/keys.ts';
import {emptyDesk, firstQuestion, printed, startWizard, storedDraft} from './support.ts';

const isSaved = (text: string): boolean => text.includes('✓ saved');

it('tells the second terminal, and neither overwrites the other', async () => {
	const desk = emptyDesk();
	const first = startWizard(desk, ['new']);
	await first.until(firstQuestion);
	first.type(`Move search${keys.enter}${keys.tab.repeat(2)}first`);
	await first.until((text) => text.includes('│ first') && isSaved(text));

	const second = startWizard(desk);
	await second.until('▸ Move search');
	second.type(keys.enter);
	await second.until(['This draft is open in another terminal', `process ${first.pid}`]);
	second.type('c');
	await second.until('│ first');
	second.type(' copy');
	await second.until((text) => text.includes('│ first copy') && isSaved(text));
	second.type(`${keys.back.repeat(4)}, copied${keys.enter}`);
	await second.until((text) => text.includes('Move search, copied') && isSaved(text));

	const third = startWizard(desk);
	await third.until(['Move search, copied', '+ Start a new document']);
	third.type(keys.down);
	await third.until((text) => /▸ Move search {2}/u.test(text));
	third.type(keys.enter);
	await third.until(['This draft is open in another terminal', `process ${first.pid}`]);
	third.type('t');
	await third.until('│ first');
	third.type(' taken over');
	await third.until((text) => text.includes('│ first taken over') && isSaved(text));

	first.type(' at once');
	await first.until(['│ first at once', '! NOT SAVED: another terminal took it over']);
	expect(storedDraft(desk, 'Move search').motivation.problem).toBe('first taken over');
	first.type(ctrl('c'));
	await first.until(['Another terminal has taken this draft over', `process ${third.pid}`]);
	first.type('c');
	await first.until(['│ first at once', 'You are working on a copy now.']);
	first.type('!');
	await first.until((text) => text.includes('│ first at once!') && isSaved(text));
	third.type('!');
	await third.until((text) => text.includes('taken over!') && isSaved(text));

	const kept = JSON.parse(printed(desk, ['drafts', '--json'])).map(({id}: {id: string}) =>
		JSON.parse(printed(desk, ['drafts', 'show', id])),
	);
	expect(kept.map(({motivation}: {motivation: {problem: string}}) => motivation.problem).sort()).toEqual([
		'first at once!',
		'first copy',
		'first taken over!',
	]);
});
