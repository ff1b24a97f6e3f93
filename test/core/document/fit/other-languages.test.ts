import {expect, it} from 'vitest';
import {type Answers, valueAt, withValue} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');

const documentOf = (body: string): string => `# RFC: A\n\n## Summary\n\nShort.\n\n${body}\n`;

const plan = '## Implementation Plan\n\n### Phase 1: A (Week 1)\n\n- Owner: Ann\n\n### Phase 2: B (Week 2)\n\n';

const phasesWith = (phase: string): Answers[] => [
	{name: 'A', when: {weeks: [1, 1]}, owner: 'Ann'},
	{name: 'B', when: {weeks: [2, 2]}, dependsOn: [{phase}]},
];

/** What stands in a section, where that is read, and one of its words that is changed for another. */
it.each<[body: string, path: string, value: Answers[string], word: string, changed: Answers[string], other: string]>([
	[
		'## Proposed Solution\n\n### Security Considerations\n\n- Anmeldung: Zertifikat\n- Datenschutz: nach 24 h leer',
		'security.privacy',
		'nach 24 h leer',
		'24 h',
		'nach 12 h leer',
		'12 h',
	],
	[
		'## Alternatives Considered\n\n### Option 1: Nichts\n\n- **Cons**: alt\n- **Warum nicht gewählt**: zu alt',
		'options',
		[{name: 'Nichts', cons: ['alt'], whyNot: 'zu alt'}],
		'zu alt',
		[{name: 'Nichts', cons: ['alt'], whyNot: 'zu neu'}],
		'zu neu',
	],
	[
		`${plan}- Voraussetzung: Phase 1`,
		'phases',
		phasesWith('Phase 1'),
		'Voraussetzung: Phase 1',
		phasesWith('A'),
		'Voraussetzung: A',
	],
	[
		'## Open Questions\n\n| Pergunta | Quem | Até |\n|---|---|---|\n| Quem paga? | Ana | 2027-02-26 |',
		'openQuestions',
		[{question: 'Quem paga?', owner: 'Ana', due: '2027-02-26'}],
		'Ana',
		[{question: 'Quem paga?', owner: 'Eva', due: '2027-02-26'}],
		'Eva',
	],
	[
		'## Risks\n\n| Risk | Measure |\n|---|---|\n| Keys collide | A margin |',
		'risks',
		[{risk: 'Keys collide', mitigation: 'A margin'}],
		'A margin',
		[{risk: 'Keys collide', mitigation: 'A gap'}],
		'A gap',
	],
	[
		'## Success Metrics\n\n| Metric | Target | Reached |\n|---|---|---|\n| Loads | 5 | 4 |',
		'metrics',
		[{metric: 'Loads', target: '5', actual: '4'}],
		'| 4 |',
		[{metric: 'Loads', target: '5', actual: '3'}],
		'| 3 |',
	],
])('%# labels of another hand are read and stay', (body, path, value, word, changed, other) => {
	const text = documentOf(body);
	const {answers, marks} = read(staff, text);
	expect(valueAt(answers, path)).toEqual(value);
	expect(write(staff, text, withValue(answers, path, changed), marks).text).toBe(text.replace(word, other));
});
