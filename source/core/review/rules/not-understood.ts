import {listed} from '../../analysis/decision/words.ts';
import {valueAt} from '../../answers/answers.ts';
import {type Row, rowsAt} from '../../answers/rows.ts';
import type {FoundSection} from '../../lens/read/found.ts';
import {textOfPart} from '../../lens/read/unread-cells.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {spanOfLines} from '../../markdown/span.ts';
import type {SectionPattern, Slot} from '../../template/patterns.ts';
import {slotsOfSection} from '../../template/slots-of.ts';
import {lastUpTo} from '../../text/last-up-to.ts';
import {remembering, rememberingByIdentity} from '../../text/remembering.ts';
import {linesOfItem} from '../items.ts';
import {missedPaths} from '../missing-answers.ts';
import {promptsLeft} from '../prompts.ts';
import {sketchOf} from '../sketch.ts';
import {always, type Rule, type Subject} from '../types.ts';
import {isProse, isSaidInCell, isToldOrNone} from '../unread.ts';
import {areCompared} from './options-lt2.ts';

/** More places in one sentence help nobody. */
const most = 5;

export const notUnderstood: Rule = {
	id: 'not-understood',
	code: 'F23',
	promise: 'What stands where the template asks for something is read as its answer.',
	about: 'any text',
	levels: {own: always('info'), foreign: always('off')},
	check(subject) {
		const {source} = subject;
		// Questions of a template are told as what they are.
		const prompts = new Set(promptsLeft(subject).map(({heading: {first}}) => first));
		const titles = sectionsIn(subject.root).map(({title}) => title);
		const unread = subject.reading.sections
			.flatMap((section) => unreadIn(subject, section))
			.filter(({heading: {first}}) => !prompts.has(first))
			.flatMap((section) => {
				const sketch = sketchOf(section.pattern, titles, (slot) => isAnswered(subject, slot));
				// Where any text is read there is nothing to do for whoever wrote it.
				return sketch === undefined ? [] : [{section, sketch}];
			});
		const [first] = unread;
		if (!first) return [];
		const {heading, mention, title} = first.section;
		const places = unread.slice(0, most).map(({section}) => placeOf(section, source));
		const others = unread.length > most ? [moreOf(unread.length - most)] : [];
		return [
			{
				...spanOfLines(source, heading),
				...(mention ? {path: `${mention.group.path}[${mention.index}]`} : {}),
				message: `What stands ${listed([...places, ...others])} is not read as an answer, and rules do not speak of it.`,
				isNamingLines: true,
				expected: `"${first.sketch}" under "${title}"`,
				next: 'If it is an answer, write it in the form of the template; else leave it as it is.',
			},
		];
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Risks\n\n| Risk | Impact | Probability | Mitigation | Owner |\n|---|---|---|---|---|\n| Carts are lost | High | Low | Two copies | Ann |\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Risks\n\nWe look at carts when a host goes down at night, and ask those who were on duty what they saw.\n',
};

/** Of a group there may always be another item. */
function isAnswered({answers}: Subject, {question, column}: Slot): boolean {
	return column === undefined && valueAt(answers, question) !== undefined;
}

/** Where some of a section is read, the lines or columns of the rest, so that nobody looks for it in what is understood. */
function placeOf(section: FoundSection, source: Source): string {
	const {title, heading, kept, body, children} = section;
	const own = kept.filter((part) => part.title === undefined && !part.cells);
	const isPartlyRead = children.length > 0 || body.some((found) => found !== undefined && found.type !== 'placeholder');
	const columns = isPartlyRead && own.length === 0 ? headersOf(kept, source) : [];
	const under = `under "${title}" (line ${heading.first + 1})`;
	if (columns.length > 0) return `in the ${columns.length === 1 ? 'column' : 'columns'} ${listed(columns)} ${under}`;
	if (!isPartlyRead || own.length === 0) return under;
	const lines = own.slice(0, most).map(({first, end}) => (end > first + 1 ? `${first + 1} to ${end}` : `${first + 1}`));
	return `in ${/^\d+$/.test(lines.join(' ')) ? 'line' : 'lines'} ${listed(lines)} under "${title}"`;
}

/** What stands above the numbers of rows. */
const counting = /^(?:#|n[ro]\.?|sr\.?|id)$/i;

/** The headers of the columns of tables in which cells are left that are no answers, quoted. */
function headersOf(kept: FoundSection['kept'], {lines}: Source): string[] {
	const headers = kept.flatMap(({first, title, cells = []}) =>
		cells
			.filter(({line}) => title === undefined && line === first)
			.map(({line, start, end}) => (lines[line] ?? '').slice(start, end).trim()),
	);
	return headers.filter((header) => header !== '' && !counting.test(header)).map((header) => `"${header}"`);
}

function moreOf(count: number): string {
	return count === 1 ? 'one more place' : `${count} more places`;
}

/** What rules ask of each item of a group, and do not miss where words stand behind it. */
const asked: Readonly<Record<string, readonly string[]>> = {
	options: ['whyNot'],
	phases: ['exit', 'owner', 'when'],
	metrics: ['baseline', 'target', 'deadline', 'source'],
	risks: ['impact', 'probability', 'mitigation', 'owner'],
	openQuestions: ['owner', 'due'],
	objections: ['resolution'],
	claims: ['owner'],
	reviewers: ['name'],
};

const missed = rememberingByIdentity(missedPaths);

/** The sections, itself included, that hold words of their own beside a question without an answer. */
function unreadIn(subject: Subject, section: FoundSection): FoundSection[] {
	const {source} = subject;
	// Below the title, chapters are looked at one by one.
	const pattern = section.pattern.level === 1 ? {...section.pattern, children: []} : section.pattern;
	const isWhole = isHomeOfNone(subject, pattern);
	const texts = section.kept
		.filter(({title}) => title === undefined || isWhole)
		.map((part) => textOfPart(part, source).replaceAll(/<!--[\s\S]*?(?:-->|$)/g, ''));
	const isLong = isProse(texts.join('\n'));
	const isAsked = (): boolean => slotsOfSection(pattern).some((slot) => isUnanswered(subject, slot, section, isLong));
	return [
		...(texts.length > 0 && isAsked() ? [section] : []),
		...section.children.flatMap((child) => unreadIn(subject, child)),
	];
}

/** Where items stand under headings of their own, and none is known: what is under other headings may be they. */
function isHomeOfNone({answers}: Subject, {children}: SectionPattern): boolean {
	return children.some(({repeat}) => repeat !== undefined && rowsAt(answers, repeat.group.path).length === 0);
}

/** The items of a group by the lines where something is said of them; gathered once, since a group has many sections. */
const linesOfItems = rememberingByIdentity((subject: Subject) =>
	remembering((question): readonly {line: number; row: Row}[] =>
		rowsAt(subject.answers, question)
			.flatMap((row) => linesOfItem(subject, row.path).map((line) => ({line, row})))
			.toSorted((one, other) => one.line - other.line),
	),
);

/** What a rule would miss: an answer that is required, or what it asks of an item behind which words stand. */
function isUnanswered(
	subject: Subject,
	{question, column}: Slot,
	{heading, end}: FoundSection,
	isLong: boolean,
): boolean {
	if (column === undefined)
		return isLong && valueAt(subject.answers, question) === undefined && missed(subject).has(question);
	const lines = linesOfItems(subject)(question);
	const at = (line: number): number => lastUpTo(lines.length, (index) => lines[index]?.line ?? 0, line);
	const items = lines
		.slice(at(heading.first), at(end) + 1)
		.flatMap(({line, row}) => (heading.first <= line && line < end ? [row] : []));
	const columns = asked[question] ?? [];
	// That there are none is told by a rule of its own, unless it takes the words for a comparison.
	if (question === 'options' && items.length === 0) return areCompared(subject);
	if (items.length === 0) return isLong && columns.length > 0 && rowsAt(subject.answers, question).length === 0;
	return (
		columns.includes(column) &&
		items.some(
			({path, item}) =>
				item[column] === undefined && (isToldOrNone(subject, path) || isSaidInCell(subject, path, column)),
		)
	);
}
