import type {Interview} from '../../core/answers/interview.ts';
import {findingsIn} from '../../core/draft/findings.ts';
import {questionAt} from '../../core/draft/place.ts';
import type {Draft} from '../../core/draft/types.ts';

/** What stands in the items of a group and is no answer, with the field in which it stands. */
export function itemProblems(interview: Interview, draft: Draft, path: string): {item: number; text: string}[] {
	const question = questionAt(interview, path);
	if (!question?.fields) return [];
	return findingsIn(interview, draft, question).map(({place, problem}) => {
		const label = question.fields?.find((field) => field.path === place.field)?.label;
		return {item: place.item ?? 0, text: label === undefined ? problem : `${label}: ${problem}`};
	});
}
