import {type Answers, itemsAt, valueAt} from './answers.ts';
import type {Field} from './interview.ts';

type Group = Pick<Field, 'path' | 'among'>;

/** The matter for which an item of a group competes with others; empty for the one that has no name. */
export function matterOf(item: Answers, {among}: Pick<Field, 'among'>): string {
	const matter = among === undefined ? undefined : valueAt(item, among);
	return typeof matter === 'string' ? matter : '';
}

/** Whether an item competes for another matter than the first one of its group does. */
export function asideIn(answers: Answers, group: Group): (item: Answers) => boolean {
	// Where nothing says what they compete for, they all compete for the same.
	if (group.among === undefined) return () => false;
	const [first = {}] = itemsAt(answers, group.path);
	const own = matterOf(first, group);
	return (item) => matterOf(item, group) !== own;
}
