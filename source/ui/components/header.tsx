import stringWidth from 'string-width';
import {draftName} from '../../core/draft/name.ts';
import {visibleLine} from '../../core/text/visible.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {breadcrumb} from '../../flow/view/breadcrumb.ts';
import {type SaveStatus, saveStatus} from '../../flow/view/save-status.ts';
import type {Frame} from '../frame.ts';
import {Area} from './area.tsx';
import type {Run} from './row.tsx';
import {TwoSided} from './two-sided.tsx';

/** Where the person is, and whether the words are safe. */
export function Header({frame, state}: {frame: Frame; state: SessionState}) {
	const titleRun: Run = {text: draftName(state.draft), meaning: 'strong'};
	const {place, count} = placeRuns(state);
	if (frame.isSmall) {
		return (
			<Area at={frame.header}>
				<TwoSided left={[...place, ...count.map(shortened)]} right={[statusRun(state, true, 0)]} />
			</Area>
		);
	}

	return (
		<Area at={frame.header}>
			<TwoSided left={[titleRun]} right={[statusRun(state, false, frame.header.width - leastTitle)]} />
			<TwoSided left={place} right={count} />
		</Area>
	);
}

/** Columns that are left to the title in any case. */
const leastTitle = 12;

const screens: Readonly<Record<Exclude<SessionState['screen'], 'interview'>, string>> = {
	review: 'Review',
	settle: 'The file has changed',
	compare: 'What writing changes',
	done: 'Done',
};

function placeRuns(state: SessionState): {place: Run[]; count: Run[]} {
	if (state.screen !== 'interview')
		return {place: [{text: screenName(state, state.screen), meaning: 'selected'}], count: []};
	const {step, steps, stepName, question, questions, item} = breadcrumb(state);
	const within = item === undefined ? '' : `  ›  ${item}`;
	return {
		place: [
			{text: `Step ${step} of ${steps}: `, meaning: 'quiet'},
			{text: stepName, meaning: 'selected'},
			{text: within, meaning: 'accent'},
		],
		count: [{text: `question ${question} of ${questions}`, meaning: 'quiet'}],
	};
}

function screenName({settling}: SessionState, screen: keyof typeof screens): string {
	const isSaid = screen === 'settle' && settling?.conflicts[settling.index]?.said !== undefined;
	return isSaid ? 'Is it said already?' : screens[screen];
}

function shortened(count: Run): Run {
	return {...count, text: count.text.replace('question', ' ·')};
}

function statusRun(state: SessionState, isShort: boolean, room: number): Run {
	const status = saveStatus(state);
	switch (status.status) {
		case 'saved': {
			const time = new Date(status.at).toTimeString().slice(0, 5);
			return {text: isShort ? '✓ saved' : `✓ saved ${time}`, meaning: 'success'};
		}

		case 'saving':
			return {text: '· saving', meaning: 'quiet'};
		case 'unsaved':
			return {text: isShort ? '! NOT SAVED' : unsavedText(status, room), meaning: 'problem'};
		case 'new':
			return {text: ''};
	}
}

/** As much as finds room of why it is not saved, how much that is, and what would help. */
function unsavedText({reason, amount, help}: Extract<SaveStatus, {status: 'unsaved'}>, room: number): string {
	const lost = amount === '' ? '' : `${amount} would be lost.`;
	const texts = [[reason, lost, help], [reason, lost], amount === '' ? [reason] : [lost]].map(
		(parts) => `! NOT SAVED: ${visibleLine(parts.filter((part) => part !== '').join(' '))}`,
	);
	return texts.find((text) => stringWidth(text) <= room) ?? '! NOT SAVED';
}
