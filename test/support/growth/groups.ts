import {filled, repeated, type Shape} from './filled.ts';

const rfc = (section: string): string => `# RFC: T\n\n**Status**: Review\n\n## ${section}\n\n`;
const madr = '---\nstatus: proposed\n---\n\n# T\n\n## Context and Problem Statement\n\nx\n\n';
const table = (section: string, ...columns: string[]): string =>
	`${rfc(section)}| ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length)}\n`;
const plan = rfc('Implementation Plan');
/** Where the first section begins. */
const rfcStart = rfc('').indexOf('##');

/** Groups with many items, in documents of the shipped templates and of other houses. */
export const groups: readonly Shape[] = [
	repeated(
		'options',
		(i) => `### Option ${i + 1}: Way ${i}\n\n- **Pros**: p\n- **Cons**: c\n\n`,
		rfc('Alternatives Considered'),
	),
	repeated('options of one name', '### Option 1: Way\n\n- **Pros**: p\n\n', rfc('Alternatives Considered')),
	repeated('options without a name', (i) => `### Option ${i + 1}\n\n- **Pros**: p\n\n`, rfc('Alternatives Considered')),
	repeated('arguments', (i) => `  - p ${i}\n`, `${rfc('Alternatives Considered')}### Option 1: Way\n\n- **Pros**:\n`),
	repeated(
		'options in a matrix',
		(i) => `| Way ${i} | 3 | 4 | 3.5 |\n`,
		table('Proposed Solution', 'x').replace(
			'| x |\n|---|\n',
			'### Decision Matrix\n\n| Option | Cost (50%) | Risk (50%) | Total |\n|---|---|---|---|\n',
		),
	),
	repeated(
		'phases',
		(i) =>
			`### Phase ${i + 1}: Step ${i} (Week ${i + 1})\n\n- **Depends on**: Step ${i - 1}\n- **Exit**: e\n- [ ] t\n\n`,
		plan,
	),
	repeated('phases of one name', '### Phase 1: Step (Week 1)\n\n- **Depends on**: Step\n- [ ] t\n\n', plan),
	repeated(
		'phases that depend on nothing',
		(i) => `### Phase ${i + 1}: Step ${i}\n\n- **Depends on**: Other ${i}\n\n`,
		plan,
	),
	repeated(
		'phases that all depend on one',
		(i) => `### Phase ${i + 1}: Step ${i}\n\n- **Depends on**: Step 0\n\n`,
		plan,
	),
	repeated(
		'dependencies of one phase',
		(i) => `Step ${i}, `,
		`${plan}### Phase 1: Step (Week 1)\n\n- **Depends on**: `,
		'x\n',
	),
	repeated('tasks', (i) => `- [ ] t ${i}\n`, `${plan}### Phase 1: Step (Week 1)\n\n- **Exit**: e\n`),
	repeated(
		'days off',
		(i) =>
			`20${String(10 + (i % 80))}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}, `,
		`${plan}**Starts**: 2026-01-05\n**Days off**: `,
		'2026-01-06\n\n### Phase 1: A (Week 1-2)\n\n- **Exit**: x\n',
	),
	repeated(
		'risks',
		(i) => `| Risk ${i} | High | Low | m | Ann |\n`,
		table('Risks', 'Risk', 'Impact', 'Probability', 'Mitigation', 'Owner'),
	),
	repeated(
		'risks that are not known',
		'| _Not known yet_ | _Not known yet_ | _Skipped_ | m |  |\n',
		table('Risks', 'Risk', 'Impact', 'Probability', 'Mitigation', 'Owner'),
	),
	repeated('cells too many', '| a | b | c | d | e |\n', table('Risks', 'Risk', 'Impact')),
	repeated(
		'metrics',
		(i) => `- **Cost**: Metric ${i}\n  - Baseline: 1\n  - Target: 2\n  - Deadline: 2026-12-01\n  - Goal: Goal ${i}\n`,
		rfc('Success Metrics'),
	),
	repeated('goals', (i) => `- Goal ${i} is met\n`, `${rfc('Motivation')}### Goals\n\n`),
	{
		name: 'goals, and metrics that show them',
		text: (characters) =>
			`${rfc('Motivation')}### Goals\n\n${filled(characters / 4, (i) => `- Word${i} is met\n`)}\n${rfc('Success Metrics').slice(rfcStart)}${filled((3 * characters) / 4, (i) => `- **Cost**: Number ${i}\n  - Target: 2\n  - Goal: Word${i} is met\n`)}`,
	},
	{
		name: 'goals, and metrics that speak of them',
		text: (characters) =>
			`${rfc('Motivation')}### Goals\n\n${filled(characters / 2, (i) => `- Word${i} is met\n`)}\n${rfc('Success Metrics').slice(rfcStart)}${filled(characters / 2, (i) => `- **Cost**: Number of Word${i}\n`)}`,
	},
	{
		name: 'risks, and phases that answer them',
		text: (characters) =>
			`${plan}${filled(characters / 2, (i) => `### Phase ${i + 1}: Step ${i}\n\n- [ ] t\n\n`)}${table('Risks', 'Risk', 'Impact', 'Probability', 'Mitigation', 'Owner', 'Answered by').slice(rfcStart)}${filled(characters / 2, (i) => `| Risk ${i} | High | Low | m | Ann | Step ${i} |\n`)}`,
	},
	repeated(
		'reviewers',
		(i) => `| Ann ${i} | approver | all | 2026-12-01 | agrees |\n`,
		table('Consensus', 'x').replace(
			'| x |\n|---|\n',
			'### Reviewers\n\n| Name | Role | Area | By | Answer |\n|---|---|---|---|---|\n',
		),
	),
	repeated('open questions', (i) => `${i + 1}. Why ${i}? (owner: Ann, due: 2026-12-01)\n`, rfc('Open Questions')),
	repeated('open questions, all alike', '- Why?\n', rfc('Open Questions')),
	repeated('authors', (i) => `Ann ${i}, `, '# RFC: T\n\n**Author**: ', 'Ben\n\n## Summary\n\nx\n'),
	repeated('labels at the start', (i) => `**Label ${i}**: v\n`, '# RFC: T\n\n', '\n## Summary\n\nx\n'),
	repeated('options of a record', (i) => `- Way ${i}\n`, `${madr}## Considered Options\n\n`),
	repeated(
		'options of a record with reasons',
		(i) => `### Way ${i}\n\n- Good, because g\n- Bad, because b\n\n`,
		`${madr}## Pros and Cons of the Options\n\n`,
	),
	repeated(
		'reasons of a record',
		(i) => `- Good, because g ${i}\n`,
		`${madr}## Decision Outcome\n\nChosen option: "A", because b\n\n### Consequences\n\n`,
	),
	repeated('sections of a house', (i) => `## Part ${i}\n\nWords.\n\n`, '# T\n\n'),
	repeated('sections that are not known', (i) => `## Part ${i}\n\n_Not known yet_\n\n`, '# T\n\n'),
	repeated('sections of one name', '## Part\n\nWords.\n\n', '# T\n\n'),
	repeated('headings without text', (i) => `## Part ${i}\n`, '# T\n\n'),
	repeated('summaries', '## Summary\n\ntext\n\n', '# RFC: T\n\n'),
	repeated(
		'labelled options of a house',
		(i) => `#### Alternative ${i}\n\nPros:\n\n- p\n\nCons:\n\n- c\n\n`,
		'# T\n\n## Alternatives\n\n',
	),
	repeated('columns', ' Risk |', '# RFC: T\n\n## Risks\n\n|', '\n|---|\n| r |\n'),
];
