import {dayIn, writtenDay} from '../../text/written-day.ts';
import {type SaidParts, saidBy} from './said.ts';

const name = "\\p{Lu}[\\p{L}.'’-]{0,30}(?:(?:,| &| /| and| with|) \\p{Lu}[\\p{L}.'’-]{0,30}){0,4}";
const byWord = '(?:by|due|until|till|before|bis|até|hasta|avant)(?: date)?:? ';
const day = `(?<due>${writtenDay})`;
const ownerLabel = '[Oo]wner: ';

const forms = [
	// Who pays? (Ann Lee, by 2026-05-01)
	`(?<ownerLead> [([](?:${ownerLabel})?)(?<owner>${name})(?<dueLead>[,;] (?:${byWord})?)${day}(?<close>[)\\]])`,
	// Who pays? - Owner: Ann Lee - Due: 2026-05-01
	`(?<ownerLead> [-–—] ${ownerLabel})(?<owner>${name})(?<dueLead> [-–—] [Dd]ue: )${day}`,
	// Who pays? - Ann Lee, by 2026-05-01, or behind a label
	`(?<ownerLead> (?:[-–—] (?:${ownerLabel})?|${ownerLabel}))(?<owner>${name})(?<dueLead>(?:,? ${byWord}|, | [-–—] (?:${byWord})?))${day}(?<close>\\.?)`,
	// Who pays? (Owner: Ann Lee)
	`(?<ownerLead> [([]${ownerLabel})(?<owner>${name})(?<close>[)\\]])`,
	`(?<ownerLead> [-–—] ${ownerLabel})(?<owner>${name})`,
	// Who pays? @ann
	'(?<ownerLead> @)(?<owner>[\\p{L}\\d][\\p{L}\\d_-]{0,38})',
].map((tail) => new RegExp(`^(?<question>.{2,400}?[?.~)])${tail}$`, 'u'));

/** What each form has that text of a question can be kept apart from. */
export const questionMarks: readonly string[] = [', ', '; ', '(', '[', ' - ', ' – ', ' — ', ' @', ': '];

/** Who finds out and by when, where a question says it at its end and leaves no doubt: a name alone in brackets may be another thing. */
export function questionSaid(text: string): SaidParts | undefined {
	for (const form of forms) {
		const found = form.exec(text)?.groups;
		if (!found || (found.due !== undefined && dayIn(found.due) === undefined)) continue;
		return saidBy(text, form, ['question', 'owner', 'due']);
	}

	return undefined;
}
