import {expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');

/** A document with these open questions put in the place of those that it has. */
function withQuestions(text: string, questions: readonly string[]): string {
	const openQuestions = questions.map((question) => ({question}));
	return write(template, text, {...read(template, text).answers, openQuestions}).text;
}

it('keeps what a person nested under a bullet of which the only answer is worded anew', () => {
	const text = '# RFC: T\n\n## Open Questions\n\n- Who pays?\n- When?\n  - In May, says Ann.\n- Where?\n';
	expect(withQuestions(text, ['Who pays?', 'On which day?', 'Where?'])).toBe(text.replace('When?', 'On which day?'));
});

it('keeps columns of a person in a row of which the only answer is worded anew', () => {
	const text = '# RFC: T\n\n## Risks\n\n| Risk | Seen by |\n|---|---|\n| Fire | Ann |\n| Water | Bob |\n';
	const {answers} = read(template, text);
	const risks = [{risk: 'Smoke'}, {risk: 'Water'}];
	expect(write(template, text, {...answers, risks}).text).toBe(text.replace('Fire', 'Smoke'));
});

it('keeps them where the item stands that is left over, and takes none of those that were removed', () => {
	const text = '# RFC: T\n\n## Open Questions\n\n- One\n  - 1\n- Two\n  - 2\n- Three\n  - 3\n';
	expect(withQuestions(text, ['One', 'Three'])).toBe(text.replace('- Two\n  - 2\n', ''));
	expect(withQuestions(text, ['New', 'One', 'Two', 'Three'])).toBe(text.replace('- One', '- New\n- One'));
	expect(withQuestions(text, ['Two', '3rd'])).toBe(text.replace('- One\n  - 1\n', '').replace('Three', '3rd'));
});
