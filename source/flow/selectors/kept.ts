import type {Kept} from '../../core/document/kept.ts';
import {applicableQuestions} from '../../core/draft/applicable.ts';
import {aboutWords} from '../../words/views/question.ts';
import type {SessionState} from '../state/state.ts';

/** What a part of a document is called that no question is for: its heading, or the one that it stands under. */
export function keptTitle(kept: Kept | undefined): string {
	const heading = kept?.headings.at(-1);
	if (heading === undefined) return aboutWords.aboveFirstHeading;
	if (kept?.isSection) return heading;
	return kept?.headings.length === 1 ? aboutWords.underTitle : aboutWords.under(heading);
}

/** The parts of the document that are read behind a question, by their index: those that stand after its answer. */
export function keptBehind({interview, draft, kept}: SessionState, question: string): readonly number[] {
	if (kept.length === 0) return [];
	const asked = new Set(applicableQuestions(interview, draft.answers));
	const order = interview.questions.filter((candidate) => asked.has(candidate)).map(({path}) => path);
	const places = kept.map(({after}) => {
		const at = interview.questions.findIndex(({path}) => path === after);
		return interview.questions.slice(0, at + 1).findLast((candidate) => asked.has(candidate))?.path ?? order[0];
	});
	return places.flatMap((path, index) => (path === question ? [index] : []));
}
