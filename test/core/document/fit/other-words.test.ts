import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt, valueAt, withValue} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');

const documentOf = (title: string, body: string) => `# RFC: A\n\n## Summary\n\nShort.\n\n## ${title}\n\n${body}\n`;

const risk = '| Risk | Impact |\n|---|---|\n| Slow | High |';
const metric = '- **Speed**: Reads\n  - Target: 5 ms';

describe('a group under a heading in other words', () => {
	it.each<[string, string, string, Answers]>([
		['Key risks', risk, 'risks', {risk: 'Late'}],
		['What could go wrong', risk, 'risks', {risk: 'Late'}],
		['Riesgos', '- Lento', 'risks', {risk: 'Tarde'}],
		['リスク', '- 遅い', 'risks', {risk: '高い'}],
		['KPIs', metric, 'metrics', {metric: 'Writes'}],
		['How we measure success', metric, 'metrics', {metric: 'Writes'}],
		['Unresolved', '1. Who pays?', 'openQuestions', {question: 'When?'}],
		['Approvals', '| Name | Role |\n|---|---|\n| Ben | approver |', 'reviewers', {name: 'Ann', role: 'driver'}],
	])('is read below "%s", and gets what is added', (title, body, path, item) => {
		const text = documentOf(title, body);
		const {answers} = read(staff, text);
		expect(itemsAt(answers, path)).toHaveLength(1);
		const known = valueAt(answers, path);
		const after = write(staff, text, withValue(answers, path, [...(Array.isArray(known) ? known : []), item])).text;
		expect(after.startsWith(text.trimEnd())).toBe(true);
		expect(after.match(/^#+ /gm)).toHaveLength(3);
	});
});

describe('a text under a heading in other words', () => {
	it.each<[string, string, string]>([
		['## Where we are today', 'currentState.today', 'A script.'],
		['## 2. Motivation\n\n### 2.1 Why we should care', 'motivation.importance', 'It costs.'],
		['## Proposed Solution\n\n### 4.1 Architektur', 'architecture', 'A queue.'],
		['## Proposed Solution\n\n### What interfaces?', 'apiDesign', '`GET /a`'],
	])('%s is read, and changed in place', (heading, path, words) => {
		const text = `# RFC: A\n\n## Summary\n\nShort.\n\n${heading}\n\n${words}\n`;
		const {answers, marks} = read(staff, text);
		expect(valueAt(answers, path)).toBe(words);
		expect(write(staff, text, withValue(answers, path, 'Other.'), marks).text).toBe(text.replace(words, 'Other.'));
	});
});

describe('what is not taken for a group', () => {
	it.each<[string, string]>([
		['words beside the items', documentOf('Key risks', `${risk}\n\nAnd many more.`)],
		['two sections that could be it', `${documentOf('Key risks', risk)}\n## Other risks\n\n${risk}\n`],
		['a heading of another meaning', documentOf('Numbers', risk)],
		['a text', documentOf('Key risks', 'We look at it.')],
	])('%s', (_, text) => {
		expect(read(staff, text).answers.risks).toBeUndefined();
	});
});
