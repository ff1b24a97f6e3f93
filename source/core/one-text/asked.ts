import type {Field, Interview, Question} from '../answers/interview.ts';
import type {Draft} from '../draft/types.ts';
import {questionsShown} from '../draft/way.ts';
import {capital} from '../text/capital.ts';
import {withArticle} from '../text/plural.ts';
import {formOfItem} from './group.ts';
import type {Extent} from './types.ts';

/** A question with the heading that it has in such a text: no two have the same. */
export type Asked = {question: Question; heading: string};

/** The questions of a text, in their order. */
export function askedIn(interview: Interview, draft: Draft, extent: Extent): readonly Asked[] {
	const seen = new Map<string, number>();
	return questionsShown(interview, draft)
		.filter(({step}) => extent === 'draft' || step === extent)
		.map((question) => {
			const label = question.label.replaceAll(/\s+/g, ' ').trim();
			const count = (seen.get(label.toLowerCase()) ?? 0) + 1;
			seen.set(label.toLowerCase(), count);
			return {question, heading: count === 1 ? label : `${label} (${count})`};
		});
}

/** What begins each comment of ours below a heading. */
export const sign = '<!-- Asked: ';

/** What is asked, as a comment below the heading of a question. */
export function commentFor(question: Question): string {
	const {fields, values, prompt, guidance = '', item = 'item'} = question;
	const lines = [
		`${sign}${plain(prompt)}`,
		...(guidance === '' ? [] : [plain(guidance)]),
		...(values === undefined
			? []
			: [`${question.kind === 'choices' ? 'Any' : 'One'} of: ${values.map(plain).join(', ')}`]),
		...(fields === undefined
			? []
			: [`${capital(withArticle(item))} looks like this; leave out what you do not know:`, '']),
		...(fields === undefined ? [] : [formOfItem(question, (field) => hintFor(field))]),
	];
	return `${lines.join('\n')}\n-->`;
}

function hintFor({prompt, values}: Field): string {
	return values === undefined ? plain(prompt) : values.map(plain).join(' | ');
}

/** Nothing in it may end the comment that it stands in. */
function plain(text: string): string {
	return text.replaceAll('-->', '-- >').replaceAll('<!--', '< !--').replaceAll(/\s+/g, ' ').trim();
}
