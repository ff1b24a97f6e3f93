import {describe, expect, it} from 'vitest';
import {type Answers, withValue} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {render} from '../../../../source/core/document/render.ts';
import {write} from '../../../../source/core/document/write.ts';
import type {FoundSection} from '../../../../source/core/lens/read/found.ts';
import {exampleAnswers, shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');
const whole = render(staff, exampleAnswers('staff-rfc'));
const before = read(staff, whole);

const without = (...lines: string[]) =>
	lines.reduce((text, line) => {
		if (!text.includes(`\n${line}\n`)) throw new Error(`${line} is not in the example`);
		return text.replace(`\n${line}\n`, '');
	}, whole);

/** What one more answer makes of a document, which must read back as it was meant. */
const withAnswer = (text: string, path: string, value: Answers[string]) => {
	const {answers, marks} = read(staff, text);
	return write(staff, text, withValue(answers, path, value), marks).text;
};

describe('a document that people have changed', () => {
	it.each<[string, string]>([
		['without a word before its title', whole.replace('# RFC: ', '# ')],
		['without the heading above others', without('## Motivation')],
		['with another heading above others', whole.replace('## Motivation', '## Why we are here')],
		['with other headings above others', whole.replace('## Motivation', '## Why').replace('## Consensus', '## People')],
		[
			'with sections one level higher',
			whole.replaceAll(
				/^### (Problem|Importance|Cost of Inaction|Goals|Non-Goals|Non-Negotiables|Principles|Requirements)$/gm,
				'## $1',
			),
		],
		['with all sections one level higher', whole.replaceAll(/^##(#*) /gm, '#$1 ')],
		['with all sections at the first level', whole.replaceAll(/^#+ /gm, '# ')],
		['with all sections one level lower', whole.replaceAll(/^#/gm, '##')],
		['with a line of its house above the title', `Our house\n\n${whole}`],
	])('%s says what it said', (_, text) => {
		const {answers, marks} = read(staff, text);
		expect(answers).toEqual(before.answers);
		expect(write(staff, text, answers, marks)).toEqual({text, splices: []});
	});
});

describe('an answer that is added to such a document', () => {
	const flat = whole.replaceAll(/^#+ /gm, '# ').replace(/\n# Non-Goals\n(?:.*\n)*?(?=# )/, '\n');

	it('goes where its neighbours stand, at their level', () => {
		expect(withAnswer(flat, 'outcome.nonGoals', ['Speed'])).toContain(
			'\n# Non-Goals\n\n- Speed\n\n# Non-Negotiables\n',
		);
	});

	it('goes under the heading that is called otherwise', () => {
		const text = '# RFC: A\n\n## Why\n\n### Problem\n\nSlow.\n\n### Goals\n\n- Fast\n\n## Summary\n\nShort.\n';
		expect(withAnswer(text, 'motivation.importance', 'Now.')).toBe(
			text.replace('### Goals', '### Importance\n\nNow.\n\n### Goals'),
		);
	});

	it('goes beside those whose heading is gone', () => {
		const text = '# RFC: A\n\n## Summary\n\nShort.\n\n### Problem\n\nSlow.\n\n### Goals\n\n- Fast\n\n## Risks\n';
		expect(withAnswer(text, 'motivation.importance', 'Now.')).toBe(
			text.replace('### Goals', '### Importance\n\nNow.\n\n### Goals'),
		);
	});

	it('leaves the title without the word that was not there', () => {
		expect(withAnswer('# A\n\n## Summary\n\nShort.\n', 'title', 'B')).toBe('# B\n\n## Summary\n\nShort.\n');
	});

	it('gives a document its title that has none', () => {
		expect(withAnswer('## Summary\n\nShort.\n\n## Appendix\n\nMore.\n', 'title', 'B')).toMatch(
			/^# RFC: B\n(?:.*\n)*\n## Summary\n\nShort\.\n\n## Appendix\n\nMore\.\n$/,
		);
	});
});

describe('what is not taken for the template', () => {
	it.each<[string, string, string[]]>([
		[
			'a heading within the text of a section',
			'# RFC: A\n\n## Appendix\n\nText.\n\n### Reviewers\n\nBen.\n',
			['Appendix'],
		],
		[
			'one heading of a missing section within a text',
			'# RFC: A\n\n## Summary\n\nText.\n\n### Problem\n\nSlow.\n',
			['Summary'],
		],
		['a heading that is there twice', '# RFC: A\n\n## Reviewers\n\nBen.\n\n## Reviewers\n\nAda.\n', []],
		['one heading under another title', '# RFC: A\n\n## Teams\n\n### Reviewers\n\nBen.\n', []],
	])('%s', (_, text, expected) => {
		expect(read(staff, text).sections.flatMap(titlesIn)).toEqual(expected);
	});
});

const titlesIn = ({children}: FoundSection): string[] =>
	children.flatMap((child) => [child.pattern.heading.start, ...titlesIn(child)]);

describe('metadata that a document keeps in labelled lines, and its template in front matter', () => {
	const madr = shipped('madr');
	const text =
		'# Use queues\n\n* Status: accepted\n* Deciders: Ann, Bo\n\nTechnical Story: none\n\n## Context and Problem Statement\n\nWords.\n';

	it('are read there', () => {
		expect(read(madr, text).answers).toMatchObject({status: 'accepted', decisionMakers: ['Ann', 'Bo']});
	});

	it('are changed and added there', () => {
		const {answers, marks} = read(madr, text);
		const changed = write(madr, text, {...answers, status: 'rejected', date: '2026-11-20'}, marks).text;
		expect(changed).toContain('* Status: rejected\n* Deciders: Ann, Bo\n* Date: 2026-11-20\n\nTechnical');
	});
});

it('an outcome in other words stays, and the reason is put behind it', () => {
	const madr = shipped('madr');
	const text = '# Use queues\n\n## Decision Outcome\n\nChosen option: "Queues".\n\nThey wait.\n';
	const {answers, marks} = read(madr, text);
	expect(answers.rationale).toBeUndefined();
	const written = write(madr, text, {...answers, rationale: 'they are cheap'}, marks).text;
	expect(written.startsWith(text)).toBe(true);
	expect(read(madr, written).answers.rationale).toBe('they are cheap');
});
