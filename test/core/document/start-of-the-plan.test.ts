import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');
const phases = [{name: 'Build', when: {weeks: [1, 2]}}];
const answers = {title: 'Carts', start: '2026-10-05', daysOff: ['2026-11-11'], phases};
const text = render(template, answers);
const inBullets = '- **Starts**: 2026-10-05\n- **Days off**: 2026-11-11\n';
/** As they were written before, which a forge shows as one paragraph. */
const inLines = '**Starts**: 2026-10-05\n**Days off**: 2026-11-11\n';
const before = text.replace(inBullets, inLines);

function changed(document: string, to: Record<string, unknown>): string {
	const reading = read(template, document);
	const next = Object.fromEntries(
		Object.entries({...reading.answers, ...to}).filter(([, value]) => value !== undefined),
	) as typeof reading.answers;
	return write(template, document, next, reading.marks).text;
}

describe('when a plan starts, and its days off', () => {
	it('are entries of a list, so that they stand apart when they are rendered', () => {
		expect(text).toContain(`## Implementation Plan\n\n${inBullets}\n### Phase 1`);
	});

	it('are read and changed in lines of a paragraph, too, and stay there', () => {
		expect(before).not.toBe(text);
		expect(read(template, before).answers).toEqual(read(template, text).answers);
		expect(changed(before, {})).toBe(before);
		expect(changed(before, {start: '2026-10-12'})).toContain(
			'\n\n**Starts**: 2026-10-12\n**Days off**: 2026-11-11\n\n### Phase 1',
		);
		expect(changed(before, {daysOff: undefined})).toContain('\n\n**Starts**: 2026-10-05\n\n### Phase 1');
	});

	it('are put in as a line beside one, in the hand of the document', () => {
		const one = before.replace('**Days off**: 2026-11-11\n', '');
		expect(changed(one, {daysOff: ['2026-11-11']})).toBe(before);
	});
});
