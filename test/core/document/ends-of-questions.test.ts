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
