import {expect, it} from 'vitest';
import {itemsAt, withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');

/** What stands behind a question where its owner and its day could, and is neither. */
it.each(['Who pays? Due: soon.', 'Who pays? Due: 2026-12-11.', 'Who pays? (owner: Ann, due: soon)'])(
	'%s is kept whole, and stays while another question changes',
	(question) => {
		const text = `# RFC: T\n\n## Open Questions\n\n1. ${question}\n2. How many?\n`;
		const {answers, marks} = read(staff, text);
		expect(itemsAt(answers, 'openQuestions')).toEqual([{question}, {question: 'How many?'}]);
		expect(write(staff, text, answers, marks).splices).toEqual([]);
		const changed = withValue(answers, 'openQuestions', [{question}, {question: 'How long?'}]);
		expect(write(staff, text, changed, marks).text).toBe(text.replace('many', 'long'));
	},
);

/** Somebody and a day behind the question, the one with others or the other behind a remark. */
it.each<[line: string, owner: string, changed: string]>([
	['Who pays? (Ann with Legal, by 2026-05-01)', 'Ann with Legal', 'Who pays? (Ben, by 2026-05-01)'],
	['Who pays? (Nobody.) - Ann, by 1 May 2026', 'Ann', 'Who pays? (Nobody.) - Ben, by 1 May 2026'],
])('%s has an owner, who is changed where it stands', (line, owner, changed) => {
	const text = `# RFC: T\n\n## Open Questions\n\n1. ${line}\n`;
	const {answers, marks} = read(staff, text);
	const [item = {}] = itemsAt(answers, 'openQuestions');
	expect(item.owner).toBe(owner);
	expect(write(staff, text, answers, marks).splices).toEqual([]);
	const after = withValue(answers, 'openQuestions', [{...item, owner: 'Ben'}]);
	expect(write(staff, text, after, marks).text).toBe(text.replace(line, changed));
});
