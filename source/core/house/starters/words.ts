import {plural} from '../../text/plural.ts';
import type {Added} from './apply.ts';

/** What a starter adds, in words: "3 options, 2 risks"; empty when it adds nothing. */
export function addedText(added: readonly Added[]): string {
	return added
		.map(({question, count}) => {
			if (!question.fields) return question.label.toLowerCase();
			const {item = 'item'} = question;
			return `${count} ${count === 1 ? item : plural(item)}`;
		})
		.join(', ');
}
