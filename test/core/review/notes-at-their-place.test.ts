import {describe, expect, it} from 'vitest';
import {datesRule} from '../../../source/core/review/rules/dates.ts';
import {drawbacksOfSelected} from '../../../source/core/review/rules/drawbacks-of-selected.ts';
import {goalsNonGoals} from '../../../source/core/review/rules/goals-nongoals.ts';
import {optionsLt2} from '../../../source/core/review/rules/options-lt2.ts';
import {saidTwice} from '../../../source/core/review/rules/said-twice.ts';
import {statusKnown} from '../../../source/core/review/rules/status-known.ts';
import {foundBy, toldBy} from '../../support/review.ts';

const head = '# Carts\n\n- Status: Draft\n';

describe('an alternative', () => {
	const proposed = (title: string) =>
		`${head}\n## Motivation\n\nWords.\n\n## Proposal\n\nMove them.\n\n## Mitigations\n\n### ${title}\n\nToo slow.\n`;

	it.each(['Not using Redis', 'Not hashing', 'Why not moving them', 'Without moving them'])('is %s', (title) => {
		expect(toldBy(optionsLt2, proposed(title))).toEqual([]);
	});

	it.each(['Notable things', 'Nothing', 'Moving them'])('is not %s', (title) => {
		expect(toldBy(optionsLt2, proposed(title))).toHaveLength(1);
	});
});

describe('what an option says twice', () => {
	const words = 'The files lie on one server that all of the shops read from at night';
	const option = (pros: string, cons: string) =>
		`# RFC: Carts\n\n## Alternatives Considered\n\n### Option 1: A\n\n- **Pros**: ${pros}\n- **Cons**: ${cons}\n`;

	it('may be for it and against it', () => {
		expect(toldBy(saidTwice, option(`${words}, so nobody sends any`, `${words}, which is far away`))).toEqual([]);
	});

	it('is told where it is not', () => {
		const twice = option('It is cheap', `${words}, which is far`).replace(
			/$/,
			`- **Why not chosen**: ${words}, at times\n`,
		);
		expect(toldBy(saidTwice, twice)).toHaveLength(1);
	});
});

describe('a day that a program fills in', () => {
	it('is nothing to write by hand', () => {
		const text = (created: string) =>
			`---\ntitle: Carts\nstatus: draft\ncreated: ${created}\n---\n\n## Motivation\n\nWords.\n`;
		expect(toldBy(datesRule, text('null'))).toEqual([]);
		expect(toldBy(datesRule, text(''))).toHaveLength(1);
	});
});

describe('what a document lacks', () => {
	it('is told of the proposal and not of how it is built', () => {
		const text = `${head}\n## Motivation\n\nWords.\n\n## Implementation\n\nMove the carts to Redis in a night.\n`;
		expect(foundBy(drawbacksOfSelected, text).map(({line}) => line)).toEqual([1]);
	});

	it('is no goal, and is told where goals are, not where requirements are', () => {
		const text =
			'# RFC: Carts\n\n**Status**: Review\n\n## Requirements\n\n- Carts are kept for a day\n\n## Motivation\n\nCarts.\n';
		const lines = foundBy(goalsNonGoals, text).map(({line}) => line);
		expect(lines).not.toHaveLength(0);
		expect(new Set(lines)).toEqual(new Set([9]));
	});
});

describe('a status of another language', () => {
	const turkish =
		'Kuruluşumuz bütün uygulamaları tek bir dille yazmaktadır ve bu karar pek çok takım için zorluklar yaratmaktadır, çünkü kodun okunması uzun sürmektedir ve yeni gelenler için öğrenmesi hiç kolay değildir.';

	it('is known to whoever reads it', () => {
		expect(toldBy(statusKnown, `# Go\n\n- Status: Kabul Edildi\n\n## Motivation\n\n${turkish}\n`)).toEqual([]);
	});

	it('is told where it is a slip, or where the text is in English', () => {
		expect(toldBy(statusKnown, `# Go\n\n- Status: Acepted\n\n## Motivation\n\n${turkish}\n`)).toHaveLength(1);
		expect(toldBy(statusKnown, '# Go\n\n- Status: Kabul Edildi\n\n## Motivation\n\nWords.\n')).toHaveLength(1);
	});
});
