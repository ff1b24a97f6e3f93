import {draftName} from '../../core/draft/name.ts';
import type {Message} from '../../flow/state/message.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {breadcrumb} from '../../flow/view/breadcrumb.ts';
import {timeLeft} from '../../flow/view/meeting/time.ts';
import {saveStatus} from '../../flow/view/save-status.ts';
import {toldReviewWords} from '../../words/lines/review.ts';

/** Which document it is, where the person is, and whether it is saved. */
export function statusLines(session: SessionState): string[] {
	const {text, label} = breadcrumb(session);
	const left = timeLeft(session);
	return [
		`${draftName(session.draft)}.`,
		`${text}: ${label}.`,
		...(left === undefined ? [] : [toldReviewWords.time(left)]),
		saveWords(session),
	];
}

function saveWords(session: SessionState): string {
	const status = saveStatus(session);
	if (status.status === 'unsaved')
		return toldReviewWords.unsaved(
			[status.reason, status.amount === '' ? '' : toldReviewWords.lost(status.amount), status.help]
				.filter((part) => part !== '')
				.join(' '),
		);
	return {saved: toldReviewWords.saved, saving: toldReviewWords.saving, new: toldReviewWords.new}[status.status];
}

const words: Readonly<Record<Message['tone'], string>> = {
	info: '',
	success: '',
	warning: toldReviewWords.note,
	problem: toldReviewWords.problem,
};

/** Something said once. */
export function messageLines({tone, text, next}: Message): string[] {
	return [`${words[tone]}${text}${next === undefined ? '' : ` ${next}`}`];
}
