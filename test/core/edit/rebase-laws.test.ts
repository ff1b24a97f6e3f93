import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isSame, valueAt} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import type {Choice} from '../../../source/core/edit/conflict.ts';
import {answerAt, type Content, taken} from '../../../source/core/edit/merge.ts';
import {rebased} from '../../../source/core/edit/rebase.ts';
import {rewrite} from '../../../source/core/edit/rewrite.ts';
import {anyDocument} from '../../support/arbitrary.ts';
import {shipped, templateNames} from '../../support/templates.ts';

const numRuns = Number(process.env.RFC_LAW_RUNS ?? 12);
const today = '2026-12-01';

describe.each(templateNames)('%s', {timeout: 600_000}, (name) => {
	const template = shipped(name);
	// Groups mention one another, so that two versions of them need not fit together; the day of a change is our own.
	const questions = template.interview.questions.filter(({fields, path}) => !fields && path !== 'updated');
	const documents = anyDocument(template.interview);
	const sides = fc.array(fc.constantFrom('neither', 'mine', 'theirs', 'both'), {
		minLength: questions.length,
		maxLength: questions.length,
	});

	/** A document with the answers of another one to the questions that a side changes. */
	const changedBy = (base: Content, other: Content, side: string, who: readonly string[]) =>
		questions.reduce(
			(so, {path}, index) => (who[index] === side || who[index] === 'both' ? taken(so, other, [path]) : so),
			base,
		);

	it('has after every choice the answers that were chosen, and is asked about no more', () => {
		fc.assert(
			fc.property(
				documents,
				documents,
				documents,
				sides,
				fc.infiniteStream(fc.constantFrom<Choice>('mine', 'theirs')),
				(first, second, third, who, wishes) => {
					const mine = changedBy(first, second, 'mine', who);
					const theirs = changedBy(first, third, 'theirs', who);
					const text = render(template, first.answers, first.marks);
					const file = write(template, text, theirs.answers, theirs.marks).text;
					const draft = {
						...newDraft(template.interview, 'd', `${today}T00:00:00.000Z`),
						...mine,
						base: {path: 'a.md', text},
					};
					const found = rewrite(template, draft, text, file, today);
					const conflicts = 'conflicts' in found ? found.conflicts.map(({path}) => path) : [];
					const choices = Object.fromEntries(conflicts.map((path) => [path, wishes.next().value]));
					const onto = rebased(template, draft, {path: 'a.md', text: file}, choices);
					const rewritten = rewrite(template, onto, file, file, today);
					const after = read(template, 'text' in rewritten ? rewritten.text : '');
					for (const {path} of questions) {
						const isMine = !isSame(answerAt(first, path), answerAt(mine, path)) && choices[path] !== 'theirs';
						expect(answerAt(after, path)).toEqual(answerAt(isMine ? mine : theirs, path));
					}

					const isChanged = questions.some(({path}) => !isSame(answerAt(theirs, path), answerAt(after, path)));
					if (!isChanged) expect(rewritten).toEqual({text: file});
					expect(valueAt(onto.answers, 'title')).toEqual(valueAt(after.answers, 'title'));
				},
			),
			{numRuns},
		);
	});
});
