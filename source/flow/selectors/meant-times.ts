import {isRecord} from '../../core/answers/answers.ts';
import {fieldAt} from '../../core/draft/place.ts';
import {kindOf} from '../../core/kinds/registry.ts';
import {isDate} from '../../core/text/day.ts';
import {dayMeant, withWeekday} from '../../core/text/meant-day.ts';
import {lastDayAfter, spanMeant} from '../../core/text/meant-span.ts';
import {counted} from '../../core/text/plural.ts';
import {aboutWords} from '../../words/views/question.ts';
import type {SessionState} from '../state/state.ts';

/** What words mean that were typed where a time is asked for: how that is told, and what stands for them then. */
type Meant = {text: string; typed: string};

/** The time of a phase that words mean; nothing for what is one already. */
export function timeMeant(typed: string, today: string): Meant | undefined {
	if (!isInWords(typed)) return undefined;
	const span = spanMeant(typed, today);
	if (!span) return undefined;
	const {from, days} = span;
	if (days === undefined) return {text: aboutWords.firstDay(withWeekday(from)), typed: `${from}, `};
	const last = withWeekday(lastDayAfter(from, days));
	return {
		text: aboutWords.fromTo(withWeekday(from), last, counted(days, 'day')),
		typed: kindOf('when').show({from, days}, {path: '', kind: 'when', label: '', prompt: ''}),
	};
}

/** Milestones with the week, counted from the start of the plan, in which the day is that words behind a name mean. */
export function weeksMeant(typed: string, today: string, start: unknown): Meant | undefined {
	if (typeof start !== 'string' || !isDate(start)) return undefined;
	const lines = typed.split('\n').map((line) => lineMeant(line, today, start));
	const read = lines.filter((line) => line !== undefined);
	if (read.length === 0) return undefined;
	const text = typed
		.split('\n')
		.map((line, at) => lines[at]?.typed ?? line)
		.join('\n');
	return {text: read.map(({text: words}) => words).join('; '), typed: text};
}

const week = 7 * 86_400_000;

function lineMeant(line: string, today: string, start: string): Meant | undefined {
	const [, name = '', words = ''] =
		/^\s*(?:[-*] )?(.{1,120}?)(?::| -| –|,| by| on| \() ?((?:the |in |next |end |\d|\p{L}).{1,40}?)\)?\s*$/u.exec(
			line,
		) ?? [];
	const day = isDate(words) ? words : dayMeant(words, today);
	if (day === undefined || day < start) return undefined;
	const number = Math.floor((Date.parse(day) - Date.parse(start)) / week) + 1;
	const typed = `${name.trim()} (week ${number})`;
	return {text: aboutWords.milestoneIn(typed, withWeekday(day)), typed};
}

/** Whether what is typed as the time of a phase is in words that no chart can place. */
export function isUnplaced({interview, focus, buffer}: SessionState): boolean {
	return fieldAt(interview, focus)?.kind === 'when' && isInWords(buffer?.text ?? '');
}

function isInWords(typed: string): boolean {
	const read = kindOf('when').parse(typed, {path: '', kind: 'when', label: '', prompt: ''});
	return 'value' in read && isRecord(read.value) && 'text' in read.value;
}
