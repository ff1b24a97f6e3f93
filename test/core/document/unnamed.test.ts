import {expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');
const byHand = '# RFC: Carts\n\n## Summary\n\nThey move.\n';
const wizards = '# RFC: Carts\n\n**Author**: _To be decided_\n\n## Summary\n\nThey move.\n';
const rollback = {rollback: {trigger: 'Carts are lost'}};

const written = (text: string, more: Record<string, unknown>): string =>
	write(template, text, {...read(template, text).answers, ...more} as never).text;

it('puts in no line for what a document written by hand lacks, and says nothing of', () => {
	expect(written(byHand, {created: '2026-05-01'})).toBe(byHand.replace('\n\n##', '\n\n**Created**: 2026-05-01\n\n##'));
	expect(written(byHand, rollback)).toBe(
		`${byHand}\n## Implementation Plan\n\n### Rollback Plan\n\n- **Trigger**: Carts are lost\n`,
	);
});

it('goes on marking what must be decided where a document does so', () => {
	expect(written(wizards, {created: '2026-05-01'})).toContain(
		'**Author**: _To be decided_\\\n**Created**: 2026-05-01\n',
	);
	expect(written(wizards, rollback)).toMatch(/## Implementation Plan\n\n_To be decided_\n/);
});

it('marks a required answer that is taken out', () => {
	const {summary: _, ...others} = read(template, byHand).answers;
	expect(write(template, byHand, others).text).toContain('## Summary\n\n_To be decided_\n');
});
