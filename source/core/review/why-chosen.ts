import {saidIn} from '../analysis/traceability/words.ts';
import type {Answers} from '../answers/answers.ts';
import {lineAt, linesAt, type Row, rowsAt} from '../answers/rows.ts';
import {cutName} from './same-option.ts';
import {wordsIn} from './texts.ts';
import {isPricedInPassing} from './weighed.ts';

/** Fewer words are no reason that could be held against the drawbacks of another option. */
const fewestWords = 3;

/** That nothing else will do, which says of all others at once why not. */
const excluding =
	/(?<!\p{L})(?:only (?:option|one|choice|solution|way|candidate|it|this|that)(?!\p{L})|(?:no|none of the) others?|nur (?:sie|er|es|dies\p{L}*|so|hier|damit|option|variante)|einzig\p{L}*|(?:[aeo]l?|la|le) (?:única|único|seule?)|únic[ao] (?:opç|opci|que|alternativa)|seule? (?:option|à|qui|solution))/iu;

/** How a text names what it is measured by. */
const criterion =
	/\b(?:targets?|goals?|objectives?|requirements?|constraints?|criteri(?:on|a)|budgets?|deadlines?|limits?)\b/i;

/** The reason for which an option is selected, be it written behind its name; empty where there is none. */
export function reasonFor(answers: Answers, {item}: Row): string {
	return `${lineAt(answers, 'rationale')} ${cutName(lineAt(item, 'name')).rest}`.trim();
}

/**
 * Whether somebody who reads why the selected one was selected knows why another one was not: because nothing else will
 * do, or because the other has drawbacks of its own that the reason is to be held against.
 */
export function isSettledBy(reason: string): (other: Row) => boolean {
	const isExclusive = excluding.test(reason);
	const isReason = wordsIn(reason) >= fewestWords;
	return ({item}) =>
		isExclusive || (isReason && (isPricedInPassing(item) || linesAt(item, 'cons').some((con) => wordsIn(con) > 0)));
}

/** Whether a reason names a criterion: as such, or in the words of a goal, a metric, a constraint or a drawback of another. */
export function namesCriterion(reason: string, answers: Answers, chosen: Row, others: readonly Row[]): boolean {
	if (criterion.test(reason)) return true;
	const own = saidIn(lineAt(chosen.item, 'name')).topics;
	const lists = ['outcome.goals', 'currentState.constraints', 'currentState.painPoints'];
	const said = [
		...lists.flatMap((path) => linesAt(answers, path)),
		...rowsAt(answers, 'metrics').flatMap(({item}) => linesAt(item, 'metric')),
		...others.flatMap(({item}) => linesAt(item, 'cons')),
	];
	const topics = new Set(said.flatMap((line) => [...saidIn(line).topics]));
	return [...saidIn(reason).topics].some((topic) => topics.has(topic) && !own.has(topic));
}
