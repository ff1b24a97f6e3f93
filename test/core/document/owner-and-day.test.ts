import {expect, it} from 'vitest';
import {itemsAt} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');

it('keeps an owner apart whose name could say a day as well', () => {
	const openQuestions = [{question: 'Who pays?', owner: 'Ann, due 12 May 2027'}];
	const {text} = write(template, '', {title: 'A', openQuestions});
	expect(text).toContain('(owner: Ann\\, due 12 May 2027)');
	expect(read(template, text).answers.openQuestions).toEqual(openQuestions);
});

it('changes one of them alone where all questions have both', () => {
	const questions = '1. What A? (owner: Ann, due: 2026-03-01)\n2. What B? (owner: Ben, due: 2026-03-02)\n';
	const text = `# RFC: T\n\n**Created**: 2026-02-16\n\n## Summary\n\n_To be decided_\n\n## Motivation\n\n### Problem\n\nIt is.\n\n## Open Questions\n\n${questions}`;
	const {answers, marks} = read(template, text);
	const [first, second] = itemsAt(answers, 'openQuestions');
	const openQuestions = [first ?? {}, {...second, owner: 'Eve'}];
	expect(write(template, text, {...answers, openQuestions}, marks).text).toBe(text.replace('Ben', 'Eve'));
});
