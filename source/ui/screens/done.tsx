import {corrections, gaps} from '../../core/draft/gaps.ts';
import type {SessionState, Done as Written} from '../../flow/state/state.ts';
import {unknowns} from '../../flow/view/review.ts';
import {type Line, Rows} from '../components/rows.tsx';
import type {Box} from '../frame.ts';

/** The file is written: where it is, what is still unknown or missing in it, and what to do next. */
export function Done({at, state, done}: {at: Box; state: SessionState; done: Written}) {
	const missing = gaps(state.interview, state.draft).filter(({need}) => need !== 'correction');
	const faulty = corrections(state.interview, state.draft);
	const unknown = unknowns(state).map((label) => ({label}));
	const lines: Line[] = [
		{
			key: 'written',
			runs: [
				{text: '✓ Written  ', meaning: 'success'},
				{text: done.target, meaning: 'strong'},
			],
		},
		{key: 'next', runs: [{text: 'Enter ends, Esc goes back to the questions.', meaning: 'quiet'}]},
		...(done.before ? [undo] : []),
		{key: 'space', runs: [{text: ' '}]},
		...listed('Not known yet', unknown),
		...listed('Still missing for a review', missing),
		...listed('Not in the file yet; the draft stays', faulty),
	];
	return <Rows at={at} lines={lines} index={0} />;
}

const undo: Line = {key: 'undo', runs: [{text: 'u undoes the write.', meaning: 'quiet'}]};

function listed(title: string, labels: readonly {label: string}[]): Line[] {
	if (labels.length === 0) return [];
	const rows = labels.map(({label}) => ({key: `${title} ${label}`, runs: [{text: '  ○ '}, {text: label}]}));
	return [{key: title, runs: [{text: title, meaning: 'warning'}]}, ...rows, {key: `${title} end`, runs: [{text: ' '}]}];
}
