import {lineAt, rowsAt} from '../../answers/rows.ts';
import {called} from '../items.ts';
import {type MissingColumn, onceForAll} from '../once-for-all.ts';
import {always, fromReview, type Rule} from '../types.ts';

const tasks: MissingColumn = {
	column: 'tasks',
	each: (row) => `${called(row, 'name', 'phase')} has no tasks.`,
	all: 'phases has tasks.',
	next: 'List what is to be done, as "- [ ]".',
};

const owner: MissingColumn = {
	column: 'owner',
	each: (row) => `Nobody answers for ${called(row, 'name', 'phase')}.`,
	all: 'phases has an owner.',
	next: 'Name one person under "Owner".',
};

export const phaseTasks: Rule = {
	id: 'phase-tasks',
	code: 'R04',
	promise: 'Every phase has tasks, and somebody who answers for it.',
	about: ['phases'],
	levels: {own: fromReview('warning'), foreign: always('off')},
	check(subject) {
		const phases = rowsAt(subject.answers, 'phases');
		return [
			...onceForAll(
				subject,
				phases,
				phases.filter(({item}) => rowsAt(item, 'tasks').length === 0),
				tasks,
			),
			...onceForAll(
				subject,
				phases,
				phases.filter(({item}) => lineAt(item, 'owner') === ''),
				owner,
			),
		];
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- **Owner**: Ann\n- [ ] Build it\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- **Team**: Shop\n',
};
