import {capital} from '../../core/text/capital.ts';
import {destinationsHere} from '../../flow/session/moving.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {countWords} from '../../words/counts.ts';
import {panelWords} from '../../words/screen/panels.ts';
import {standingWords} from '../../words/standing.ts';
import type {Box as Rectangle} from '../frame.ts';
import {label, marker} from '../lines.ts';
import {CountedRows} from './counted-rows.tsx';
import {Panel} from './panel.tsx';

/** The lists that take what is moved, each with what it becomes there. */
export function Destinations({at, state, index}: {at: Rectangle; state: SessionState; index: number}) {
	const lines = destinationsHere(state).map(({kind, group}, row) => ({
		key: kind,
		runs: [
			marker(row === index),
			label(capital(countWords.oneOf(standingWords.parked[kind])), row === index),
			{text: panelWords.inGroup(group.label), meaning: 'quiet' as const},
		],
	}));
	return (
		<Panel at={at} title={panelWords.destinations}>
			{(rest) => <CountedRows at={rest} lines={lines} index={index} />}
		</Panel>
	);
}
