import {type Answers, itemsAt, valueAt} from '../answers/answers.ts';
import type {Field, Interview, Question} from '../answers/interview.ts';
import {kindOf} from '../kinds/registry.ts';

/** Who answers for something, and by when as far as that is said. */
export type Task = {who: string; group: string; what: string; by?: string};

/** The columns that say by when. */
const days = ['due', 'by', 'when'];

/** Everything in the answers that somebody has to do, in the order of the questions. */
export function workIn({questions}: Interview, answers: Answers): readonly Task[] {
	return questions.flatMap((question) => {
		const column = question.path === 'reviewers' ? 'name' : 'owner';
		const who = question.fields?.find(({path}) => path === column);
		return who ? itemsAt(answers, question.path).flatMap((item) => taskOf(question, who, item)) : [];
	});
}

function taskOf(question: Question, column: Field, item: Answers): Task[] {
	const {fields = [], key, label: group} = question;
	const who = shown(item, column);
	const what = fields.find(({path}) => path === key) ?? fields.find((field) => field !== column);
	const day = fields.find(({path}) => days.includes(path));
	const by = day ? shown(item, day) : '';
	if (who === '' || !what) return [];
	return [{who, group, what: shown(item, what), ...(by === '' ? {} : {by})}];
}

function shown(item: Answers, field: Field): string {
	const value = valueAt(item, field.path);
	return value === undefined ? '' : kindOf(field.kind).show(value, field);
}
