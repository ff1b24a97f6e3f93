import {describe, expect, it} from 'vitest';
import {valueAt} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {withSections} from '../../../source/core/edit/sections.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';

/** A document of its own template after changes as a file has them. */
function changed(text: string, changes: unknown): string {
	const template = templateOfDocument(text);
	const {answers, marks} = read(template, text);
	const after = withSections(template, {answers, marks}, changes);
	if ('faults' in after) throw new Error(JSON.stringify(after.faults));
	return write(template, text, after.answers, after.marks).text;
}

const list = '1. **Tools.**\n\n    We pick one.\n\n2. **Place.**\n\n    We run in one.\n';

describe('goals below a text that ends in a list', () => {
	it.each([
		['numbers below bullets', '- `https://x` goes.\n\n', list],
		['bullets below numbers', '1. One.\n2. Two.\n\n', '- Fast\n- Small\n'],
		['bullets of another sign', '* One.\n* Two.\n\n', '- Fast\n- Small\n'],
	])('go without anything else: %s', (_, above, goals) => {
		const text = (own: string): string => `# T\n\n## Goals\n\nAll share one.\n\n${above}The goals are:\n\n${own}`;
		const before = `${text(goals)}\n## Next\n\nx\n`;
		expect(read(templateOfDocument(before), before).answers.outcome).toBeDefined();
		expect(changed(before, {outcome: {goals: null}})).toBe(`${text('')}## Next\n\nx\n`);
		expect(changed(text(goals), {outcome: {goals: null}})).toBe(text('').replace(/\n\n$/, '\n'));
	});
});

describe('a header with a bullet that is nothing but a link', () => {
	it.each([
		'- [Proposal: in one go (Chinese)](https://example.org/d/1)',
		'- <https://example.org/d/1>',
		'- https://example.org/d/1',
	])('gets a new bullet: %s', (link) => {
		for (const order of [
			[`- RFC PR: https://example.org/1`, link],
			[link, `- RFC PR: https://example.org/1`],
		]) {
			const text = `# T\n\n${order.join('\n')}\n\n## Summary\n\nx\n`;
			const after = changed(text, {status: 'Draft'});
			expect(after).toBe(text.replace('\n\n## Summary', '\n- Status: Draft\n\n## Summary'));
			expect(valueAt(read(templateOfDocument(after), after).answers, 'status')).toBe('Draft');
		}
	});
});

describe('a first status above a list', () => {
	it.each([
		['- one\n- two\n', true],
		['1. one\n', true],
		['    code\n', true],
		['Words.\n', false],
	])('does not become part of %j', (body, isApart) => {
		const text = `# T\n\n${body}\n## Summary\n\nx\n`;
		const after = changed(text, {status: 'Draft'});
		expect(after).toBe(text.replace('# T\n\n', `# T\n\n- Status: Draft\n\n${isApart ? '<!-- -->\n\n' : ''}`));
	});
});

describe('a list in front matter', () => {
	it.each([
		['  - ""\n', 'undecided', '  _Not decided_\n'],
		['  - ""\n', 'not recorded', '  _Not recorded_\n'],
		['- a\n- b\n', 'unknown', '  _Not decided_\n'],
		['  - a\n', 'not recorded', '  _Not recorded_\n'],
	])('of %j is marked as %s', (entries, mark, marked) => {
		const text = `---\nstatus: Draft\nsee-also:\n${entries}---\n\n# T\n\n## Summary\n\nx\n`;
		const after = changed(text, {metadata: {'see-also': null}, marks: {'metadata.see-also': mark}});
		expect(after).toBe(text.replace(entries, marked));
	});
});
