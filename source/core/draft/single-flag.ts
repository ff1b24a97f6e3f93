import {type Answers, itemsAt, withValue} from '../answers/answers.ts';

/** The answers without a flag that one item of a group alone may carry, whichever has it. */
export function withoutFlag(answers: Answers, group: string, flag: string): Answers {
	const items = itemsAt(answers, group).map((item) => withValue(item, flag, undefined));
	return withValue(answers, group, items);
}
