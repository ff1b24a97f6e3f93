import {workedOut} from '../../analysis/computed/registry.ts';
import {changedIn} from '../../document/changed-blocks.ts';
import {linesAsText} from '../../markdown/source.ts';
import {spanOfLines} from '../../markdown/span.ts';
import {always, type Rule} from '../types.ts';

export const changedByHand: Rule = {
	id: 'changed-by-hand',
	code: 'F26',
	promise: 'What is worked out from the answers says what they say by now.',
	about: 'any text',
	levels: {own: always('info'), foreign: always('off')},
	check({reading, source, answers}) {
		return changedIn(reading.sections).flatMap((found) => {
			// The numbers of a recommendation are looked at with those of their matrix.
			if (found.pattern.name === 'recommendation') return [];
			const now = workedOut(found.pattern.name, answers, reading.marks, found.pattern.said);
			const lacking = now === undefined ? undefined : lineLacking(linesAsText(source, found), now);
			// What the answers give nothing for is all somebody's own.
			if (lacking === undefined) return [];
			return [
				{
					...spanOfLines(source, found),
					message: 'Somebody has changed what was worked out here, so that it follows the answers no longer.',
					expected: lacking,
					next: 'Leave it where it is meant so; else rfc-wizard edit FILE --new-form works it out anew.',
				},
			];
		});
	},
	good: '# RFC: Carts\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- **Exit**: It runs\n',
	bad: '# RFC: Carts\n\n## Implementation Plan\n\n**Starts**: 2027-01-04\n\n### Phase 1: Build (Week 1-2)\n\n- **Exit**: It runs\n\n### Timeline\n\n```mermaid\ngantt\n    title Carts\n    Build :2027-03-01, 14d\n```\n',
};

/** The first line that a block would have, as a sentence goes on behind it. */
function lineLacking(block: string, wanted: string): string | undefined {
	const lines = new Set(block.split('\n').map((line) => line.trim()));
	return wanted
		.split('\n')
		.find((line) => !lines.has(line.trim()))
		?.trim()
		.replace(/\.$/, '');
}
