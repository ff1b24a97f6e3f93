import type {ReactNode} from 'react';
import {fitted} from '../../core/text/fitted.ts';
import type {Action} from '../../flow/actions/action.ts';
import {jumpRows} from '../../flow/selectors/jump-rows.ts';
import type {Overlay} from '../../flow/state/overlay.ts';
import type {State} from '../../flow/state/state.ts';
import {helpLines, keysWidth} from '../../flow/view/help.ts';
import {hitView} from '../../flow/view/hits.ts';
import {instrumentView} from '../../flow/view/instruments.ts';
import {boardView} from '../../flow/view/meeting/board.ts';
import {paletteRows} from '../../flow/view/palette.ts';
import {parkingView} from '../../flow/view/parking.ts';
import {sheetView} from '../../flow/view/sheet.ts';
import {starterContents, starterRows} from '../../flow/view/starters.ts';
import {listWords} from '../../words/screen/lists.ts';
import {panelWords} from '../../words/screen/panels.ts';
import {Board} from '../components/board.tsx';
import {ConflictPanel} from '../components/conflict.tsx';
import {Destinations} from '../components/destinations.tsx';
import {Filtered} from '../components/filtered.tsx';
import {Hits} from '../components/hits.tsx';
import {Instrument} from '../components/instrument.tsx';
import {Levels} from '../components/levels.tsx';
import {Meanings} from '../components/meanings.tsx';
import {Naming, Reason, Replacing} from '../components/one-line.tsx';
import {Parking} from '../components/parking.tsx';
import {Reading, textLines} from '../components/reading.tsx';
import type {Line} from '../components/rows.tsx';
import {Sheet} from '../components/sheet.tsx';
import {Starters} from '../components/starters.tsx';
import type {Box} from '../frame.ts';
import {jumpLines, pickLines} from '../lines.ts';
import {paletteLines} from '../palette-lines.ts';
import {currentFocus} from '../question.ts';

type Properties<O> = {at: Box; overlay: O; state: State; dispatch: (action: Action) => void};

/** What stands over the screen until Esc closes it. */
export function Overlays(properties: Properties<Overlay>) {
	// Its row takes an overlay of that name alone.
	const shown = overlays[properties.overlay.name] as (properties: Properties<Overlay>) => ReactNode;
	return shown(properties);
}

const overlays: {
	readonly [name in Overlay['name']]: (properties: Properties<Extract<Overlay, {name: name}>>) => ReactNode;
} = {
	help: ({at, overlay, state}) => (
		<Reading at={at} title={panelWords.help} lines={keyLines(state, at.width)} top={overlay.top} />
	),
	conflict: ({at, overlay, dispatch}) => <ConflictPanel at={at} conflict={overlay} onChoice={dispatch} />,
	example: ({at, overlay, state}) =>
		state.screen === 'start' ? null : <Example at={at} state={state} top={overlay.top} />,
	instrument({at, state}) {
		const view = state.screen === 'start' ? undefined : instrumentView(state, at.width);
		return view ? <Instrument at={at} view={view} /> : null;
	},
	starters: ({at, state}) =>
		state.screen === 'start' ? null : (
			<Starters at={at} rows={starterRows(state)} contentsIn={(width) => starterContents(state, width)} />
		),
	parking({at, state}) {
		const view = state.screen === 'start' ? undefined : parkingView(state);
		return view ? <Parking at={at} view={view} /> : null;
	},
	meeting({at, state}) {
		const view = state.screen === 'start' ? undefined : boardView(state);
		return view ? <Board at={at} view={view} /> : null;
	},
	sheet({at, state}) {
		const view = state.screen === 'start' ? undefined : sheetView(state);
		return view ? <Sheet at={at} view={view} /> : null;
	},
	naming: ({at, overlay}) => <Naming at={at} text={overlay.text} />,
	reason: ({at, overlay}) => <Reason at={at} text={overlay.text} />,
	level: ({at, overlay}) => <Levels at={at} index={overlay.index} />,
	meanings: ({at, overlay}) => <Meanings at={at} overlay={overlay} />,
	jump: ({at, overlay: {filter, index}, state}) =>
		state.screen === 'start' ? null : (
			<Filtered
				at={at}
				title={panelWords.jump}
				placeholder={panelWords.jumpHint}
				filter={filter}
				lines={jumpLines(state, filter, index, at.width)}
				index={index}
				count={listWords.shown(jumpRows(state, filter).length, jumpRows(state, '').length)}
			/>
		),
	moving: ({at, overlay: {index}, state}) =>
		state.screen === 'start' ? null : <Destinations at={at} state={state} index={index} />,
	replacing: ({at, overlay: {text, words}}) => <Replacing at={at} text={text} words={words} />,
	hits({at, state}) {
		const view = state.screen === 'start' ? undefined : hitView(state);
		return view ? <Hits at={at} view={view} /> : null;
	},
	picking: ({at, overlay: {text, index}, state}) =>
		state.screen === 'start' ? null : (
			<Filtered
				at={at}
				title={panelWords.picking}
				placeholder={panelWords.pickingHint}
				filter={text}
				lines={pickLines(state)}
				index={index}
				count={found(text, pickLines(state).length)}
			/>
		),
	palette: ({at, overlay: {text, index}, state}) =>
		state.screen === 'start' ? null : (
			<Filtered
				at={at}
				title={panelWords.palette}
				placeholder={panelWords.paletteHint}
				filter={text}
				lines={paletteLines(state, text, index, at.width)}
				index={index}
				count={found(text, paletteRows(state, text).length)}
			/>
		),
};

/** How many rows there are for what is typed; what there is without words need not be counted. */
function found(text: string, count: number): string {
	return text.trim() === '' ? '' : listWords.found(count);
}

function Example({at, state, top}: {at: Box; state: Exclude<State, {screen: 'start'}>; top: number}) {
	const {field} = currentFocus(state);
	const lines = textLines(field.example ?? panelWords.noExample, at.width);
	return <Reading at={at} title={panelWords.example(field.prompt)} lines={lines} top={top} />;
}

function keyLines(state: State, width: number): Line[] {
	return helpLines(state, width).map(({keys, text}, index) => ({
		key: String(index),
		runs: [{text: fitted(keys, keysWidth(width)), meaning: 'strong'}, {text: `  ${text}`}],
	}));
}
