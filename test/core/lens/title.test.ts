import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {withoutOrdinal, wordsOfTitle} from '../../../source/core/lens/read/title.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');

describe('a heading is known by its words', () => {
	it.each([
		'📝 Summary',
		'Summary ⚠️',
		':memo: Summary',
		'[Summary](#top)',
		'Summary {#summary}',
		'<a name="summary"></a>Summary',
		'Summary <!-- short -->',
	])('%s', (title) => {
		expect(wordsOfTitle(title)).toBe('Summary');
		const text = `# RFC: T\n\n## ${title}\n\nShort.\n`;
		const {answers} = read(staff, text);
		expect(answers.summary).toBe('Short.');
		expect(write(staff, text, {...answers, summary: 'Other.'}).text).toBe(text.replace('Short', 'Other'));
	});

	it('in a document of another house as well', () => {
		const text = '# T\n\n## 🎉 Risks {#risks}\n\n- Late\n- Slow\n';
		expect(read(templateOfDocument(text), text).answers.risks).toEqual([{risk: 'Late'}, {risk: 'Slow'}]);
	});

	it.each([
		'1. Summary',
		'1 Summary',
		'1) Summary',
		'4.1 Summary',
		'1.1.1. Summary',
		'§4 Summary',
		'§ 4.2 Summary',
		'IV. Summary',
		'B) Summary',
		'2 - Summary',
	])('whatever number it has: %s', (title) => {
		expect(withoutOrdinal(title)).toBe('Summary');
		const text = `# RFC: T\n\n## ${title}\n\nShort.\n`;
		const {answers} = read(staff, text);
		expect(answers.summary).toBe('Short.');
		expect(write(staff, text, {...answers, summary: 'Other.'}).text).toBe(text.replace('Short', 'Other'));
	});

	it.each(['2026', '3.5', 'A plan', 'I see', 'X', '4.2GB of logs', 'v1. Old'])('which %s has not', (title) => {
		expect(withoutOrdinal(title)).toBe(title);
	});

	it.each(['Plan: B', 'C# and 10:30:15', 'a < b > c', 'Option {n}'])('and keeps others: %s', (title) => {
		expect(wordsOfTitle(title)).toBe(title);
	});
});
