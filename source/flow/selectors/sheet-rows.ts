import {valueAt} from '../../core/answers/answers.ts';
import type {Question} from '../../core/answers/interview.ts';
import {applicableQuestions} from '../../core/draft/applicable.ts';
import {isKnownFact} from '../../core/draft/way.ts';
import {kindOf} from '../../core/kinds/registry.ts';
import {aboutWords} from '../../words/views/question.ts';
import type {SessionState} from '../state/state.ts';

/** Something that was filled in, or decides what is asked: what it is called, what stands there, and whence it is. */
export type SheetRow = {question: string; label: string; value: string; source: string};

/** What the person may not have looked at, since it was filled in for them or taken as it was offered. */
export function sheetRows({interview, draft}: SessionState): readonly SheetRow[] {
	return applicableQuestions(interview, draft.answers)
		.filter((question) => question.brief === true || isKnownFact(question, draft))
		.map((question) => {
			const value = valueAt(draft.answers, question.path);
			return {
				question: question.path,
				label: question.label,
				value: value === undefined ? '' : kindOf(question.kind).show(value, question),
				source: sourceOf(question),
			};
		});
}

const sources: Readonly<Partial<Record<NonNullable<Question['offer']>, string>>> = {
	author: aboutWords.fromSettings,
	today: aboutWords.dayOfDraft,
	'first-status': aboutWords.firstStatus,
};

function sourceOf({offer, brief}: Question): string {
	const source = offer === undefined ? undefined : sources[offer];
	return source ?? (brief ? aboutWords.decidesWhatIsAsked : '');
}
