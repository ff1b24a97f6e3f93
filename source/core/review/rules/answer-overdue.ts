import {ledgerOf} from '../../analysis/consensus/ledger.ts';
import {lineAt, rowsAt} from '../../answers/rows.ts';
import {isDate} from '../../text/day.ts';
import {daysIn} from '../days-in-text.ts';
import {begunOn} from '../days-of-plan.ts';
import {hasEnded} from '../ended.ts';
import {spanOfItem} from '../items.ts';
import {isOpen} from '../open-question.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

const next = 'Ask again, write the answer down, or agree on another day.';

export const answerOverdue: Rule = {
	id: 'answer-overdue',
	code: 'C02',
	promise: 'Whoever is to answer by a day has answered by then.',
	about: ['reviewers.by', 'openQuestions'],
	levels: {own: {draft: 'info', review: 'info', approved: 'off'}, foreign: always('off')},
	check(subject) {
		const {answers, today} = subject;
		if (hasEnded(subject)) return [];
		const reviewers = ledgerOf(answers, today)
			.entries.filter(({state}) => state === 'overdue')
			.map(({path, name, by}) => ({
				...spanOfItem(subject, `${path}.by`),
				message: `${name || 'Somebody'} should have answered by ${by}.`,
				expected: 'an answer, or a day that is still to come',
				next,
			}));
		return [...reviewers, ...questions(subject)];
	},
	good: '# RFC: Carts\n\n## Consensus\n\n### Reviewers\n\n| Name | Role | Area | By |\n|---|---|---|---|\n| Ben | approver | data | 2099-01-01 |\n',
	bad: '# RFC: Carts\n\n## Consensus\n\n### Reviewers\n\n| Name | Role | Area | By |\n|---|---|---|---|\n| Ben | approver | data | 2026-01-01 |\n',
};

function questions(subject: Subject): Found[] {
	return rowsAt(subject.answers, 'openQuestions').flatMap(({path, item}): Found[] => {
		const question = lineAt(item, 'question');
		const day = isOpen(question) ? dueOf(subject, question, lineAt(item, 'due')) : undefined;
		if (day === undefined || !isDate(subject.today) || day >= subject.today) return [];
		return [
			{
				...spanOfItem(subject, path),
				message: `This question was to be answered by ${day}.`,
				expected: 'an answer, or a day that is still to come',
				next,
			},
		];
	});
}

/** That somebody answers, and not that something else lasts or ends: "Ann to say by", "the decision is due before". */
const answering =
	/\b(?:to|will|shall|should|must|can|['’]ll) (?:\w+ )?(?:say|tell|find|decide|answer|check|ask|confirm|settle|clarify|report|reply|resolve|look|know|come back|get back|let us know)\b|\b(?:says|tells|finds|decides|answers|checks|asks|confirms|settles|clarifies|reports|replies|resolves|looks|knows)\b|\b(?:due|owner|answer|decision|deadline)\b/i;

/** Nothing but who it is: "Ann Lee, by". */
const named = /^\W*(?:\p{Lu}[\p{L}.'’-]*[ ,:]{1,3}){1,4}(?:by|before|until|till)\s$/u;

/** The day that is given for the answer, or the only one that a sentence behind the question says it is due by. */
function dueOf(subject: Subject, question: string, due: string): string | undefined {
	if (isDate(due)) return due;
	const behind = question.slice(question.lastIndexOf('?') + 1);
	if (behind === question || /\b(?:answer(?:ed)?|decided|settled|resolved|agreed)\b\s?:/i.test(behind))
		return undefined;
	const said = `${behind} ${due}`;
	const [only, another] = daysIn(said, begunOn(subject), subject.source.text);
	const isDue = only && /\b(?:by|before|until|till)\s(?:\p{L}+\s)?$/iu.test(said.slice(0, only.start));
	const isAnswering = only && (answering.test(said) || named.test(said.slice(0, only.start)));
	return isDue && isAnswering && !another ? only.day : undefined;
}
