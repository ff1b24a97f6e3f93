import {type Answers, itemsAt, valueAt} from '../answers/answers.ts';
import type {Interview} from '../answers/interview.ts';

/** Something that a group agrees to: the name by which it is kept, and what was chosen where that is said elsewhere. */
export type Agreeable = {name: string; chosen?: string};

/** Stands for all of it as long as no option is selected. */
const whole = 'the proposal';

/** What the answers decide: the option that is selected, or the proposal, and each of the other decisions. */
export function agreeablesIn({questions}: Interview, answers: Answers): readonly Agreeable[] {
	const options = questions.find(({single, key}) => single === 'selected' && key !== undefined);
	const {path = '', key = ''} = options ?? {};
	const selected = itemsAt(answers, path)
		.filter((item) => item.selected === true && typeof item[key] === 'string')
		.map((item) => ({name: String(item[key])}));
	const others = itemsAt(answers, 'decisions').flatMap((item): Agreeable[] => {
		const [name, chosen] = [valueAt(item, 'decision'), valueAt(item, 'chosen')];
		if (typeof name !== 'string') return [];
		return [{name, ...(typeof chosen === 'string' ? {chosen} : {})}];
	});
	return [...(selected.length > 0 ? selected : [{name: whole}]), ...others];
}
