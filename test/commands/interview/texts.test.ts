import {expect, it} from 'vitest';
import {containment, containmentBehind} from '../../../source/commands/interview/texts.ts';

it('contains Markdown from when it is loaded, and says so before', async () => {
	const {contain, load} = containmentBehind();
	expect(() => contain('# Title', 3)).toThrow(/before what contains it is loaded/);
	await load();
	expect(contain('# Title', 3)).toBe('### Title');
	expect(contain('```\nopen', 3)).toBe((await containment())('```\nopen', 3));
});
