import {type Json, valueAt} from '../../answers/answers.ts';
import type {Interview, Question} from '../../answers/interview.ts';
import type {Reading} from '../../document/read.ts';
import {enough, type Indication} from '../evidence/evidence.ts';
import type {Content} from '../merge.ts';
import {entryNames} from './added.ts';
import {computed, groupsOf, type ReadersByLine, readersByLine} from './claims.ts';
import {isUndecided, saidOfOptions} from './options.ts';
import {type Passage, said, statementsOf} from './statements.ts';
import {type Reader, type Sought, sought, sureness} from './sureness.ts';
import {vocabularyOf} from './vocabulary/vocabulary.ts';

/**
 * The statements of a document, whoever reads them, that seem to say what is answered for the first time: by the words
 * with which people speak of such a thing, and by what they share with the answer.
 */
export function saidAnyhow(
	questions: readonly Question[],
	interview: Interview,
	reading: Reading,
	after: Content,
): Indication[] {
	const asked = questions.filter(({path}) => vocabularyOf(path) !== undefined);
	if (asked.length === 0) return [];
	const claims = readersByLine(reading);
	const groups = groupsOf(interview);
	return asked.flatMap((question) => {
		const {path} = question;
		const value = valueAt(after.answers, path);
		if (path === 'options') return saidOfOptions(entryNames(value, question), reading, after, claims);
		const meant = soughtFor(question, value);
		const others =
			path === 'rationale' && isUndecided(reading)
				? new Set([...groups].filter((group) => group !== 'options'))
				: groups;
		return surest(meant, reading, (statement) => readerOf(statement, path, claims, others));
	});
}

/** What is to be written of some questions, by their paths. */
export function soughtOf(questions: readonly Question[], {answers}: Content): ReadonlyMap<string, Sought> {
	return new Map(questions.map((question) => [question.path, soughtFor(question, valueAt(answers, question.path))]));
}

/** Lists that are told in one sentence as a whole. */
const planned: ReadonlySet<string> = new Set(['communication', 'reviewers', 'criteria', 'metrics']);

function soughtFor(question: Question, value: Json | undefined): Sought {
	const isMany = (question.fields !== undefined || question.kind === 'list') && !planned.has(question.path);
	const names = entryNames(value, question).join('\n\n');
	return sought(question.path, vocabularyOf(question.path), names, {isMany, whole: textOf(value)});
}

/** The statement that says it most surely, the first one of these. */
export function surest(
	meant: Sought,
	reading: Reading,
	readerAt: (statement: Passage) => Reader | undefined,
): Indication[] {
	const {text} = reading.source;
	let best: {statement: Passage; sure: number} | undefined;
	for (const statement of statementsOf(text)) {
		const reader = readerAt(statement);
		const sure = reader === undefined ? 0 : sureness(text, statement, meant, reader);
		if (sure > (best?.sure ?? 0)) best = {statement, sure};
	}

	return best ? [said(meant.path, best.statement, reading, Math.max(best.sure, enough))] : [];
}

/** Who stands in a summary may stand nowhere else. */
const people: ReadonlySet<string> = new Set(['deciders', 'reviewers']);

/** Who reads a statement; undefined where it says nothing besides: it is the answer itself, a summary, or was worked out. */
export function readerOf(
	{line, titles}: Passage,
	path: string,
	claims: ReadersByLine,
	groups: ReadonlySet<string>,
): Reader | undefined {
	const readers = [...(claims[line] ?? [])];
	if (readers.length === 0) return 'nobody';
	const label = titles.at(-1) ?? '';
	const isNamed = isNamedBy(label, path);
	const isRepeated = readers.includes('summary') && !people.has(path) && !isNamed;
	if (isRepeated || readers.some((reader) => [path, computed].includes(reader))) return undefined;
	if (readers.some((reader) => groups.has(reader))) return 'item';
	const named = readers.filter((reader) => isNamedBy(label, reader) && !isChapter(reader, path));
	const isLabelled = named.length > 0 || (!isNamed && readers.some((reader) => isSibling(reader, path)));
	return isLabelled && !people.has(path) ? 'labelled' : 'text';
}

/** Whether people call so what a question asks for. */
function isNamedBy(label: string, path: string): boolean {
	return vocabularyOf(path)?.named?.test(label) === true;
}

/** Texts that stand behind labels beside each other, each with words of the others. */
function isSibling(one: string, other: string): boolean {
	const [family = ''] = one.split('.');
	return ['security', 'scalability', 'operations', 'testing'].includes(family) && other.startsWith(`${family}.`);
}

/** A text that holds all of a chapter in which others are asked for, too. */
function isChapter(one: string, other: string): boolean {
	return (
		['rollback.steps', 'motivation.problem', 'currentState.today'].includes(one) &&
		other.startsWith(one.replace(/\..*/, '.'))
	);
}

/** A value in its words. */
export function textOf(value: Json | undefined): string {
	if (typeof value === 'string' || typeof value === 'number') return String(value);
	if (value === null || value === undefined || typeof value === 'boolean') return '';
	return (Array.isArray(value) ? value : Object.values(value))
		.map(textOf)
		.filter((text) => text !== '')
		.join('\n')
		.replaceAll(/([^.!?])\n/g, '$1. ');
}
