import {listed} from '../../analysis/decision/words.ts';
import type {Field, Interview} from '../../answers/interview.ts';
import {lineAt, rowsAt} from '../../answers/rows.ts';
import {isTemplate} from '../../house/naming/numbered.ts';
import {textOfPlaceholder} from '../../lens/marks.ts';
import {withoutCode} from '../../markdown/prose.ts';
import {lineAtOffset, type Source} from '../../markdown/source.ts';
import {spanOfHeading} from '../../markdown/span.ts';
import {grouped} from '../../text/grouped.ts';
import {bracketsLeft} from '../brackets-left.ts';
import {hasEnded} from '../ended.ts';
import {calledOpen, optionalFields} from '../held-places.ts';
import {guidanceLeft, reminders} from '../left-in-comments.ts';
import {promptsLeft} from '../prompts.ts';
import {namesStage} from '../put-aside.ts';
import {tasksByKeyword} from '../task-keywords.ts';
import type {Found, Rule, Subject} from '../types.ts';

// What a link is called is no gap, and neither is a list of tasks, or a word that is only named.
const word =
	/(?<![\w.#/-])(?:TBD|(?<!["“']|\b(?:[Aa]n?|[Tt]he|[Tt]h(?:is|at|ese|ose)|[Ee]ach|[Ee]very|[Aa]ny|[Nn]o|[Ss]ome|old|tracked|work|things)\s)(?:TODO|FIXME)(?! (?:app|comment|item|list|marker)s?\b)|X{4,})(?![\w-]|\.\w|\](?:[([]|:\s))|\(fill me in|YYYY-MM-DD|(?<=\n\n)(?:todo|tbd)(?=[.!]?\n\n)/g;

/** What all of these hold: most texts hold none, and the expression looks at each of their letters. */
const held = ['TBD', 'TODO', 'FIXME', 'XXXX', '(fill me in', 'YYYY-MM-DD', 'todo', 'tbd'];

/** A date that was never filled in stands alone behind its label; elsewhere these letters name a form. */
const unfilled = /^[^\n\w]{0,40}\w[\w -]{0,30}[^\n\w]{0,40}[:|][^\n\w]{0,40}YYYY-MM-DD[^\n\w]*$/;

/** Lines that name people; what is wrong with the names is said by the rule for people. */
const naming = /^[\s>*+|-]*(?:authors?|owners?|reviewers?)\b/i;

/** Shorter ones could be somebody's own words. */
const shortest = 30;

/** More in one sentence help nobody. */
const mostLines = 4;

export const placeholderLeft: Rule = {
	id: 'placeholder-left',
	code: 'F07',
	promise: 'Nothing is left of what a template says to whoever fills it in.',
	about: 'any text',
	levels: {
		own: {draft: 'info', review: 'error', approved: 'error'},
		foreign: {draft: 'info', review: 'warning', approved: 'warning'},
	},
	notesWhile: 'open and recent',
	check(subject) {
		// A template is made to hold just this, and what is over is finished by nobody.
		if ((subject.around && isTemplate(subject.around.path)) || hasEnded(subject)) return [];
		return [
			...words(subject),
			...marks(subject),
			...fingerprints(subject),
			...guidanceLeft(subject),
			...reminders(subject),
			...prompts(subject),
			...bracketsLeft(subject),
		];
	},
	good: '# Carts\n\n- Status: Review\n\n## Motivation\n\nThe list in `TODO.md` is lost at night.\n',
	bad: '# Carts\n\n- Status: Review\n\n## Motivation\n\nTODO: say how often.\n',
};

function words(subject: Subject): Found[] {
	const {source, answers} = subject;
	const text = withoutCode(source.text);
	if (!held.some((part) => text.includes(part))) return [];
	const names = new Set(rowsAt(answers, 'reviewers').map(({item}) => lineAt(item, 'name')));
	const lineAround = linesAround(text, source);
	const isOptional = optionalFields(subject);
	const isOpen = calledOpen(subject);
	const tasks = tasksByKeyword(source.lines);
	const gaps = [...text.matchAll(word)]
		.filter((found) => {
			const line = lineAround(found.index);
			const before = lineAround((source.starts[lineAtOffset(source, found.index)] ?? 0) - 1);
			if (namesStage(text.slice(found.index + found[0].length, found.index + longestStage).split('\n')[0] ?? ''))
				return false;
			if (found[0] === 'TODO' && tasks.has(lineAtOffset(source, found.index))) return false;
			if (isOpen(lineAtOffset(source, found.index), line)) return false;
			return isGap(found[0], line, before) && !(names.has(found[0]) && /^[ \t]{0,20}\|/.test(line));
		})
		.map((found) => ({
			start: found.index,
			end: found.index + found[0].length,
			message: isQuestion(text, found.index)
				? `"${found[0]}" asks what is not settled yet.`
				: `"${found[0]}" holds a place for something that is not written yet.`,
			next: 'Write it, or make it an open question with an owner and a date.',
			...(isOptional(lineAtOffset(source, found.index)) ? {severity: 'info' as const} : {}),
		}));
	return subject.profile === 'foreign' ? oncePerWord(gaps, subject) : gaps;
}

/** More of a line is not looked at for the stage at which something will be settled. */
const longestStage = 100;

/** "TODO: a document of its own?" */
function isQuestion(text: string, from: number): boolean {
	const behind = text.slice(from, from + longestQuestion).split('\n')[0] ?? '';
	return /^\w+:?\s[^.!?]*\?\W*$/.test(behind);
}

/** A house that leaves them knows why; where they stand is enough, in each of two files that a document may stand in. */
function oncePerWord(gaps: readonly Found[], {source, frontMatter}: Subject): Found[] {
	const lineOf = ({start}: Found): number => lineAtOffset(source, start) + 1;
	const isInHead = (gap: Found): boolean => frontMatter !== undefined && lineOf(gap) <= frontMatter.end;
	const alike = grouped(gaps, (gap) => [`${isInHead(gap)} ${gap.severity} ${gap.message}`]);
	return [...alike.values()].flatMap((some) => {
		const [first] = some;
		const [, ...others] = new Set(some.map(lineOf));
		if (!first || others.length === 0) return some.slice(0, 1);
		const rest = others.length - mostLines;
		const places = [
			...others.slice(0, mostLines).map((line) => `line ${line}`),
			...(rest > 0 ? [rest === 1 ? 'one more line' : `${rest} more lines`] : []),
		];
		const message = first.message.replace(/\.$/, `, and so it does in ${listed(places)}.`);
		return [{...first, message, isNamingLines: true}];
	});
}

function isGap(found: string, line: string, before: string): boolean {
	if (found === 'YYYY-MM-DD') return unfilled.test(line);
	return !naming.test(line) && !isAsked(found, line) && !isAsked(found, `${before} ${line.replace(quoteMark, '')}`);
}

const quoteMark = /^[\s>]{0,20}/;

/** A longer line is a paragraph, which asks nothing of a template. */
const longestQuestion = 400;

/** A question of a template speaks of what is open, and leaves nothing open: "What is still TBD?" */
function isAsked(found: string, line: string): boolean {
	if (line.length > longestQuestion) return false;
	const sentence = line.split(/(?<=[.!?])\s/).find((one) => one.includes(found)) ?? '';
	return /^[\s>*+_#-]{0,12}(?:\d{1,2}[.)]\s)?(?:what|which|are|is|who|how|when|where|does|do)\b.*\?[\s*_]{0,4}$/i.test(
		sentence,
	);
}

/** The line around an offset; each is cut out once, since one may be as long as the text and hold thousands of them. */
function linesAround(text: string, source: Source): (at: number) => string {
	const lines = new Map<number, string>();
	return (at) => {
		const index = lineAtOffset(source, at);
		const line = lines.get(index) ?? text.slice(source.starts[index], source.starts[index + 1]).trimEnd();
		lines.set(index, line);
		return line;
	};
}

/** What this tool writes for an answer that is not there. */
function marks({source}: Subject): Found[] {
	const mark = textOfPlaceholder('missing');
	return placesIn(withoutCode(source.text), mark).map((start) => ({
		start,
		end: start + mark.length,
		message: `Here stands only "${mark.replaceAll('_', '')}".`,
		next: 'Answer it, or say why there is nothing to say.',
	}));
}

/** Guidance and examples of the template; what a foreign house writes as guidance is its own text. */
function fingerprints({interview, source, profile}: Subject): Found[] {
	if (profile === 'foreign') return [];
	return [...stringsOf(interview)].flatMap((print) =>
		placesIn(source.text, print).map((start) => ({
			start,
			end: start + print.length,
			message: 'This is what the template says, and not what you do.',
			next: 'Replace it by your own words.',
		})),
	);
}

/** What a template asks under a heading, as if it were what it asks for. */
function prompts(subject: Subject): Found[] {
	return promptsLeft(subject).map((section) => ({
		...spanOfHeading(subject.source, section),
		message: `Under "${section.title}" stand only questions, as a template asks them.`,
		next: 'Answer them, or take them out.',
	}));
}

function stringsOf({questions}: Interview): Set<string> {
	const fields = questions.flatMap((question): Field[] => [question, ...(question.fields ?? [])]);
	const lines = fields.flatMap(({guidance = '', example = ''}) => `${guidance}\n${example}`.split('\n'));
	return new Set(lines.map((line) => line.trim()).filter((line) => line.length >= shortest));
}

function placesIn(text: string, wanted: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) places.push(at);
	return places;
}
