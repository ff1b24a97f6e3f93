import {type Answers, itemsAt, valueAt} from '../../core/answers/answers.ts';
import type {Field} from '../../core/answers/interview.ts';
import {findingsIn} from '../../core/draft/findings.ts';
import {type Place, pathOf, questionAt} from '../../core/draft/place.ts';
import {conditionOfMark} from '../../core/draft/progress.ts';
import type {Readiness} from '../../core/draft/readiness.ts';
import {textAt} from '../../core/draft/text.ts';
import type {Draft} from '../../core/draft/types.ts';
import {columnsInOrder} from '../../core/draft/way.ts';
import {kindOf} from '../../core/kinds/registry.ts';
import {itemProblems} from '../selectors/item-problems.ts';
import {nameColumn} from '../selectors/name-column.ts';
import type {SessionState} from '../state/state.ts';

type ItemRow = {
	index: number;
	/** Name of the item; empty while it has none. */
	name: string;
	/** What else the item holds, in few words. */
	summary: string;
	/** What stands in it and is no answer: in which field, and why. */
	problem?: string;
	isCurrent: boolean;
};

type ColumnRow = {
	path: string;
	label: string;
	/** As it is edited, perhaps many lines. */
	text: string;
	readiness: Readiness;
	isCurrent: boolean;
};

/** The items of the focused group; the row that adds one is highlighted when `isAdding`. */
export function itemRows({interview, draft, focus}: SessionState): {
	rows: readonly ItemRow[];
	isAdding: boolean;
	noun: string;
} {
	const question = questionAt(interview, focus.question);
	const items = itemsAt(draft.answers, focus.question);
	const problems = itemProblems(interview, draft, focus.question);
	const rows = items.map((item, index) => {
		const problem = problems.find((one) => one.item === index)?.text;
		const named = question && nameColumn(question, item);
		const others = (question?.fields ?? []).filter((field) => field !== named);
		return {
			index,
			name: named ? shown(item, named) : '',
			summary: summaryOf(item, others),
			...(problem === undefined ? {} : {problem}),
			isCurrent: index === focus.item,
		};
	});
	return {rows, isAdding: (focus.item ?? 0) >= items.length, noun: question?.item ?? 'item'};
}

/** The columns of the open item. */
export function columnRows({interview, draft, focus, buffer, touched}: SessionState): readonly ColumnRow[] {
	const question = questionAt(interview, focus.question);
	const wrong = new Set(question && findingsIn(interview, draft, question).map(({place}) => pathOf(place)));
	return (question ? columnsInOrder(question, draft) : []).map(({path, label, required}) => {
		const place = {...focus, field: path};
		const isCurrent = path === focus.field;
		const text = isCurrent && buffer ? buffer.text : textAt(interview, draft, place);
		const isWrong = wrong.has(pathOf(place)) && !(isCurrent && touched);
		return {
			path,
			label,
			text,
			readiness: readinessOf(draft, place, text, {isWrong, isRequired: required !== undefined}),
			isCurrent,
		};
	});
}

/** What is being typed counts as answered until it has been read. */
function readinessOf(
	{marks}: Draft,
	place: Place,
	text: string,
	{isWrong, isRequired}: {isWrong: boolean; isRequired: boolean},
): Readiness {
	if (isWrong) return 'finding';
	if (text.trim() !== '') return 'answered';
	const condition = conditionOfMark(marks[pathOf(place)]);
	return condition === 'empty' && isRequired ? 'needed' : condition;
}

const mostWords = 3;

function summaryOf(item: Answers, fields: readonly Field[]): string {
	return fields
		.map((field) => (valueAt(item, field.path) === true ? field.label.toLowerCase() : shown(item, field)))
		.filter((text) => text !== '')
		.slice(0, mostWords)
		.join(' · ');
}

function shown(item: Answers, field: Field): string {
	const value = valueAt(item, field.path);
	return value === undefined ? '' : (kindOf(field.kind).show(value, field).split('\n')[0] ?? '');
}
