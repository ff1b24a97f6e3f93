import {describe, expect, it} from 'vitest';
import {withValue} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');

describe('an answer that comes beside one in another hand', () => {
	const size = (text: string) => `# RFC: A\n\n## Proposed Solution\n\n### Scalability Analysis\n\n${text}\n`;
	const back = (text: string) => `# RFC: A\n\n## Implementation Plan\n\n### Rollback Plan\n\n${text}\n`;

	it.each<[string, string, string]>([
		['a line with a label', size('Target: under 2 minutes.'), 'scalability.load'],
		['a line with a bold label', size('**Performance targets**: under 2 minutes.'), 'scalability.cost'],
		['such a line below words', size('Some 600 an hour.\n\nTarget: **under 2 minutes**.'), 'scalability.load'],
		['bullets without a label', back('- Paper stays.\n- The desk calls it off.'), 'rollback.trigger'],
		['one bullet without a label', back('- Paper stays.'), 'rollback.decider'],
		['words with bullets below them', back('Paper stays.\n\n- The desk calls it off.'), 'rollback.decider'],
	])('is written and read: %s', (_, text, path) => {
		const {answers, marks} = read(staff, text);
		const wanted = withValue(answers, path, 'Some words');
		const after = write(staff, text, wanted, marks).text;
		expect(read(staff, after).answers).toEqual(wanted);
		expect(after.startsWith(text.trimEnd())).toBe(true);
	});
});
