import {describe, expect, it} from 'vitest';
import {itemsAt, valueAt, withValue} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {shipped} from '../../../support/templates.ts';

const madr = shipped('madr');

const documentOf = (rest: string) => `# A\n\n## Considered Options\n\n* Queue\n* Log\n\n${rest}\n`;

describe('arguments below what they are', () => {
	it.each<[string, string]>([
		['bare words', '* Pros\n  * Simple\n  * Known\n* Cons\n  * Slow'],
		['bold labels', '- **Pros**:\n  - Simple\n  - Known\n- **Cons**:\n  - Slow'],
		['other words', '- Advantages\n  - Simple\n  - Known\n- Drawbacks\n  - Slow'],
	])('are read from %s, and changed there', (_, body) => {
		const text = documentOf(`## Pros and Cons of the Options\n\n### Queue\n\n${body}`);
		const {answers, marks} = read(madr, text);
		const options = itemsAt(answers, 'options');
		expect(options[0]).toEqual({name: 'Queue', pros: ['Simple', 'Known'], cons: ['Slow']});
		expect(write(madr, text, answers, marks).splices).toEqual([]);
		const changed = [{...options[0], pros: ['Simple', 'Cheap']}, ...options.slice(1)];
		expect(write(madr, text, {...answers, options: changed}, marks).text).toBe(text.replace('Known', 'Cheap'));
	});

	it('stay text where a bullet is neither for nor against', () => {
		const text = documentOf('## Pros and Cons of the Options\n\n### Queue\n\n* Pros\n  * Simple\n* Hosts\n  * Two');
		expect(itemsAt(read(madr, text).answers, 'options')[0]).not.toHaveProperty('pros');
	});
});

describe('consequences in sections of their own', () => {
	const text = documentOf(
		'## Decision Outcome\n\nChosen option: "Log", because it is fast.\n\n### Positive Consequences\n\n* Fast\n\n### Negative Consequences\n\n* New',
	);

	it('are read', () => {
		const {answers, marks} = read(madr, text);
		expect([answers.consequences, answers.rationale]).toEqual([{good: ['Fast'], bad: ['New']}, 'it is fast.']);
		expect(write(madr, text, answers, marks).splices).toEqual([]);
	});

	it('get one more where the others of its kind are', () => {
		const {answers} = read(madr, text);
		const bad = [...(valueAt(answers, 'consequences.bad') as string[]), 'Dear'];
		expect(write(madr, text, withValue(answers, 'consequences.bad', bad)).text).toBe(
			text.replace('* New', '* New\n* Dear'),
		);
	});
});
