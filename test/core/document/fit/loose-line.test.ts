import {expect, it} from 'vitest';
import {read} from '../../../../source/core/document/read.ts';
import {shipped} from '../../../support/templates.ts';

const chosen = (line: string) =>
	read(
		shipped('staff-rfc'),
		`# RFC: A\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: rope - cheap\n- **Option B**: chain - strong\n- **Selected**: ${line}\n`,
	).answers.rationale;

it.each([
	['A. As to ice being heavy, ropes are dried.', 'As to ice being heavy, ropes are dried.'],
	['A, as for ice: ropes are dried.', 'as for ice: ropes are dried.'],
	['A, as it is cheap.', 'it is cheap.'],
	['A because it is cheap.', 'it is cheap.'],
	['A. As it is cheap, we dry it.', 'As it is cheap, we dry it.'],
])('a word that the reason goes on from is a part of it: %s', (line, reason) => {
	expect(chosen(line)).toBe(reason);
});
