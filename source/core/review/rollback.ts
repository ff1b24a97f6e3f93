import {lineAt} from '../answers/rows.ts';
import {placeholderPattern} from '../lens/marks.ts';
import type {Section} from '../markdown/sections.ts';
import {cleanLine} from '../text/clean.ts';
import {sectionsAbout, textUnder} from './texts.ts';
import type {Subject} from './types.ts';
import {isProse, unreadText} from './unread.ts';

const irreversible =
	/\b(?:irreversibl[ey]|irreversível|irreversibel|unumkehrbar|(?:cannot|can['’]t|can not|impossible to) (?:be )?(?:undone|undo|reverted?|roll(?:ed)? back)|no (?:way back|roll-?back))(?!\p{L})|不可逆/iu;

const keys = ['trigger', 'decider', 'steps', 'data', 'communication'];

/** Whether a text says that the change cannot be taken back. */
export function isIrreversible(text: string): boolean {
	return irreversible.test(text);
}

/** What a document says of its rollback: the answers, and what stands beside them under such a heading. */
export function rollbackText(subject: Subject): string {
	return [...keys.map((key) => lineAt(subject.answers, `rollback.${key}`)), unreadRollback(subject)].join('\n');
}

/** Whether the steps are all that stands under the heading, without the labels by which the rest could be told. */
export function isOneText(subject: Subject): boolean {
	const steps = lineAt(subject.answers, 'rollback.steps');
	const isWhole = (section: Section) => cleanLine(textUnder(subject, section)) === steps;
	return steps !== '' && sectionsAbout(subject, 'Rollback').some(isWhole);
}

/** A paragraph or bullets in a form that the template does not have; empty where it is too short to say anything. */
export function unreadRollback(subject: Subject): string {
	const sections = sectionsAbout(subject, 'Rollback');
	const kept = sections.map((section) => unreadText(subject, section)).join('\n\n');
	if (isProse(kept)) return kept;
	const answers = keys.map((key) => lineAt(subject.answers, `rollback.${key}`));
	const lines = sections.flatMap((section) => textUnder(subject, section).split('\n'));
	const isUnread = (line: string) => !isMarked(line) && !answers.some((answer) => answer !== '' && isOf(answer, line));
	return lines.filter((line) => isProse(line) && isUnread(line)).join('\n');
}

const anyPlaceholder = new RegExp(placeholderPattern);

/** A label with nothing behind it but what holds the place of an answer. */
function isMarked(line: string): boolean {
	return anyPlaceholder.test(line);
}

/** Whether a line holds an answer behind its label, or is one of its lines. */
function isOf(answer: string, line: string): boolean {
	return line.includes(answer.split('\n')[0] ?? answer) || answer.includes(line.trim());
}
