import {valueAt} from '../../core/answers/answers.ts';
import {filledItems} from '../../core/draft/progress.ts';
import {aboutWords} from '../../words/views/question.ts';
import {wayTo} from '../keys/way.ts';
import {keptTitle} from '../selectors/kept.ts';
import type {SessionState} from '../state/state.ts';

export type KeptView = {title: string; text: string; top: number; note: string};

/** What is read in place of a question, with the way to change it; undefined while a question is asked. */
export function keptView(session: SessionState): KeptView | undefined {
	const {kept, keptAt, draft} = session;
	const part = keptAt && kept[keptAt.index];
	if (!part) return undefined;
	const file = draft.base?.path.split(/[\\/]/).at(-1) ?? aboutWords.theFile;
	return {
		title: keptTitle(part),
		text: part.text,
		top: keptAt.top,
		note: aboutWords.keptNote(file, part.isSection ? wayTo(session, 'meaning-asked') : undefined),
	};
}

/** What the document may say already of the question at the focus, as long as that has no answer. */
export function saidHere({said, draft, focus: {question}, keptAt}: SessionState): string | undefined {
	const statement = said.find(({path}) => path === question);
	const value = valueAt(draft.answers, question);
	const isBlank = Array.isArray(value) ? filledItems(draft.answers, question).length === 0 : value === undefined;
	if (keptAt || !statement || !isBlank) return undefined;
	const {line, text, body} = statement;
	return aboutWords.saidInLine(line + 1, body === '' ? text : `${text} / ${body}`);
}
