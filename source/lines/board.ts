import {isOfLine} from '../core/draft/meeting.ts';
import {parkedKinds} from '../core/draft/parking.ts';
import type {Action} from '../flow/actions/action.ts';
import {placeAt} from '../flow/meeting/board.ts';
import type {SessionState} from '../flow/state/state.ts';
import {agendaRows} from '../flow/view/meeting/agenda.ts';
import {boardView} from '../flow/view/meeting/board.ts';
import {refusalWords} from '../words/lines/refusals.ts';
import {type Deed, refused} from './deed.ts';

/** What a line comes to on the board of a group. */
export function boardSaid(session: SessionState, line: string): Deed {
	const board = placeAt(session)?.board;
	if (board && isOfLine(board))
		return {actions: [{type: 'answer-typed', text: line}, {type: 'confirmed'}], isSaidAgain: true};
	const [, number = '', rest = ''] = /^(\d+)\s*(.*)$/s.exec(line.trim()) ?? [];
	const count = boardView(session)?.rows.length ?? 0;
	if (number === '') return refused(refusalWords.numberOfRow);
	if (Number(number) < 1 || Number(number) > count)
		return refused(count === 0 ? refusalWords.nothingListed : refusalWords.noNumber(Number(number), count));
	if (board === 'agenda' && isSilent(session, Number(number)))
		return refused(refusalWords.noSilence, refusalWords.scoreTogether);
	const act = board === undefined ? undefined : acts[board]?.(rest.trim());
	if (act === undefined || !isActions(act)) return act ?? refused(refusalWords.meansNothing);
	const downs = Array.from({length: Number(number) - 1}, () => ({type: 'down-asked'}) as const);
	return {actions: [{type: 'first-asked'}, ...downs, ...act], isSaidAgain: true};
}

function isSilent(session: SessionState, number: number): boolean {
	return agendaRows(session)[number - 1]?.opens === 'ballot';
}

type Act = (rest: string) => readonly Action[] | Deed;

/** What is done with the row of that number, by what stands behind it. */
const acts: Readonly<Record<string, Act>> = {
	agenda: () => [{type: 'confirmed'}],
	boxes: (rest) =>
		/^\d+$/.test(rest) ? [{type: 'minutes-set', minutes: Number(rest)}] : refused(refusalWords.sayMinutes),
	spread: (rest) =>
		rest === '' ? refused(refusalWords.sayAgreed) : [{type: 'answer-typed', text: rest}, {type: 'confirmed'}],
	dots: () => [{type: 'confirmed'}],
	consent: (rest) =>
		/^(?:y|yes)$/i.test(rest)
			? [{type: 'consent-given'}]
			: rest === ''
				? refused(refusalWords.sayConsent)
				: [{type: 'objection-asked'}, {type: 'answer-typed', text: rest}, {type: 'confirmed'}],
	clearing: cleared,
};

function cleared(rest: string): readonly Action[] | Deed {
	const to = parkedKinds.find((kind) => rest !== '' && kind.startsWith(rest.toLowerCase()));
	if (to) return [{type: 'parked-cleared', to}];
	return rest.toLowerCase() === 'drop'
		? [{type: 'parked-cleared'}]
		: refused(refusalWords.sayWhere(parkedKinds.join(', ')));
}

function isActions(act: readonly Action[] | Deed): act is readonly Action[] {
	return Array.isArray(act);
}
