import {expect, it} from 'vitest';
import {reviewView} from '../../source/flow/view/review.ts';
import {opening, played} from './support.ts';

const answers = {title: 'Cache'};
const untouched = {
	...{rule: 'untouched', severity: 'error' as const, message: 'This is a template that nobody has filled in.'},
	...{next: 'Write what it asks for.', line: 1, place: {question: 'title'}},
};

/** What of the findings the review lists. */
function listed(base?: {path: string; text: string}): string[] {
	const session = opening(base ? {answers, base} : {answers});
	const {rows} = reviewView(played(session, 'ctrl-r', {type: 'draft-examined', findings: [untouched]}));
	return rows.flatMap((row) => (row.row === 'finding' ? [row.finding.message] : []));
}

it('is said of a file that somebody left empty, and not of a draft that has only begun', () => {
	expect(listed({path: 'a.md', text: '# Cache\n'})).toEqual([untouched.message]);
	expect(listed()).toEqual([]);
});
