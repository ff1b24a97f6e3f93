import {lineAt} from '../rows.ts';
import {isTold, textBeside} from './beside.ts';
import {sectionsAbout} from './texts.ts';
import type {Subject} from './types.ts';

const irreversible =
	/\b(?:irreversibl[ey]|irreversível|irreversibel|unumkehrbar|(?:cannot|can['’]t|can not|impossible to) (?:be )?(?:undone|undo|reverted?|roll(?:ed)? back)|no (?:way back|roll-?back))(?!\p{L})|不可逆/iu;

/** Whether a text says that the change cannot be taken back. */
export function isIrreversible(text: string): boolean {
	return irreversible.test(text);
}

/** What a document says of its rollback: the answers, and what stands beside them under such a heading. */
export function rollbackTold(subject: Subject): string {
	const keys = ['trigger', 'decider', 'steps', 'data', 'communication'];
	return [...keys.map((key) => lineAt(subject.answers, `rollback.${key}`)), rollbackBeside(subject)].join('\n');
}

/** A paragraph or bullets in a form that the template does not have; empty where it is too short to say anything. */
export function rollbackBeside(subject: Subject): string {
	const text = sectionsAbout(subject, 'Rollback')
		.map((section) => textBeside(subject, section))
		.join('\n\n');
	return isTold(text) ? text : '';
}
