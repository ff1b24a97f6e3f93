import {withStarter} from '../../core/house/starters/apply.ts';
import type {Starter} from '../../core/house/starters/types.ts';
import {addedLines, addedText} from '../../core/house/starters/words.ts';
import {aboutWords} from '../../words/views/question.ts';
import {listedRows, paragraph} from '../instruments/rows.ts';
import type {InstrumentRow} from '../instruments/types.ts';
import {wayTo} from '../keys/way.ts';
import type {SessionState} from '../state/state.ts';

export type StarterRow = {name: string; title: string; adds: string; isCurrent: boolean};

/** What the question at the focus can begin with, each with what it adds there to what is there. */
export function starterRows(session: SessionState): readonly StarterRow[] {
	const {overlay} = session;
	if (overlay?.name !== 'starters') return [];
	return overlay.starters.map((starter, index) => {
		const adds = addedText(addedOf(session, starter).here) || aboutWords.allThere;
		return {name: starter.name, title: starter.title, adds, isCurrent: index === overlay.index};
	});
}

/** When to take the highlighted one, what else it holds, and item by item what it adds. */
export function starterContents(session: SessionState, width: number): readonly InstrumentRow[] {
	const {overlay} = session;
	const starter = overlay?.name === 'starters' ? overlay.starters[overlay.index] : undefined;
	if (!starter) return [];
	const {here, besides} = addedOf(session, starter);
	const more = aboutWords.addsMore(wayTo(session, 'whole-starter-asked'), addedText(besides));
	return [
		...paragraph(starter.use, width, 'quiet'),
		...(besides.length === 0 ? [] : paragraph(more, width, 'accent')),
		...listedRows(addedLines(here), width),
	];
}

/** What a starter adds at the focus, and what at other questions. */
function addedOf({interview, draft, focus}: SessionState, starter: Starter) {
	const {added} = withStarter(interview, draft.answers, starter);
	const isHere = ({question}: (typeof added)[number]) => question.path === focus.question;
	return {here: added.filter(isHere), besides: added.filter((one) => !isHere(one))};
}
