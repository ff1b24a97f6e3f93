import {describe, expect, it} from 'vitest';
import {asFileOf} from '../../../source/core/edit/as-file.ts';
import {meaningsOf, withMeaning} from '../../../source/core/edit/meanings.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');

const documentWith = (sections: string): string =>
	`# RFC: Carts\n\n**Author**: Ann\n**Status**: Review\n\n## Summary\n\nShort.\n\n## Motivation\n\n### Problem\n\nSlow.\n\n${sections}`;

const list = documentWith('## Ways to lose\n\n- Carts are lost.\n- It is slow.\n\n## Appendix\n\nMore.\n');
const table = documentWith('## Ways to lose\n\n| Risk | Impact |\n|---|---|\n| Lost | High |\n');
const prose = documentWith('## The whole story\n\nWe began in May.\n\n- It grew.\n');

const paths = (text: string, heading: string) => [...meaningsOf(staff, text, heading)].map(({path}) => path);

describe('a section that no question is for', () => {
	it('could be the answer of those questions that would have all of it', () => {
		expect(paths(list, 'Ways to lose')).toEqual(expect.arrayContaining(['risks', 'openQuestions', 'outcome.goals']));
		expect(paths(table, 'Ways to lose')).toContain('risks');
		expect(paths(table, 'Ways to lose')).not.toContain('outcome.goals');
		expect(paths(prose, 'The whole story')).toContain('motivation.inaction');
		for (const text of [list, table, prose]) expect(paths(text, 'Ways to lose')).not.toContain('summary');
	});

	it('could be nothing where it is no longer there', () => {
		expect(paths(list, 'Another')).toEqual([]);
	});

	it.each([
		['a list', list, 'risks', [{risk: 'Carts are lost.'}, {risk: 'It is slow.'}]],
		['a table', table, 'risks', [{risk: 'Lost', impact: 'High'}]],
	])('is read as what a comment says that it is: %s', (_, text, path, expected) => {
		const after = withMeaning(staff, text, 'Ways to lose', path) ?? '';
		const answers = asFileOf(staff, after) as {risks?: unknown; sections?: unknown};
		expect(answers.risks).toEqual(expected);
		expect(answers.sections).toBeUndefined();
		const comment = '<!-- rfc-wizard-reads "Ways to lose" as risks -->';
		expect(after.replace(`${comment}\n\n`, '')).toBe(text);
	});

	it('may be a text', () => {
		const after = withMeaning(staff, prose, 'The whole story', 'motivation.inaction') ?? '';
		expect(asFileOf(staff, after)).toMatchObject({motivation: {inaction: 'We began in May.\n\n- It grew.'}});
	});

	it('is not said to be what could not have all of it', () => {
		expect(withMeaning(staff, list, 'Ways to lose', 'created')).toBeUndefined();
		expect(withMeaning(staff, list, 'Ways to lose', 'summary')).toBeUndefined();
	});

	it('has one comment below another', () => {
		const both = `${list}\n## More ways\n\nNone is known.\n`;
		const first = withMeaning(staff, both, 'Ways to lose', 'risks') ?? '';
		expect(withMeaning(staff, first, 'More ways', 'motivation.inaction')).toContain(
			'as risks -->\n<!-- rfc-wizard-reads "More ways" as motivation.inaction -->\n\n**Author**',
		);
	});
});

describe('the same comment', () => {
	it.each([
		['rfc-wizard-reads "Ways to lose" as risks', true],
		['rfc-wizard-reads "ways  to **lose**" as risks', true],
		['rfc-wizard-reads "Ways to lose" as cats', false],
		['rfc-wizard-reads Ways to lose as risks', false],
		['rfc-wizard-readsit "Ways to lose" as risks', false],
	])('%s', (comment, isRead) => {
		const text = list.replace('**Author**', () => `<!-- ${comment} -->\n\n**Author**`);
		expect('risks' in asFileOf(staff, text)).toBe(isRead);
	});

	it('holds in a document of another house', () => {
		const text =
			'# Carts\n\n<!-- rfc-wizard-reads "Ways to lose" as risks -->\n\n## Idea\n\nA.\n\n## Ways to lose\n\n- One\n- Two\n';
		expect(asFileOf(templateOfDocument(text), text)).toMatchObject({risks: [{risk: 'One'}, {risk: 'Two'}]});
	});

	it('takes a section away from what its heading tells', () => {
		const text = '# Carts\n\n<!-- rfc-wizard-reads "Risks" as openQuestions -->\n\n## Risks\n\n- Who pays?\n- When?\n';
		const answers = asFileOf(templateOfDocument(text), text);
		expect(answers).toMatchObject({openQuestions: [{question: 'Who pays?'}, {question: 'When?'}]});
		expect(answers).not.toHaveProperty('risks');
	});
});

describe('what such a comment cannot say', () => {
	it.each([
		['of a question that there is none', '"Goals" as nonGoals', ['Keep carts']],
		['of a heading that there is none', '"Aims" as risks', ['Keep carts']],
	])('takes nothing away: %s', (_, words, goals) => {
		const text = `# Carts\n\n<!-- rfc-wizard-reads ${words} -->\n\n## Goals\n\n- Keep carts\n`;
		expect(asFileOf(templateOfDocument(text), text)).toMatchObject({outcome: {goals}});
	});

	it('is said of a heading with dashes all the same', () => {
		const text = documentWith('## -- short\n\nIt ends in May.\n');
		expect(withMeaning(staff, text, '-- short', 'motivation.inaction')).toContain(
			'reads "-- short" as motivation.inaction',
		);
	});
});
