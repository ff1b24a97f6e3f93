import {describe, expect, it} from 'vitest';
import {parseTemplate} from '../../../source/core/template/parse.ts';

const body = '# {{title}}\n\n## Summary\n\n{{summary}}\n\n## Risks\n\n- {{risks.risk}}\n';
const front = `---
template: small
title: A small one
version: 1
file: slug
interview:
  define:
    title: {kind: line, label: Title, prompt: What?, required: draft}
    summary: {kind: text, label: Summary, prompt: What?}
  research:
    risks:
      kind: items
      label: Risks
      prompt: Which?
      fields:
        risk: {kind: line, label: Risk, prompt: Which?}
---
`;
const whole = front + body;

/** The faults of the small template after one change, each as `line:column message`. */
function faultsOf(from: string, to: string): string[] {
	expect(whole).toContain(from);
	const parsed = parseTemplate(whole.replace(from, () => to));
	return 'faults' in parsed ? parsed.faults.map(({line, column, message}) => `${line}:${column} ${message}`) : [];
}

describe('a template', () => {
	it('without a fault has none', () => {
		expect(faultsOf('A small one', 'Another one')).toEqual([]);
	});

	it.each([
		[
			'no front matter',
			'---\ntemplate',
			'template',
			'1:1 A template starts with front matter between two lines of ---.',
		],
		['no name', 'template: small\n', '', '2:1 The front matter has no template.'],
		['an unknown step', '  research:', '  resarch:', /^10:3 "resarch" is not a step; the steps are define, research/],
		[
			'an unknown kind',
			'summary: {kind: text',
			'summary: {kind: prose',
			/^9:21 summary: kind is missing or wrong; expected one of the kinds: /,
		],
		[
			'an unknown key',
			'label: Summary',
			'lable: Summary, label: Summary',
			/^9:\d+ summary has an unknown key "lable". Did you mean label\?/,
		],
		[
			'no prompt',
			'label: Summary, prompt: What?',
			'label: Summary',
			/^9:\d+ summary: prompt is missing or wrong; expected /,
		],
		[
			'a group without fields',
			'      fields:\n        risk: {kind: line, label: Risk, prompt: Which?}\n',
			'',
			/^11:5 risks is a group without fields\./,
		],
		['a group in a group', 'risk: {kind: line', 'risk: {kind: items', /^16:9 risk is a group within a group\./],
		['a slot that is none', '{{summary}}', '{{summary!}}', '22:1 {{summary!}} is not a slot.'],
		['a slot without a question', '{{summary}}', '{{sumary}}', /^22:1 {{sumary}} has no question/],
		[
			'a slot without a column',
			'{{risks.risk}}',
			'{{risks.riks}}',
			'26:1 {{risks.riks}} names a column that risks does not have.',
		],
		[
			'slots with nothing between them',
			'- {{risks.risk}}',
			'- {{title}} {{risks.risk}}',
			/^26:1 Between {{title}} and {{risks\.risk}} must stand more than spaces/,
		],
		[
			'slots with nothing between them once another is empty',
			'- {{risks.risk}}',
			'- {{title}} "{{risks.risk}}" {{title}}',
			/^26:1 Between {{title}} and {{title}} must stand more than spaces/,
		],
		[
			'a backslash behind a slot',
			'- {{risks.risk}}',
			'- {{risks.risk}}\\.',
			/^26:1 A backslash cannot stand behind a slot, since /,
		],
		[
			'a question without a slot',
			'{{summary}}',
			'nothing',
			/^2:1 The body has no slot for summary; its answer would be lost\./,
		],
		[
			'a column without a slot',
			'- {{risks.risk}}',
			'nothing',
			/^2:1 The body has no slot for risks\.risk; its answer would be lost\./,
		],
		[
			'a slot in a quote',
			'{{summary}}',
			'> {{summary}}',
			'22:1 Slots stand in paragraphs, bullets, headings and tables only.',
		],
		[
			'a table of no group',
			'- {{risks.risk}}',
			'| Title |\n|---|\n| {{title}} |',
			'26:1 The row of a table holds the columns of one group.',
		],
		[
			'a grid of one column',
			'- {{risks.risk}}',
			'| {{risks.risk}} |\n|---|\n| {{risks.risk}} |',
			/^26:1 A grid has two columns/,
		],
		[
			'text before a table',
			'{{summary}}',
			'{{summary}}\n\n| Risk |\n|---|\n| {{risks.risk}} |',
			/^20:1 In "Summary" only one list may follow a slot of Markdown/,
		],
		[
			'metadata that is no slot',
			`---\n${body}`,
			`---\n---\nauthor: Ann\n---\n${body}`,
			'19:1 Each line of the metadata is a key and a slot.',
		],
	])('with %s says where', (_, from, to, expected) => {
		expect(faultsOf(from, to)[0]).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
	});

	it('with YAML that is none says where, and throws nothing', () => {
		expect(faultsOf('label: Summary', 'label: "Summary')[0]).toMatch(/^\d+:\d+ /);
		expect(faultsOf('  define:', '\tdefine:')[0]).toMatch(/^7:\d+ /);
	});

	it('tells all faults at once', () => {
		expect(faultsOf('{{summary}}', '{{a}}\n\n{{b}}')).toHaveLength(2);
	});
});
