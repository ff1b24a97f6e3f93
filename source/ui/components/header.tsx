import {valueAt} from '../../core/answers.ts';
import type {SessionState} from '../../flow/types.ts';
import {breadcrumb} from '../../flow/view/breadcrumb.ts';
import {saveStatus} from '../../flow/view/save-status.ts';
import type {Frame} from '../frame.ts';
import {Area} from './area.tsx';
import type {Run} from './row.tsx';
import {TwoSided} from './two-sided.tsx';

/** Where the person is, and whether the words are safe. */
export function Header({frame, state}: {frame: Frame; state: SessionState}) {
	const {step, steps, stepName, question, questions, item} = breadcrumb(state);
	const name: Run = {text: stepName, meaning: 'selected'};
	const within: Run = {text: item === undefined ? '' : `  ›  ${item}`, meaning: 'accent'};
	if (frame.isSmall) {
		const place: Run = {text: ` · ${question} of ${questions}`, meaning: 'quiet'};
		return (
			<Area at={frame.header}>
				<TwoSided
					left={[{text: `Step ${step} of ${steps}: `, meaning: 'quiet'}, name, place]}
					right={[statusRun(state, true)]}
				/>
			</Area>
		);
	}

	const title = valueAt(state.draft.answers, 'title');
	return (
		<Area at={frame.header}>
			<TwoSided
				left={[{text: typeof title === 'string' ? title : 'Untitled', meaning: 'strong'}]}
				right={[statusRun(state, false)]}
			/>
			<TwoSided
				left={[{text: `Step ${step} of ${steps}  `, meaning: 'quiet'}, name, within]}
				right={[{text: `question ${question} of ${questions}`, meaning: 'quiet'}]}
			/>
		</Area>
	);
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
