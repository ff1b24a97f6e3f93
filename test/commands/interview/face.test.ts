import {describe, expect, it} from 'vitest';
import {type Face, faceFor, preferredFace} from '../../../source/commands/interview/face.ts';
import {worldOf} from '../../support/world.ts';

const face = (env: Record<string, string>, options = {}, isTTY = true) =>
	faceFor({words: [], options}, worldOf({env, isTTY}).world);

const asked = {accessible: true};
const drawn = {isDrawn: true};
const told = {isDrawn: false, isAscii: false, reasons: []};

describe('the face of the interview', () => {
	it.each<[string, Record<string, string>, object, unknown]>([
		['a terminal', {TERM: 'xterm-256color'}, {}, drawn],
		['--accessible', {TERM: 'xterm-256color'}, asked, told],
		['ACCESSIBLE=1', {TERM: 'xterm-256color', ACCESSIBLE: '1'}, {}, told],
		['ACCESSIBLE=true', {TERM: 'xterm-256color', ACCESSIBLE: 'true'}, {}, told],
		['ACCESSIBLE=0', {TERM: 'xterm-256color', ACCESSIBLE: '0'}, {}, drawn],
		['ACCESSIBLE without a value', {TERM: 'xterm-256color', ACCESSIBLE: ''}, {}, drawn],
		["Ink's own switch", {TERM: 'xterm-256color', INK_SCREEN_READER: 'true'}, {}, told],
		['a dumb terminal', {TERM: 'dumb'}, {}, {...told, reasons: ['TERM is dumb, so nothing is drawn.']}],
		['Emacs', {TERM: 'emacs'}, {}, {...told, reasons: ['TERM is emacs, so nothing is drawn.']}],
		['no name of a terminal', {}, {}, {...told, reasons: ['TERM is not set, so nothing is drawn.']}],
		['no name of a terminal on Windows', {OS: 'Windows_NT'}, {}, drawn],
		['a dumb terminal that was asked for', {TERM: 'dumb'}, asked, told],
		['a locale of UTF-8', {TERM: 'xterm', LANG: 'de_DE.utf8'}, asked, told],
		['a locale of UTF-8 for characters', {TERM: 'xterm', LANG: 'C', LC_CTYPE: 'C.UTF-8'}, asked, told],
	])('%s', (_, env, options, expected) => {
		expect(face(env, options)).toEqual(expected);
	});

	it.each([
		[{LANG: 'C'}, 'The locale C has only ASCII'],
		[{LANG: 'de_DE.UTF-8', LC_ALL: 'POSIX'}, 'The locale POSIX has only ASCII'],
		[{LANG: 'de_DE.ISO-8859-1'}, 'The locale de_DE.ISO-8859-1 has only ASCII'],
	])('keeps to ASCII where the locale is %j, and says so', (env, reason) => {
		expect(face({TERM: 'xterm', ...env}, asked)).toMatchObject({
			isAscii: true,
			reasons: [expect.stringContaining(reason)],
		});
	});

	it.each([
		[{accessible: true}, drawn, told],
		[{accessible: false}, drawn, drawn],
		[{}, drawn, drawn],
		[{}, told, told],
	])('is that of the preferences %j, where %j would be it', (preferences, chosen, expected) => {
		const {world} = worldOf({env: {LANG: 'C.UTF-8'}, isTTY: true});
		expect(preferredFace(chosen as Face, world, preferences)).toEqual(expected);
	});

	it('is none without a terminal, unless lines are asked for on this command line', () => {
		for (const env of [{TERM: 'xterm'}, {TERM: 'dumb'}, {TERM: 'xterm', ACCESSIBLE: '1'}]) {
			expect(() => face(env, {}, false)).toThrow('The interview needs a terminal, and this is none.');
			expect(face(env, asked, false)).toEqual(told);
		}
	});
});
