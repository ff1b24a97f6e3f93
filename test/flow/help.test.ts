import {describe, expect, it} from 'vitest';
import {helpRows} from '../../source/flow/keys/help.ts';
import {helpLines, keysWidth} from '../../source/flow/view/help.ts';
import {meetingOf} from './meeting/support.ts';
import {at, played} from './support.ts';

describe.each([54, 74, 100])('the help in %i columns', (width) => {
	it('says all of what each key does, in rows that fit', () => {
		for (const place of ['title', 'summary', 'options', 'scope']) {
			const state = played(meetingOf(), at(place), 'ctrl-g');
			const lines = helpLines(state, width);
			const said = lines.map(({text}) => text).join(' ');
			for (const {help} of helpRows(state)) expect(said).toContain(help);
			for (const {keys, text} of lines) {
				expect(keys.length).toBeLessThanOrEqual(keysWidth(width));
				expect(keysWidth(width) + 2 + text.length).toBeLessThanOrEqual(width);
			}
		}
	});
});
