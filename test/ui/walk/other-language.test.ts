// Words first: tables take theirs when they are loaded.
import '../../support/pseudo-words.ts';
import {describe, expect, it, vi} from 'vitest';
import {gridView} from '../../../source/flow/matrix/view.ts';
import type {SessionState, State} from '../../../source/flow/state/state.ts';
import {isAlone} from '../../../source/flow/view/alone.ts';
import {summaryView} from '../../../source/flow/view/instruments.ts';
import {asSaid} from '../../support/other-script.ts';
import {valuesOf} from '../../support/pseudo-given.ts';
import {openScreen} from '../../support/screen.ts';
import {shippedInterview} from '../../support/work.ts';
import {screensAlone} from './alone.ts';
import {screensOfFiles, startScreen} from './files.ts';
import {screensOfGroups} from './group.ts';

vi.mock(import('../../support/templates.ts'), async (load) => {
	const original = await load();
	const {answersInScript, inOtherScript} = await import('../../support/pseudo-given.ts');
	return {
		...original,
		shipped: (name) => ({...original.shipped(name), interview: inOtherScript(original.shipped(name).interview)}),
		exampleAnswers: (name) => answersInScript(original.shipped(name).interview, original.exampleAnswers(name)),
	};
});

const screens: Readonly<Record<string, () => State>> = {
	start: startScreen,
	...screensAlone,
	...screensOfFiles,
	...screensOfGroups,
};

/** What core says in words of its own as yet: what is worked out, and what readers ask by level. */
const ofCore = ['what is computed', 'what was filled in', 'a level'];

/** Names and initials that are the same in every language, the word that marks a con in the document, and the values of a flag. */
const names = ['AL', 'BR', 'CD', 'rfc', 'wizard', 'vim', 'Jane', 'Doe', 'counts', 'most', 'yes', 'no'];

/** All words that a state has from a person or a file; what was said of them stands elsewhere. */
function givenIn(state: State): string[] {
	const {message: _, interview: __, saving: ___, ...given} = state as SessionState;
	// The document says the one, too; the other is drawn as soon as it is worked out, which core says in its own words.
	const computed = state.screen === 'start' ? [] : [gridView(state)?.recommendation, summaryView(state, 200)];
	return textsIn([given, computed]).flatMap((text) => text.split(/[^a-z]+/i));
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each([
	[60, 15],
	[100, 30],
	[200, 50],
])('at %ix%i, with words of another language', (columns, rows) => {
	it.each(Object.entries(screens).filter(([name]) => !ofCore.includes(name)))(
		'%s has none of English',
		async (_, open) => {
			const state = open();
			const {terminal} = openScreen({columns, rows, state, documentOf: async () => ({text: '', places: []})});
			const text = await terminal.until([asSaid(isAlone(state) ? 'all of it' : 'help')]);
			const values = valuesOf(shippedInterview('staff-rfc')).flatMap((value) => value.split(/[^a-z]+/i));
			const given = new Set([...names, ...values, ...givenIn(state)]);
			const isGiven = (word: string) =>
				given.has(word) || [...given].some((one) => one.startsWith(word) && text.includes(`${word}…`));
			expect(
				(text.match(/[a-z]{2,}/gi) ?? []).filter((word) => !isGiven(word)),
				text,
			).toEqual([]);
		},
	);
});
