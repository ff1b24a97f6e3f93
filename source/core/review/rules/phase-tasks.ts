import {lineAt, type Row, rowsAt} from '../../answers/rows.ts';
import {called, spanOfItem} from '../items.ts';
import {always, type Found, fromReview, type Rule, type Subject} from '../types.ts';

export const phaseTasks: Rule = {
	id: 'phase-tasks',
	code: 'R04',
	promise: 'Every phase has tasks, and somebody who answers for it.',
	about: ['phases'],
	levels: {own: fromReview('warning'), foreign: always('off')},
	check: (subject) => rowsAt(subject.answers, 'phases').flatMap((row) => lacking(subject, row)),
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- **Owner**: Ann\n- [ ] Build it\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- **Team**: Shop\n',
};

function lacking(subject: Subject, row: Row): Found[] {
	const name = called(row, 'name', 'phase');
	const tasks: Found = {
		...spanOfItem(subject, `${row.path}.tasks`),
		message: `${name} has no tasks.`,
		next: 'List what is to be done, as "- [ ]".',
	};
	const owner: Found = {
		...spanOfItem(subject, `${row.path}.owner`),
		message: `Nobody answers for ${name}.`,
		next: 'Name one person under "Owner".',
	};
	return [
		...(rowsAt(row.item, 'tasks').length === 0 ? [tasks] : []),
		...(lineAt(row.item, 'owner') === '' ? [owner] : []),
	];
}
