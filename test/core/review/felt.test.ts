import {expect, it} from 'vitest';
import {metricComplete} from '../../../source/core/review/rules/metric-complete.ts';
import {metricFelt} from '../../../source/core/review/rules/metric-felt.ts';
import {toldBy} from '../../support/review.ts';

const own = (text: string, status = 'Review') =>
	`# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: ${status}\n\n## Success Metrics\n\n${text}\n`;

it.each<[text: string, told: string[]]>([
	['- **Trust**: customers feel informed while they wait', ['"customers feel informed while they wait"']],
	[
		'A cart opens in 200 ms; and readers perceive it as faster than before.',
		['"readers perceive it as faster than before"'],
	],
	['- Shop staff are happier with it', ['"Shop staff are happier with it"']],
	['- Trust in the carts is strengthened. No cart is lost.', ['"Trust in the carts is strengthened"']],
	['- customers feel informed, as 4 of 5 say in the survey', []],
	['- satisfaction improves, by the score of the help desk', []],
	['- a feeling for the load of a Saturday', []],
	['- carts open in 200 ms', []],
	['- customers feel informed (tickets about it: none)', []],
])('%j', (text, told) => {
	const messages = told.map((said) => `warning 8: Nobody can see whether this comes true: ${said}.`);
	expect(toldBy(metricFelt, own(text))).toEqual(messages);
});

it('is a note while the document is a draft, and in one of another house', () => {
	expect(toldBy(metricFelt, own('- Matches feel fair', 'Draft'))).toEqual([
		'info 8: Nobody can see whether this comes true: "Matches feel fair".',
	]);
	expect(
		toldBy(metricFelt, "# Matches\n\n## How we'll know\n\n- Matches feel fair.\n\n## Why\n\nIt feels unfair.\n"),
	).toEqual(['info 5: Nobody can see whether this comes true: "Matches feel fair".']);
});

it('is told once', () => {
	expect(toldBy(metricComplete, own('- **Trust**: customers feel informed while they wait'))).toEqual([]);
});
