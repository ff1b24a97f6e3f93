import type {SessionState, Done as Written} from '../../flow/state/state.ts';
import {lackingView} from '../../flow/view/done.ts';
import {beginAndEndWords} from '../../words/screen/begin-and-end.ts';
import {type Line, Rows} from '../components/rows.tsx';
import type {Box} from '../frame.ts';

/** The file is written: where it is, what is still unknown or missing in it, and what to do next. */
export function Done({at, state, done}: {at: Box; state: SessionState; done: Written}) {
	const lines: Line[] = [
		{
			key: 'written',
			runs: [
				{text: beginAndEndWords.written, meaning: 'success'},
				{text: done.target, meaning: 'strong'},
			],
		},
		{key: 'next', runs: [{text: beginAndEndWords.howToGoOn, meaning: 'quiet'}]},
		...(done.before ? [undo] : []),
		{key: 'space', runs: [{text: ' '}]},
		...lackingView(state).flatMap(({title, labels}) => listed(title, labels)),
	];
	return <Rows at={at} lines={lines} index={0} />;
}

const undo: Line = {key: 'undo', runs: [{text: beginAndEndWords.howToUndo, meaning: 'quiet'}]};

function listed(title: string, labels: readonly string[]): Line[] {
	const rows = labels.map((label) => ({key: `${title} ${label}`, runs: [{text: '  ○ '}, {text: label}]}));
	return [{key: title, runs: [{text: title, meaning: 'warning'}]}, ...rows, {key: `${title} end`, runs: [{text: ' '}]}];
}
