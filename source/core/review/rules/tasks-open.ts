import {ownLines} from '../../markdown/prose.ts';
import {type Section, sectionsIn} from '../../markdown/sections.ts';
import {spanOfLines} from '../../markdown/span.ts';
import {cleanLine} from '../../text/clean.ts';
import {counted} from '../../text/plural.ts';
import {isBuilt} from '../built.ts';
import {quoted} from '../items.ts';
import {sectionsAbout} from '../texts.ts';
import {fromReview, type Rule, type Subject} from '../types.ts';

const open = /^[\s>]{0,20}(?:[-*+]|\d{1,9}[.)])\s+\[ \]\s+(\S.*)$/;

/** Struck out, or said to be done elsewhere or not at all. */
function isDropped(task: string): boolean {
	return (
		/^\s*~~[^~]+~~/.test(task) ||
		/\((?:dropped|cancel?led|not needed|no longer needed|moved to\b[^)]*|n\/a|obsolete|won['’]t do)\)\s*$/i.test(task)
	);
}

export const tasksOpen: Rule = {
	id: 'tasks-open',
	code: 'R10',
	promise: 'What is said to be implemented has no open task in its plan or in a checklist.',
	about: ['phases'],
	levels: {own: fromReview('warning', 'off'), foreign: fromReview('info')},
	notesWhile: 'recent',
	check(subject) {
		if (!isBuilt(subject)) return [];
		const {source} = subject;
		const own = ownLines(source.text);
		const tasks = rangesOf(subject).flatMap(({first, end}) =>
			own.slice(first, end).flatMap((line, index) => {
				const [, task] = open.exec(line) ?? [];
				return task === undefined || isDropped(task) ? [] : [{task: cleanLine(task), line: first + index}];
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

/** A checklist by its heading, of whatever it is. */
const checklist = /\bcheck ?lists?\b|^(?:definition of done|ready for (?:review|production)|deployment complete)\b/i;

function rangesOf(subject: Subject): {first: number; end: number}[] {
	const plans = sectionsAbout(subject, 'Phases').map(({body, end}) => ({first: body.first, end}));
	const isInPlan = ({heading}: Section) => plans.some(({first, end}) => heading.first >= first && heading.first < end);
	const lists = sectionsIn(subject.root).filter((section) => checklist.test(section.title) && !isInPlan(section));
	// Of a checklist inside another one only the outer counts.
	const outer = lists.filter(
		({heading}) => !lists.some((other) => other.heading.first < heading.first && heading.first < other.end),
	);
	return [...plans, ...outer.map(({body, end}) => ({first: body.first, end}))];
}
