import {nameOf} from '../../core/draft/name.ts';
import type {SessionState} from '../../flow/types.ts';
import {breadcrumb} from '../../flow/view/breadcrumb.ts';
import {saveStatus} from '../../flow/view/save-status.ts';
import type {Frame} from '../frame.ts';
import {Area} from './area.tsx';
import type {Run} from './row.tsx';
import {TwoSided} from './two-sided.tsx';

/** Where the person is, and whether the words are safe. */
export function Header({frame, state}: {frame: Frame; state: SessionState}) {
	const titleRun: Run = {text: nameOf(state.draft), meaning: 'strong'};
	const {place, count} = placeRuns(state);
	if (frame.isSmall) {
		return (
			<Area at={frame.header}>
				<TwoSided left={[...place, ...count.map(shortened)]} right={[statusRun(state, true)]} />
			</Area>
		);
	}

	return (
		<Area at={frame.header}>
			<TwoSided left={[titleRun]} right={[statusRun(state, false)]} />
			<TwoSided left={place} right={count} />
		</Area>
	);
}

const screens: Readonly<Record<Exclude<SessionState['screen'], 'interview'>, string>> = {
	review: 'Review',
	settle: 'The file has changed',
	compare: 'What writing changes',
	done: 'Done',
};

function placeRuns(state: SessionState): {place: Run[]; count: Run[]} {
	if (state.screen !== 'interview') return {place: [{text: screens[state.screen], meaning: 'selected'}], count: []};
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

function shortened(count: Run): Run {
	return {...count, text: count.text.replace('question', ' ·')};
}

function statusRun(state: SessionState, isShort: boolean): Run {
	const status = saveStatus(state);
	switch (status.status) {
		case 'saved': {
			const time = new Date(status.at).toTimeString().slice(0, 5);
			return {text: isShort ? '✓ saved' : `✓ saved ${time}`, meaning: 'success'};
		}

		case 'saving':
			return {text: '· saving', meaning: 'quiet'};
		case 'unsaved':
			return {text: isShort ? '! NOT SAVED' : `! NOT SAVED: ${status.reason}`, meaning: 'problem'};
		case 'new':
			return {text: ''};
	}
}
