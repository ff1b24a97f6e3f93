import {draftName} from '../../core/draft/name.ts';
import type {Message} from '../../flow/state/message.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {breadcrumb} from '../../flow/view/breadcrumb.ts';
import {timeLeft} from '../../flow/view/meeting/time.ts';
import {saveStatus} from '../../flow/view/save-status.ts';

/** Which document it is, where the person is, and whether it is saved. */
export function statusLines(session: SessionState): string[] {
	const {text, label} = breadcrumb(session);
	const left = timeLeft(session);
	return [
		`${draftName(session.draft)}.`,
		`${text}: ${label}.`,
		...(left === undefined ? [] : [`Of the time of this step: ${left}.`]),
		saveWords(session),
	];
}

function saveWords(session: SessionState): string {
	const status = saveStatus(session);
	if (status.status === 'unsaved')
		return `NOT SAVED: ${[status.reason, status.amount === '' ? '' : `${status.amount} would be lost.`, status.help].filter((part) => part !== '').join(' ')}`;
	return {saved: 'Saved.', saving: 'Saving.', new: 'Nothing is to be saved yet.'}[status.status];
}

const words: Readonly<Record<Message['tone'], string>> = {
	info: '',
	success: '',
	warning: 'Note: ',
	problem: 'Problem: ',
};

/** Something said once. */
export function messageLines({tone, text, next}: Message): string[] {
	return [`${words[tone]}${text}${next === undefined ? '' : ` ${next}`}`];
}
