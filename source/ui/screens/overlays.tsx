import {fitted} from '../../core/text/fitted.ts';
import type {Action} from '../../flow/actions/action.ts';
import {helpRows} from '../../flow/keys/help.ts';
import type {Overlay} from '../../flow/state/overlay.ts';
import type {SessionState, State} from '../../flow/state/state.ts';
import {instrumentView} from '../../flow/view/instruments.ts';
import {starterRows} from '../../flow/view/starters.ts';
import {askedAt} from '../asked.ts';
import {ConflictPanel} from '../components/conflict.tsx';
import {Instrument} from '../components/instrument.tsx';
import {Jump} from '../components/jump.tsx';
import {Reading, textLines} from '../components/reading.tsx';
import type {Line} from '../components/rows.tsx';
import {Starters} from '../components/starters.tsx';
import type {Box} from '../frame.ts';
import {jumpLines} from '../lines.ts';

export type Properties = {at: Box; overlay: Overlay; state: State; dispatch: (action: Action) => void};

/** What stands over the screen until Esc closes it. */
export function Overlays({at, overlay, state, dispatch}: Properties) {
	switch (overlay.name) {
		case 'help':
			return <Reading at={at} title="Keys" lines={helpLines(state, at.width)} top={overlay.top} />;
		case 'conflict':
			return <ConflictPanel at={at} conflict={overlay} onChoice={dispatch} />;
		case 'example':
			return state.screen === 'start' ? null : <Example at={at} state={state} top={overlay.top} />;
		case 'instrument':
		case 'starters':
			return state.screen === 'start' ? null : <Looking at={at} state={state} />;
		case 'jump':
			if (state.screen === 'start') return null;
			return (
				<Jump
					at={at}
					filter={overlay.filter}
					lines={jumpLines(state, overlay.filter, overlay.index)}
					index={overlay.index}
				/>
			);
	}
}

function Looking({at, state}: {at: Box; state: SessionState}) {
	const view = instrumentView(state, at.width);
	return view ? <Instrument at={at} view={view} /> : <Starters at={at} rows={starterRows(state)} />;
}

function Example({at, state, top}: {at: Box; state: Exclude<State, {screen: 'start'}>; top: number}) {
	const {field} = askedAt(state);
	const lines = textLines(field.example ?? 'There is no example for this question.', at.width);
	return <Reading at={at} title={`An example: ${field.prompt}`} lines={lines} top={top} />;
}

function helpLines(state: State, width: number): Line[] {
	const column = Math.min(24, Math.floor(width / 3));
	return helpRows(state).map(({keys, help}, index) => ({
		key: String(index),
		runs: [{text: fitted(keys, column), meaning: 'strong'}, {text: `  ${help}`}],
	}));
}
