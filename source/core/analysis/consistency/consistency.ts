import {type Answers, itemsInPlace, valueAt} from '../../answers/answers.ts';
import type {Fault} from '../../answers/fault.ts';
import {shown} from '../../answers/fault-words.ts';
import type {Interview, Question} from '../../answers/interview.ts';
import {matterOf} from '../../answers/rivals.ts';
import {repeatedIn} from '../../text/repeated.ts';
import {danglingIn} from './references.ts';

/** What is of the right shape and still could not be stored: double names, two selected, names of nothing. */
export function faultsOfConsistency(interview: Interview, answers: Answers, of: 'answers' | 'draft'): Fault[] {
	return interview.questions.flatMap((question) =>
		question.fields ? faultsOfGroup(interview, question, answers, of) : [],
	);
}

function faultsOfGroup(interview: Interview, group: Question, answers: Answers, of: 'answers' | 'draft'): Fault[] {
	const items = itemsInPlace(answers, group.path);
	return [
		...(of === 'draft' ? doubleNames(group, items) : faultsOfNames(group, items)),
		...doubleFlags(group, items),
		...danglingIn(interview, answers, group).map(({fault}) => fault),
	];
}

type Named = Pick<Question, 'path' | 'key' | 'item'>;

/** Items of a group without a name, and with one that an earlier item has. */
export function faultsOfNames(group: Named, items: readonly Answers[]): Fault[] {
	return [...missingNames(group, items), ...doubleNames(group, items)];
}

function missingNames({path, key, item = 'item'}: Named, items: readonly Answers[]): Fault[] {
	if (key === undefined) return [];
	return items.flatMap((entry, index) =>
		Object.keys(entry).length > 0 && valueAt(entry, key) === undefined
			? [{path: `${path}[${index}].${key}`, found: 'nothing', expected: `the name of the ${item}`}]
			: [],
	);
}

function doubleNames({path, key, item = 'item'}: Named, items: readonly Answers[]): Fault[] {
	if (key === undefined) return [];
	const names = items.map((entry) => valueAt(entry, key));
	return repeatedIn(names).flatMap((index) =>
		typeof names[index] === 'string'
			? [{path: `${path}[${index}].${key}`, found: shown(names[index]), expected: `a name that no other ${item} has`}]
			: [],
	);
}

function doubleFlags(group: Question, items: readonly Answers[]): Fault[] {
	const {path, single, item: noun = 'item'} = group;
	if (single === undefined) return [];
	const carriers = items.flatMap((item, index) => (valueAt(item, single) === true ? [{item, index}] : []));
	return carriers.flatMap(({item, index}) => {
		const [first] = carriers.filter((other) => matterOf(other.item, group) === matterOf(item, group));
		return first === undefined || first.index === index
			? []
			: [
					{
						path: `${path}[${index}].${single}`,
						found: 'true',
						expected: `only one ${noun} with it; ${path}[${first.index}] has it already`,
					},
				];
	});
}
