import {type Answers, valueAt} from '../../core/answers/answers.ts';
import type {Field, Question} from '../../core/answers/interview.ts';

/** The column that says what an item is: the one that names it, or else the first in which something stands. */
export function nameColumn({key, fields = []}: Pick<Question, 'key' | 'fields'>, item: Answers): Field | undefined {
	const isNamed = ({path}: Field): boolean => (key === undefined ? valueAt(item, path) !== undefined : path === key);
	return fields.find(isNamed) ?? fields[0];
}
