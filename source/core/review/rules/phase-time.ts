import {planOf} from '../../analysis/schedule/plan.ts';
import type {ProblemKind} from '../../analysis/schedule/types.ts';
import {isRecord} from '../../answers/answers.ts';
import {lineAt, type Row, rowsAt} from '../../answers/rows.ts';
import {linesBelow} from '../below-item.ts';
import {inWords} from '../in-words.ts';
import {called, isHeaded, quoted, spanOfItem} from '../items.ts';
import {type MissingColumn, onceForAll} from '../once-for-all.ts';
import {isTimedInName, readTime} from '../phase-name.ts';
import {always, type Found, fromReview, type Rule, type Subject} from '../types.ts';
import {untold} from '../unread.ts';

const wrong: readonly ProblemKind[] = ['backwards', 'no-date', 'too-far', 'outside-phase'];

/** How a phase of another house tells its time in its name or its text: dates, releases, lengths. */
const times =
	/\b(?:\d{4}|q[1-4]|h[12]|v?\d+\.\d+|weeks?|days?|months?|quarters?|sprints?|january|february|march|april|june|july|august|september|october|november|december|releases?)\b/i;

/** How much work it is, which tells no day: "6 dev-weeks", "3 person months", "8 story points". */
const effort =
	/\b(?:dev(?:eloper)?s?|engineer(?:ing)?|person|people|man|fte|team|staff)[- ](?:hours?|days?|weeks?|months?|years?)\b|\bstory ?points?\b|\b(?:personentage?|pt)\b/i;

const noTime: MissingColumn = {
	of: {key: 'name', noun: 'phase'},
	column: 'when',
	each: (name) => `Nothing says when ${name} is.`,
	all: 'says when it is',
	some: 'do not say when they are',
	expected: 'such as Week 2-4, 2026-03-02, 14d or Milestone: beta',
	next: 'Write the time in brackets behind the name.',
};

export const phaseTime: Rule = {
	id: 'phase-time',
	code: 'R02',
	promise: 'Every phase has a time that can be reckoned with: weeks, dates or a milestone, and ends after it starts.',
	about: ['phases'],
	levels: {own: fromReview('warning'), foreign: always('off')},
	check(subject) {
		const isForeign = subject.profile === 'foreign';
		const phases = rowsAt(subject.answers, 'phases').filter((row) => !isForeign || isHeaded(subject, row.path));
		const timeless = phases.filter(isForeign ? isTimeless : (row) => isOpen(row) && !isTimedBelow(subject, row));
		const untimed = onceForAll(subject, phases, untold(subject, timeless), noTime);
		if (isForeign) return untimed;
		return [...untimed, ...phases.flatMap((row) => unplanned(subject, row)), ...impossible(subject)];
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- [ ] Build it\n\n### Phase 2: Move (Milestone: beta)\n\n- [ ] Move them\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n### Phase 1: Build (tbd)\n\n- [ ] Build it\n\n### Phase 2: Move (Week 4-2)\n\n- [ ] Move them\n',
};

function isTimeless({item}: Row): boolean {
	const texts = ['name', 'text', 'exit'].map((column) => lineAt(item, column)).join(' ');
	return item.when === undefined && !times.test(texts);
}

function isOpen({item}: Row): boolean {
	const name = lineAt(item, 'name');
	return !isRecord(item.when) && !isTimedInName(name) && !told.test(name);
}

/** A time in other words than those of a plan: a month, a season, a length, or what it waits for. */
const told =
	/(?<!\p{L})(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)(?:\p{L}{1,6})?\.?(?!\p{L})|(?<!\p{L})(?:spring|summer|autumn|fall|winter|easter|christmas|(?:until|till|after|before|from|since|by) \p{L}{3,}|(?:(?<!\d)\d{1,4}|one|two|three|four|five|six|eight|ten|twelve|a|an) (?:working |business |long )?(?:hours?|nights?|days?|weeks?|weekends?|months?|quarters?|sprints?|iterations?))(?!\p{L})|\d{1,2}\.\s?(?:[-–]\s?\d{1,2}\.\s?)?(?:\p{Lu}\p{L}{2,}|\d{1,2}\.)/iu;

/** The first line below it, as a paragraph of its own or behind a label. */
function isTimedBelow(subject: Subject, row: Row): boolean {
	const [first = ''] = linesBelow(subject, row).filter((line) => line.trim() !== '');
	return told.test(first) && !/^\s*[-*+] \[/.test(first);
}

function unplanned(subject: Subject, row: Row): Found[] {
	const {when} = row.item;
	if (!isRecord(when)) return [];
	const text = lineAt(when, 'text');
	if (text === '') return [];
	const [, from, to] =
		/(?<![\d-])(\d{1,4})\s{0,9}(?:-|–|to|bis|a|à)\s{0,9}(?:week\s{0,9})?(\d{1,4})\s{0,9}$/i.exec(text) ?? [];
	const isBackwards = /^(?:weeks?|wochen?|kw|semanas?|semaines?)\b/i.test(text) && Number(from) > Number(to);
	if (!isBackwards && (readTime.test(text) || (told.test(text) && !effort.test(text)))) return [];
	const name = called(row, 'name', 'phase');
	const problem = effort.test(text)
		? `${quoted(text)} says how much work ${name} is, and not when.`
		: `${quoted(text)} is not a time that ${name} can be planned by.`;
	return [
		{
			...spanOfItem(subject, `${row.path}.when`),
			message: isBackwards ? `${name} ends before it starts: ${quoted(text)}.` : problem,
			expected: 'such as Week 2-4, 2026-03-02, 14d or Milestone: beta',
			next: 'Write the weeks, or the first day and the length.',
		},
	];
}

function impossible(subject: Subject): Found[] {
	return planOf(subject.answers)
		.problems.filter(({kind}) => wrong.some((other) => other === kind))
		.map(({path, found, expected}) => ({
			...spanOfItem(subject, path),
			message: `${inWords(subject.answers, path)}: found ${found}.`,
			expected,
			next: 'Correct the time.',
		}));
}
