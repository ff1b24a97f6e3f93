import {lineAt, rowsAt} from '../../answers/rows.ts';
import {isDate} from '../../text/day.ts';
import {listed} from '../decision/words.ts';
import {alsoDecided} from './also.ts';
import {mostWordsAlone, mostWordsInList, wayText} from './decision.ts';
import {type Page, peopleOf, verdictOf} from './page.ts';
import {isTooLong, withoutStop, wordCount} from './sentences.ts';
import type {PageLine, Step} from './types.ts';

/** What is to be decided, and what is asked of whom by when. */
export function toDecide(page: Page, step: Step): PageLine {
	const oneWay = /^one-way$/i.test(lineAt(page.answers, 'reversibility.way')) ? ' This cannot be undone.' : '';
	return {
		label: 'To decide',
		text: `${decisionText(page, step)}.${alsoDecided(page, step)}${askText(page, step)}${oneWay}`,
	};
}

/** The decision itself. */
export function decisionText({main: {ways, selected, chosen}}: Page, step: Step): string {
	const isShort = step >= 7;
	if (selected) return wayText(selected, isShort ? 0 : mostWordsAlone);
	if (chosen !== '') return isTooLong(chosen) ? '[What is chosen](#other-decisions)' : withoutStop(chosen);
	if (ways.length > 3) return `Not selected: ${ways.length} options ([list](#alternatives-considered))`;
	return `Not selected: ${ways.map((way) => wayText(way, isShort ? 0 : mostWordsInList)).join('; ')}`;
}

function askText(page: Page, step: Step): string {
	const dates = peopleOf(page.answers, 'approver')
		.map(({item}) => lineAt(item, 'by'))
		.filter(isDate)
		.toSorted();
	const date = dates.at(-1);
	const condition = conditionOf(page);
	const shown = condition !== '' && step >= 8 ? 'on a [condition](#consensus)' : condition;
	if (date === undefined) return shown === '' ? '' : ` Approve ${shown}.`;
	return shown === '' ? ` Approve by ${date}.` : ` Approve by ${date}, ${shown}.`;
}

/** What has to happen first: a condition of an approver, the answer to an objection, or to questions that block. */
function conditionOf({answers}: Page): string {
	const [conditional] = peopleOf(answers, 'approver').filter(
		(row) => verdictOf(row) === 'agrees if' && lineAt(row.item, 'condition') !== '',
	);
	if (conditional) return `if ${withoutStop(lineAt(conditional.item, 'condition')).replace(/^if /i, '')}`;
	const blocking = rowsAt(answers, 'objections').find(
		({item}) => item.blocking === true && lineAt(item, 'disposition') === '',
	);
	if (blocking) {
		const who = lineAt(blocking.item, 'who');
		const isNamed = who !== '' && wordCount(who) <= 8;
		return isNamed ? `once ${who}'s objection is answered` : 'once the objection is answered';
	}

	const questions = rowsAt(answers, 'openQuestions').flatMap(({item}, index) =>
		item.blocks === true ? [String(index + 1)] : [],
	);
	if (questions.length === 0) return '';
	if (questions.length === 1) return `once question ${questions[0]} is answered`;
	const named = questions.length > 4 ? `${questions.length} questions` : `questions ${listed(questions)}`;
	return `once ${named} are answered`;
}
