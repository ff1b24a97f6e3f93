import {mentionsDay} from '../../analysis/mentions.ts';
import {spanOfPath} from '../../document/places.ts';
import {dayFormsOf} from '../../house/naming/days.ts';
import {labelledValues} from '../../markdown/labelled.ts';
import {ownText, proseText} from '../../markdown/prose.ts';
import {type Span, startOf} from '../../markdown/span.ts';
import {isDate} from '../../text/day.ts';
import {grouped} from '../../text/grouped.ts';
import {dayAmong, dayIn, dayMeantBy, dayWithin} from '../../text/written-day.ts';
import {entryOf} from '../around/entry.ts';
import {dayAtHead, isDatedInWords} from '../dated.ts';
import {mannerOfDates} from '../habits.ts';
import {spanOfAnswer} from '../items.ts';
import {isPointer} from '../texts.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

export const datesRule: Rule = {
	id: 'dates',
	code: 'F05',
	promise: 'A document says when it was begun, in ISO dates that lie in the past and in their order.',
	about: ['created', 'updated', 'date'],
	levels: {own: always('warning'), foreign: always('info')},
	notesWhile: 'open',
	check(subject) {
		const {created, updated} = subject.answers;
		const others = inOne(subject, otherForms(subject));
		const found =
			created === undefined && updated === undefined && others.length === 0
				? elsewhere(subject)
				: [
						...others,
						...future(subject, spanOfAnswer(subject, 'created'), created),
						...future(subject, spanOfAnswer(subject, 'updated'), updated),
						...backwards(subject, created, updated),
					];
		return found.map((one) => (isMisleading(one) ? {...one, isLasting: true} : one));
	},
	fixes: 'writes a day as YYYY-MM-DD, unless it could be another',
	good: '# Carts\n\n- Created: 2026-03-01\n- Updated: 2026-03-02\n\n## Motivation\n\nWords.\n',
	bad: '# Carts\n\n- Created: 2026-03-01\n- Updated: 2026-02-01\n\n## Motivation\n\nWords.\n',
};

/** Taken for another day, or for none, by whoever reads it later. */
function isMisleading({isAbsent, habit, severity}: Found): boolean {
	return !isAbsent && (habit === undefined || severity === undefined);
}

const dated =
	/^(?:(?:start|creation|created|last|updated|update)[ _-]?)?(?:date|created|updated|(?:created|updated)[ _-]at)$/;

/** Such a name begins with the day: `2026-03-01-carts.md`. */
function isDatedByName({around}: Subject): boolean {
	const {name} = entryOf(around?.path ?? '');
	return dayFormsOf(name).some(({name: form}) => form === 'YYYY-MM-DD' || form === 'YYYYMMDD');
}

/** Where a program puts the day when it makes the document. */
const putIn = /^[\s>*+|-]{0,8}[*_]{0,2}(?:date|created)[*_]{0,2}\s?[:|][*_ ]{0,4}(?:\$?\{[^}\n]{1,40}\}|<%|null$)/im;

/** Many a house has labels of its own for the day, or writes it into the title or below the name. */
function elsewhere(subject: Subject): Found[] {
	if (isPointer(subject) || putIn.test(subject.source.text) || isDatedByName(subject)) return [];
	const head = dayAtHead(subject, ownText(subject.source.text));
	if (!head && dayAtHead(subject, proseText(subject.source.text))) return [];
	if (!head && isDatedInWords(subject, ownText(subject.source.text))) return [];
	if (!head && subject.profile !== 'foreign' && mentionsDay(firstLines(subject))) return [];
	if (!head)
		return [
			{
				...startOf(subject.source),
				path: 'created',
				message: 'There is no date.',
				isAbsent: true,
				isField: true,
				expected: 'YYYY-MM-DD',
				next: 'Say when it was begun.',
			},
		];
	const {start, end, text} = head;
	if (isOfMonth(subject, text)) return [];
	if (isDate(text)) return future(subject, {start, end}, text);
	return [
		{start, end, ...noDay(text), ...(isEither(text) && !isClear(subject, text) ? {} : {severity: 'info' as const})},
	];
}

/** Where a document says what it says of itself. */
function firstLines({source}: Subject): string {
	return source.text.slice(0, source.starts[20] ?? source.text.length);
}

/** Whether its first two numbers may each be the month, so that a reader takes it for another day; with dots the day comes first. */
function isEither(text: string): boolean {
	return /(?<!\d)\d{1,2}[/-]\d{1,2}[/-]\d{2,4}(?!\d)/.test(text);
}

/** Whoever reads it knows the day, though no program can compare it. */
function isClear({source}: Subject, text: string): boolean {
	return (dayIn(text) ?? dayAmong(text, source.text)) !== undefined;
}

/** Days as people write them, which no program can compare. */
function otherForms(subject: Subject): Found[] {
	return labelledValues(subject)
		.filter(({label, value}) => dated.test(label) && isOther(value) && !isOfMonth(subject, value))
		.map(({value, start, end}) => {
			const day = dayIn(value) ?? dayAmong(value, subject.source.text);
			return {
				...noDay(value, day ?? dayMeantBy(value)),
				start,
				end,
				...(day === undefined && isEither(value) ? {} : {severity: 'info' as const}),
				...(day === undefined ? {} : {fix: {text: day}}),
			};
		});
}

/** The days of one header are written alike: they are told, and mended, together. */
function inOne({source}: Subject, found: readonly Found[]): Found[] {
	const alike = grouped(found, (one) => [one.habit === undefined ? one : one.fix !== undefined]);
	return [...alike.values()].flatMap((some) => {
		const [first, last] = [some[0], some.at(-1)];
		if (!first || !last || some.length === 1) return some;
		const {start, fix} = first;
		const message = first.message.replace(
			/\.$/,
			`, nor ${some.length === 2 ? 'is the other' : 'are the others'} below it.`,
		);
		const whole = {...first, end: last.end, message};
		return [fix ? {...whole, fix: {text: mended(source.text.slice(start, last.end), start, some)}} : whole];
	});
}

function mended(text: string, from: number, found: readonly Found[]): string {
	return found.reduceRight((left, {start, end, fix}) => {
		const day = fix && 'text' in fix ? fix.text : left.slice(start - from, end - from);
		return left.slice(0, start - from) + day + left.slice(end - from);
	}, text);
}

/** Speaks of a day, and not in the form that programs compare. */
function isOther(value: string): boolean {
	if (isDate(value) || isWithName(value)) return false;
	const isOfYear = /\d{4}/.test(value) && (isOrdered(value) || !/\d{4}-\d\d-\d\d/.test(value));
	return isOfYear || dayMeantBy(value) !== undefined;
}

/** Whoever did it stands beside the day, so that it is nothing to compare: "Ann Lee, 3 June 2026". */
function isWithName(value: string): boolean {
	const day = dayWithin(value);
	const besides = day ? `${value.slice(0, day.start)} ${value.slice(day.end)}` : '';
	return /@\w|\p{Lu}\p{Ll}+ \p{Lu}/u.test(besides);
}

/** A year, or a month of it: some houses write no day, and nobody takes it for another. */
function isOfMonth({profile}: Subject, text: string): boolean {
	return profile === 'foreign' && /^(?:\p{L}{3,10}\.?,? )?\d{4}$/u.test(text);
}

function isOrdered(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** What is said of a text that names no day, or one in another form. */
function noDay(
	text: string,
	expected = 'YYYY-MM-DD',
): Pick<Found, 'message' | 'expected' | 'next' | 'habit' | 'together'> {
	const message = isOrdered(text) ? `There is no day ${text}.` : `"${text}" is not a date that programs can compare.`;
	return {
		message,
		expected,
		next: 'Write the year, the month and the day in this form.',
		...(isOrdered(text)
			? {}
			: {
					habit: mannerOfDates,
					together: `The date is not written so that programs can compare it, such as "${text}".`,
				}),
	};
}

function future({today}: Subject, place: Span, date: unknown): Found[] {
	if (typeof date !== 'string' || !isDate(date) || date <= today) return [];
	return [
		{
			...place,
			message: `${date} has not come yet.`,
			expected: `at most ${today}`,
			next: 'Write the day on which it was.',
		},
	];
}

function backwards(subject: Subject, created: unknown, updated: unknown): Found[] {
	if (typeof created !== 'string' || typeof updated !== 'string' || updated >= created) return [];
	const line = labelledValues(subject).find(({label, value}) => label === 'updated' && value === updated);
	return [
		{
			...(line ? {start: line.start, end: line.end} : spanOfPath(subject, 'updated')),
			message: `It was changed on ${updated}, before it was begun on ${created}.`,
			next: 'Correct one of the two.',
		},
	];
}
