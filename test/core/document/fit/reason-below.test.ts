import {describe, expect, it} from 'vitest';
import {itemsAt} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {shipped} from '../../../support/templates.ts';

const template = shipped('staff-rfc');

const documentOf = (choice: string) =>
	`# RFC: Carts\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files\n- **Option B**: A log\n${choice}\n\n## Open Questions\n\n1. Who pays?\n`;

describe('the reason of a choice', () => {
	it.each([
		['in a bullet below it', '- **Selected**: Option B\n  - **Rationale**: It is replayed', 'It is replayed'],
		['under another word', '- **Selected**: A log\n  - Why: It is replayed', 'It is replayed'],
		[
			'on the next line, behind a break',
			'- **Selected**: Option B<br>\n  *Rationale*: It is replayed',
			'It is replayed',
		],
		['on the next line', '- **Selected**: A log.\n  Reason: It is replayed', 'It is replayed'],
		['behind a letter that ends in bold', '- **Selected: B.** It is replayed.', 'It is replayed.'],
		['behind a name that ends in bold', '- **Selected: A log**, because it is replayed', 'it is replayed'],
	])('is read and changed %s', (_, choice, reason) => {
		const text = documentOf(choice);
		const {answers, marks} = read(template, text);
		expect(answers.rationale).toBe(reason);
		expect(itemsAt(answers, 'options')).toEqual([{name: 'Files'}, {name: 'A log', selected: true}]);
		const after = write(template, text, {...answers, rationale: 'It is known'}, marks).text;
		expect(after).toBe(text.replace(reason, 'It is known'));
	});
});
