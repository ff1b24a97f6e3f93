import {capital} from '../../core/text/capital.ts';
import {visibleLine} from '../../core/text/visible.ts';
import {destinationsHere, wordsMoved} from '../../flow/session/moving.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {countWords} from '../../words/counts.ts';
import {panelWords} from '../../words/screen/panels.ts';
import {standingWords} from '../../words/standing.ts';
import type {Box as Rectangle} from '../frame.ts';
import {label, marker} from '../lines.ts';
import {wrapped} from '../wrap.ts';
import {Area} from './area.tsx';
import {CountedRows} from './counted-rows.tsx';
import {Panel} from './panel.tsx';
import {Row} from './row.tsx';

/** The most rows for the words of what is moved. */
const mostQuoted = 3;

/** What is moved, and below it the lists that take it, each with what it becomes there. */
export function Destinations({at, state, index}: {at: Rectangle; state: SessionState; index: number}) {
	const lines = destinationsHere(state).map(({kind, group}, row) => ({
		key: kind,
		runs: [
			marker(row === index),
			label(capital(countWords.oneOf(standingWords.parked[kind])), row === index),
			{text: panelWords.inGroup(group.label), meaning: 'quiet' as const},
		],
	}));
	const moved = visibleLine(panelWords.moved(wordsMoved(state)));
	return (
		<Panel at={at} title={panelWords.destinations}>
			{(rest) => {
				// The rows that are chosen from come first.
				const quoted = wrapped(moved, rest.width, Math.min(mostQuoted, rest.height - lines.length - 1));
				const below = quoted.length === 0 ? 0 : quoted.length + 1;
				return (
					<>
						{quoted.length > 0 && (
							<Area at={{...rest, height: quoted.length}}>
								{quoted.map((text) => (
									<Row key={text} runs={[{text, meaning: 'accent'}]} />
								))}
							</Area>
						)}
						<CountedRows
							at={{...rest, top: rest.top + below, height: Math.max(1, rest.height - below)}}
							lines={lines}
							index={index}
						/>
					</>
				);
			}}
		</Panel>
	);
}
