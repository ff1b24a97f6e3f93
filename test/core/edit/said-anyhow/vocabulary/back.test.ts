import {describe, expect, it} from 'vitest';
import {linesSaidAlready, ownDocument} from '../../../../support/said-already.ts';

const back = (text: string) => ownDocument(`## Implementation Plan\n\n### Rollback Plan\n\n${text}`);

describe('who decides about the way back', () => {
	it.each([
		['**Who may call it:** the operator on duty.'],
		['**Whose call it is:** the operator on duty.'],
		['The valve is closed; Sheetal will be taking the call.'],
		['The valve is closed. The head of settlement, Berit Aase, makes that call.'],
		['The harbour master gives the word, and the valve is closed.'],
		['Anybody on the rota may flip the valve.'],
		['The valve is closed without asking anybody.'],
		['Closing the valve is up to the shift lead.'],
		['The night manager is authorised to do so.'],
		['Sign-off for that comes from Ines Roth.'],
		["It is Ann's to decide whether the valve is closed."],
		['It is for the harbour office to say when the valve is closed.'],
	])('is asked about: %s', (text) => {
		expect(linesSaidAlready(back(text), 'rollback.decider', 'Tove Lund')).toEqual([11]);
	});

	it.each([['The valve is closed, and the tank is filled by hand.'], ['The script for the crew lies in the shed.']])(
		'is not where nobody is named: %s',
		(text) => {
			expect(linesSaidAlready(back(text), 'rollback.decider', 'Tove Lund')).toEqual([]);
		},
	);
});

describe('how people are told of the way back', () => {
	it.each([
		['Notice to all masters shall be given by the pilots.'],
		['The masters are given a notice by the pilots.'],
		['Word goes to the masters at once.'],
		['Tove phones the masters.'],
		['The masters hear of it from the pilots.'],
		['The pilots let all of the masters know.'],
		['The pilots keep the masters in the picture.'],
		['Each master gets a call.'],
		['The site of the port carries a notice.'],
		['It is made known at the lock.'],
		['We put a note on the door.'],
		['The press office is in the know.'],
		['The hotline is briefed.'],
	])('is asked about: %s', (text) => {
		const both = `The old lock is opened. ${text}`;
		expect(linesSaidAlready(back(both), 'rollback.communication', 'A flag on the tower.')).toEqual([11]);
	});

	it('is not where nobody is told', () => {
		const text = back('The old lock is opened in an hour.');
		expect(linesSaidAlready(text, 'rollback.communication', 'A flag on the tower.')).toEqual([]);
	});
});

describe('how it is undone, outside of a chapter about that', () => {
	const elsewhere = (text: string) => ownDocument(`## Getting it done\n\nIn May we begin.\n\n${text}`);

	it.each([
		['If it fails: the cards are read from the drawer.'],
		['**If this does not work:** the cards are read from the drawer.'],
		['If things go south: the cards are read from the drawer.'],
		['The old drawer can be brought back within an hour.'],
		['We can always fall back on paper.'],
		['*Going back.* The cards are read from the drawer.'],
		["If it's bad, a lever sends the cards back to the drawer."],
		['If a desk has trouble, we put the old drawer back on the counter.'],
	])('is asked about: %s', (text) => {
		expect(linesSaidAlready(elsewhere(text), 'rollback.steps', 'A clerk writes by hand.')).toEqual([11]);
	});

	it.each([['The reader sends each card back to its owner.'], ['If a card is lost, a clerk writes a new one.']])(
		'is not where something else goes back: %s',
		(text) => {
			expect(linesSaidAlready(elsewhere(text), 'rollback.steps', 'A clerk writes by hand.')).toEqual([]);
		},
	);
});

describe('a way back that needs little', () => {
	const plan = (text: string) =>
		ownDocument(`## Implementation Plan\n\n### Phase 1: Bell (May)\n\n- [ ] hang it\n\n${text}`);
	it.each([
		['If it turns out badly there is nothing to undo: the horn is not touched. I would take the bell off.'],
		['Should it fail, the horn is still there.'],
		['If it does not work we take the bell off again.'],
		['If the bell is no good, the horn comes back.'],
	])('is asked about, wherever it stands: %s', (text) => {
		expect(
			linesSaidAlready(plan(text), 'rollback.steps', 'The bell is taken off; the horn was never touched.'),
		).toEqual([13]);
	});
});
