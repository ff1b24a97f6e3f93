import {matrixOf} from '../analysis/decision/matrix.ts';
import {matrixAnswers, matrixQuestions} from '../analysis/decision/matrix-questions.ts';
import {recommendationLine, totalsOf} from '../analysis/decision/totals.ts';
import {listed} from '../analysis/decision/words.ts';
import type {Answers} from '../answers/answers.ts';
import {type Interview, stepIds, stepNames} from '../answers/interview.ts';
import type {Meeting} from '../draft/meeting.ts';
import {draftName} from '../draft/name.ts';
import {homeOf, keptInLot} from '../draft/parking.ts';
import type {Draft} from '../draft/types.ts';
import {type SheetLine, sheetText} from '../exports/sheet.ts';
import {counted} from '../text/plural.ts';
import {agreeablesIn} from './decisions.ts';
import {initialsOf} from './people.ts';
import {spreadsOf, spreadWords} from './spread.ts';
import {workIn} from './tasks.ts';
import {timeOf, timeOfAll, timeWords} from './time.ts';

type Told = {interview: Interview; draft: Draft; meeting: Meeting};

/** What a session has come to, as a page of Markdown; `day` is `YYYY-MM-DD`, `file` the document that it worked on. */
export function summaryText(interview: Interview, draft: Draft, {day, file}: {day: string; file: string}): string {
	const {meeting} = draft;
	if (!meeting) return '';
	const told = {interview, draft, meeting};
	const parts = [
		{heading: '', lines: opening(told, day, file)},
		{heading: 'Decisions', lines: decisions(told)},
		{heading: 'Dissent', lines: dissent(told)},
		{heading: 'Who does what by when', lines: tasks(told)},
		{heading: 'Time per step', lines: times(told)},
		{heading: 'Scores', lines: scores(told)},
		{heading: 'Dots', lines: dots(told)},
		{heading: 'Parked', lines: parked(told)},
	];
	return sheetText({title: `Session: ${draftName(draft)}`, parts});
}

function opening({meeting: {people}}: Told, day: string, file: string): SheetLine[] {
	return [
		{label: 'Day', text: day},
		{label: 'Document', text: file},
		...people.map(({name, role}) => ({label: 'Took part', text: role === undefined ? name : `${name}, ${role}`})),
	];
}

function decisions({interview, draft, meeting}: Told): SheetLine[] {
	return agreeablesIn(interview, draft.answers).map(({name, chosen}) => {
		const words = (meeting.words ?? []).filter(({decision}) => decision === name);
		const said = (isAgainst: boolean) =>
			words.filter(({objection}) => (objection !== undefined) === isAgainst).map(({who}) => who);
		const ruling = meeting.rulings?.find(({decision}) => decision === name);
		const parts = [
			...(chosen === undefined ? [] : [chosen]),
			...(ruling
				? [`decided by ${ruling.by.join(', ') || 'the group'}${ruling.how === '' ? '' : `, ${ruling.how}`}`]
				: []),
			...wordsOf(said(false), 'consents', 'consent'),
			...wordsOf(said(true), 'objects', 'object'),
		];
		return {label: name, text: parts.length > 0 ? parts.join('; ') : 'nobody was asked'};
	});
}

/** `Ann Lee and Bob Ray consent`. */
function wordsOf(people: readonly string[], one: string, several: string): string[] {
	return people.length === 0 ? [] : [`${listed(people)} ${people.length === 1 ? one : several}`];
}

/** What was said against a decision here; what the document has of objections is said there. */
function dissent({meeting: {words = []}}: Told): SheetLine[] {
	return words.flatMap(({who, decision, objection}) =>
		objection === undefined ? [] : [{label: who, text: `${objection} (${decision})`}],
	);
}

function tasks({interview, draft}: Told): SheetLine[] {
	return workIn(interview, draft.answers).map(({who, group, what, by}) => ({
		label: who,
		text: `${what} (${group})${by === undefined ? '' : `, by ${by}`}`,
	}));
}

function times({meeting}: Told): SheetLine[] {
	return [
		...stepIds.map((step) => ({label: stepNames[step], text: timeWords(timeOf(meeting, step))})),
		{label: 'In all', text: timeWords(timeOfAll(meeting))},
	];
}

function scores({interview, draft, meeting}: Told): SheetLine[] {
	const questions = matrixQuestions(interview);
	if (!questions) return [];
	const answers = matrixAnswers(questions, draft.answers);
	const {options, criteria} = matrixOf(answers);
	const names = [options, criteria].map((all) => all.map(({name}) => name));
	const initials = initialsOf(meeting.people);
	const spreads = spreadsOf(meeting, names[0] ?? [], names[1] ?? []).map((spread) => ({
		label: `${spread.option}, ${spread.criterion}`,
		text: `${spreadWords(spread)}; ${spread.given.map(({who, score}) => `${initials[meeting.people.findIndex(({name}) => name === who)] ?? who} ${score}`).join(', ')}; agreed ${spread.agreed}`,
	}));
	return [...totals(answers, options), ...spreads];
}

/** What stands in the matrix by now: the total of each option, and what they recommend. */
function totals(answers: Answers, options: readonly {name: string}[]): SheetLine[] {
	const all = totalsOf(answers).flatMap((total, at) => (total === undefined ? [] : [`${options[at]?.name} ${total}`]));
	const lead = recommendationLine(answers);
	return all.length === 0 || lead === undefined ? [] : [{label: 'Totals', text: `${all.join(', ')}. ${lead}`}];
}

function dots({meeting: {dots: all = []}}: Told): SheetLine[] {
	const items = [...new Set(all.map(({item}) => item))];
	return items
		.map((item) => ({item, count: all.filter((dot) => dot.item === item).length}))
		.toSorted((one, other) => other.count - one.count)
		.map(({item, count}) => ({label: item, text: counted(count, 'dot')}));
}

/** What became of all that was parked, and what is still there. */
function parked({interview, draft, meeting}: Told): SheetLine[] {
	const said = (text: string, who: string | undefined): string => (who === undefined ? text : `${text} (${who})`);
	return [
		...(meeting.cleared ?? []).map(({kind, text, who, to}) => ({
			label: kind,
			text: `${said(text, who)}, ${to === undefined ? 'dropped' : `now in ${to}`}`,
		})),
		...keptInLot(draft).map(({kind, text, who}) => ({
			label: kind,
			text: `${said(text, who)}, still parked${homeOf(interview, {kind}) ? '' : ', since this template has no place for it'}`,
		})),
	];
}
