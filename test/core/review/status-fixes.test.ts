import {describe, expect, it} from 'vitest';
import {meaningOf} from '../../../source/core/house/status-meaning.ts';
import {statusMeanings} from '../../../source/core/house/status-words.ts';
import {fixed} from '../../../source/core/review/fix.ts';
import {statusKnown} from '../../../source/core/review/rules/status-known.ts';
import {nearestStatus, slipInStatus} from '../../../source/core/review/status.ts';
import {examinedAs, foundBy} from '../../support/review.ts';
import {negations, statusWords} from '../../support/statuses.ts';

const negated = negations.flatMap((prefix) => statusWords.map((word) => [prefix + word.toLowerCase(), word] as const));

/** Other forms that English makes of a word. */
const endings = ['s', 'er', 'ing', 'ly', 'ion', 'able', 'ness', 'al'];

const inflected = statusWords.flatMap((word) =>
	endings.flatMap((ending) => [word + ending, word.replace(/(?:ed|e|t|d)$/, '') + ending].map((one) => [one, word])),
);

function mended(status: string): string[] {
	return [status, status.toUpperCase(), `${status} (2026-03-01)`].flatMap((one) => slipInStatus(one) ?? []);
}

describe('no word of any house', () => {
	it('is mended', () => {
		const fixes = statusWords.flatMap((word) =>
			foundBy(statusKnown, `# Carts\n\n- Status: ${word}\n`).flatMap(({fix}) => (fix ? [word] : [])),
		);
		expect(fixes).toEqual([]);
	});

	it('is taken for a slip in another', () => {
		expect(statusWords.flatMap((word) => mended(word).map((meant) => `${word} -> ${meant}`))).toEqual([]);
	});

	it('becomes what its negation is taken for', () => {
		const wrong = negated.flatMap(([status, word]) =>
			mended(status).flatMap((meant) => (meaningOf(meant) === meaningOf(word) ? [`${status} -> ${meant}`] : [])),
		);
		expect(wrong).toEqual([]);
	});

	it('changes its meaning when another form of it is mended', () => {
		const wrong = inflected.flatMap(([status = '', word = '']) =>
			mended(status).flatMap((meant) => (meaningOf(meant) === meaningOf(word) ? [] : [`${status} -> ${meant}`])),
		);
		expect(wrong).toEqual([]);
	});

	it('is asked about where its negation is written', () => {
		const asked = negated.filter(
			([status, word]) => !status.includes(' ') && nearestStatus(status) === word.toLowerCase(),
		);
		expect(asked).toEqual([]);
	});
});

const letters = [...'aelnrt'];

/** All words that are one letter away. */
function changesOf(word: string): string[] {
	return [...word, ''].flatMap((_, at) => {
		const [before, letter, rest] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
		const swapped = before + rest.slice(0, 1) + letter + rest.slice(1);
		return [before + rest, swapped, ...letters.flatMap((one) => [before + one + rest, before + one + letter + rest])];
	});
}

it('a slip in a known word is mended to this word, to one that means the same, or not at all', () => {
	const known = [...statusMeanings.keys()].filter((word) => !word.includes(' '));
	let count = 0;
	const wrong = known.flatMap((word) =>
		changesOf(word).flatMap((typed) => {
			const meant = slipInStatus(typed);
			if (meant !== undefined) count++;
			return meant === undefined || meaningOf(meant) === meaningOf(word) ? [] : [`${word}: ${typed} -> ${meant}`];
		}),
	);
	expect(wrong).toEqual([]);
	expect(count).toBeGreaterThan(1000);
});

describe('a status', () => {
	it.each([
		['Acepted', 'Accepted'],
		['REVEIW', 'REVIEW'],
		['**Drafft**', '**Draft**'],
		['aproved (2026-03-01)', 'approved (2026-03-01)'],
		['Implmented in [#12](a.md)', 'Implemented in [#12](a.md)'],
		['Inatcive', 'Inactive'],
	])('%s is mended to %s', (status, mended) => {
		const text = (written: string) => `# Carts\n\n- Author: Ana\n- Status: ${written}\n\nWords.\n`;
		expect(fixed(examinedAs(text(status))).examined.text).toBe(text(mended));
	});

	it.each([
		'[Acepted](README.md#acepted)',
		'[STALLED](README.md#stalled)',
		'[Drafft][1]',
		'<b>Drafft</b>',
		'Daft',
		"Ac'epted",
		'<!-- one of these --> Acepted',
		'Stle',
	])('%s stays as it is', (status) => {
		for (const text of [`# Carts\n\n- Status: ${status}\n`, `# RFC: Carts\n\n**Status**: ${status}\n`])
			expect(fixed(examinedAs(text)).fixed).toEqual([]);
	});

	it.each(['Returned for revision', 'Awaiting implementation', 'Scheduled for review', 'On hold', 'Parked', 'Stalled'])(
		'%s is known',
		(status) => {
			expect(foundBy(statusKnown, `# Carts\n\n- Status: ${status}\n`)).toEqual([]);
		},
	);
});
