import type {Marks} from '../../answers/answers.ts';
import {fieldAt, valueAtPlace} from '../../draft/place.ts';
import {labelOf, placeOf} from '../../draft/place-of.ts';
import {withoutCode} from '../../markdown/prose.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import type {Span} from '../../markdown/span.ts';
import {cutTo} from '../../text/cut.ts';
import {lastUpTo} from '../../text/last-up-to.ts';
import {spanOfAnswer, spanOfItem} from '../items.ts';
import type {Found, Levels, Rule, Subject} from '../types.ts';

/** An answer that is marked as not decided, or a mark that stands where no answer is read. */
type Open = Span & {path?: string; label: string; isRequired: boolean};

const levels: Levels = {draft: 'info', review: 'warning', approved: 'error'};

/** Columns of the names of all that is open. */
const longest = 400;

const next = 'Decide it, or make it an open question with an owner and a date.';

export const undecided: Rule = {
	id: 'undecided',
	code: 'F20',
	promise: 'What is marked as not known is decided before the document is approved.',
	about: 'any text',
	levels: {own: levels, foreign: levels},
	check(subject) {
		const open = openIn(subject);
		if (subject.stage === 'approved') return open.map((one) => alone(one));
		return open.length === 0 ? [] : [together(open)];
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Summary\n\nCarts move to Redis.\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Summary\n\n_Not known yet_\n',
};

function alone({label, path, isRequired, start, end}: Open): Found {
	const found = {start, end, message: `${label}: not decided yet, in a document that is approved.`, next};
	// Where no answer is read, nothing else tells how grave it is to have none.
	return path === undefined ? {...found, severity: 'warning'} : {...found, path, instead: [path], isRequired};
}

/** Said once for all of them. */
function together(open: readonly Open[]): Found {
	const [first, ...others] = open.toSorted((one, other) => one.start - other.start);
	const names = cutTo(open.map(({label}) => label).join(', '), longest);
	const count = others.length === 0 ? 'One answer is' : `${open.length} answers are`;
	return {
		start: first?.start ?? 0,
		end: first?.end ?? 0,
		...(first?.path === undefined ? {} : {path: first.path}),
		message: `${count} not decided: ${names}.`,
		next,
		isRequired: open.some(({isRequired}) => isRequired),
		instead: open.flatMap(({path}) => (path === undefined ? [] : [path])),
	};
}

function openIn(subject: Subject): Open[] {
	const free = marksIn(subject);
	const places = undecidedPaths(subject)
		.map((path) => ({path, whole: wholeOf(subject, path)}))
		// What has no place of its own begins nowhere, and takes the mark that nothing else has.
		.toSorted((one, other) => (one.whole.start || Infinity) - (other.whole.start || Infinity));
	const marked = places.map(({path, whole}): Open => {
		const place = placeOf(subject.interview, path);
		const isInHeader = subject.reading.holes.paths.has(path);
		const at = isInHeader ? -1 : free.findIndex(({start}) => start >= whole.start);
		const [own = whole] = at < 0 ? [] : free.splice(at, 1);
		const label = place ? labelOf(subject.interview, place) : path;
		// Of columns, rules of their own say what is required.
		const isRequired =
			place?.field === undefined && place !== undefined && fieldAt(subject.interview, place)?.required !== undefined;
		return {start: own.start, end: own.end, path, label, isRequired};
	});
	return [...marked, ...free.map((span) => ({...span, label: headingAbove(subject, span), isRequired: false}))];
}

/** All of an item, in which a column may stand some lines below the first one, unless the header tells of it. */
function wholeOf(subject: Subject, path: string): Span {
	const isOfItem = path.includes('[') && !subject.reading.holes.paths.has(path);
	return isOfItem ? spanOfItem(subject, path) : spanOfAnswer(subject, path);
}

/** A mark beside an answer has been overtaken. */
function undecidedPaths({reading, answers, interview}: Subject): string[] {
	const marks: Marks = reading.marks;
	return Object.keys(marks).filter((path) => {
		const place = placeOf(interview, path);
		return marks[path] === 'unknown' && (!place || valueAtPlace(answers, place) === undefined);
	});
}

const mark = /_Not (?:known yet|decided|known|answered)_/g;

/** Where the mark is all that a line, a cell or the place behind a label holds; a line of a header may end in a break. */
function marksIn({source}: Subject): Span[] {
	const text = withoutCode(source.text);
	const found: Span[] = [];
	for (const {0: words, index: at} of text.matchAll(mark)) {
		const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
		const after = text.slice(at + words.length, at + words.length + 1);
		if (/(?:^[\s>]{0,20}|[|:(-]\s?|[.)]\s|\*\*\s?)$/.test(line) && /^[\s|),\\<]?$/.test(after))
			found.push({start: at, end: at + words.length});
	}

	return found;
}

function headingAbove({root, source}: Subject, {start}: Span): string {
	const sections = sectionsIn(root);
	const startAt = (index: number): number => source.starts[sections[index]?.heading.first ?? 0] ?? 0;
	const above = lastUpTo(sections.length, startAt, start);
	return (startAt(above) <= start ? sections[above]?.title : undefined) ?? 'The start';
}
