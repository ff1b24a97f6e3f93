import {expect, it} from 'vitest';
import {itemsAt} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {shipped} from '../../../support/templates.ts';

const table = (head: string, ...verdicts: string[]) =>
	[
		`| Option | Pros | Cons | ${head} |`,
		'|---|---|---|---|',
		...verdicts.map((said, at) => `| Way ${at} | quick | costly | ${said} |`),
	].join('\n');
const whyNotOf = (choices: string) => {
	const below = `## Alternatives Considered\n\n${table('Why not chosen', 'late').replaceAll('Way', 'Other')}\n`;
	const text = `# RFC: Carts\n\n## Proposed Solution\n\n### Technology Choices\n\n${choices}\n\n${below}`;
	return itemsAt(read(shipped('staff-rfc'), text).answers, 'options').map(({whyNot}) => whyNot);
};

it.each(['**Selected**', 'selected', '✅ chosen', 'Yes, chosen.'])(
	'a column of verdicts in which one says "%s" gives no reasons',
	(said) => {
		expect(whyNotOf(table('Verdict', 'No, too late', said))).toEqual([undefined, undefined, 'late']);
	},
);

it('a column of verdicts that are reasons gives them', () => {
	expect(whyNotOf(table('Verdict', 'too late', 'selected by nobody'))).toEqual([
		'too late',
		'selected by nobody',
		'late',
	]);
});
