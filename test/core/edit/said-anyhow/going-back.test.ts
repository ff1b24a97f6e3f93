import {describe, expect, it} from 'vitest';
import {speaksOfGoingBack} from '../../../../source/core/edit/said-anyhow/going-back.ts';

describe('a paragraph', () => {
	it.each([
		['If it is bad, a switch sends tickets back to the old queue.'],
		["If it's bad, a switch on the host sends tickets back to the cron job."],
		['Should a shop have trouble, its former login page is still there.'],
		['When something breaks, we put the old link on the site again.'],
		['If the new pump does not hold, the keeper restores the valve.'],
		['We put the old link back on the site.'],
		['Readings are sent back to the previous store.'],
		['To undo it, go back to paper within a day.'],
		['We can back out of it until June.'],
		['We revert it on a Sunday.'],
		['If it is no good, the texts are turned off.'],
		['Should the probes fail, the bell is still in place.'],
		['If the probes misbehave, the thermostats were never touched.'],
		['When something breaks, take the new meter off.'],
	])('speaks of the way back: %s', (text) => {
		expect(speaksOfGoingBack(text)).toBe(true);
	});

	it.each([
		['The server sends the response back to the client.'],
		['It is rolled out to all shops in May.'],
		['The letter goes out to all members.'],
		['It turns out to be cheaper than we thought.'],
		['The tickets come back in the morning.'],
		['If a shop has trouble, its keeper calls the desk.'],
		['The new link is on the site.'],
	])('does not: %s', (text) => {
		expect(speaksOfGoingBack(text)).toBe(false);
	});
});
