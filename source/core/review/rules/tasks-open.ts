import {ownLines} from '../../markdown/prose.ts';
import {spanOfLines} from '../../markdown/span.ts';
import {cleanLine} from '../../text/clean.ts';
import {counted} from '../../text/plural.ts';
import {isBuilt} from '../built.ts';
import {quoted} from '../items.ts';
import {sectionsAbout} from '../texts.ts';
import {fromReview, type Rule} from '../types.ts';

const open = /^[\s>]{0,20}(?:[-*+]|\d{1,9}[.)])\s+\[ \]\s+(\S.*)$/;

export const tasksOpen: Rule = {
	id: 'tasks-open',
	code: 'R10',
	promise: 'What is said to be implemented has no open task in its plan.',
	about: ['phases'],
	levels: {own: fromReview('warning', 'off'), foreign: fromReview('info')},
	check(subject) {
		if (!isBuilt(subject)) return [];
		const {source} = subject;
		const own = ownLines(source.text);
		const tasks = sectionsAbout(subject, 'Phases').flatMap(({body, end}) =>
			own.slice(body.first, end).flatMap((line, index) => {
				const [, task] = open.exec(line) ?? [];
				return task === undefined ? [] : [{task: cleanLine(task), line: body.first + index}];
			}),
		);
		const [first] = tasks;
		if (!first) return [];
		const others = tasks.length > 1 ? `, the first of them ${quoted(first.task)}` : `: ${quoted(first.task)}`;
		return [
			{
				...spanOfLines(source, {first: first.line, end: first.line + 1}),
				message: `${counted(tasks.length, 'task')} still open in a document that is implemented${others}.`,
				next: 'Tick what is done, and say of the rest what became of it.',
			},
		];
	},
	good: '# RFC: Carts\n\n**Status**: Implemented\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- [x] Build it\n',
	bad: '# RFC: Carts\n\n**Status**: Implemented\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- [ ] Build it\n',
};
