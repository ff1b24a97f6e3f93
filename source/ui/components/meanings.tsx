import type {Overlay} from '../../flow/state/overlay.ts';
import {panelWords} from '../../words/screen/panels.ts';
import type {Box as Rectangle} from '../frame.ts';
import {label, marker} from '../lines.ts';
import {wrapped} from '../wrap.ts';
import {Area} from './area.tsx';
import {CountedRows} from './counted-rows.tsx';
import {Panel} from './panel.tsx';
import {Row} from './row.tsx';

/** Rows for what becomes of it. */
const noteRows = 3;

/** The questions that a section could be the answer to, and what taking one of them does. */
export function Meanings({at, overlay}: {at: Rectangle; overlay: Extract<Overlay, {name: 'meanings'}>}) {
	const {heading, questions, index, busy} = overlay;
	const note = busy ? panelWords.beingWritten : panelWords.meaningHelp;
	const lines = questions.map(({path, label: name}, row) => ({
		key: path,
		runs: [marker(row === index), label(name, row === index)],
	}));
	return (
		<Panel at={at} title={panelWords.meanings(heading)}>
			{(rest) => {
				const height = Math.max(1, Math.min(lines.length, rest.height - noteRows - 1));
				return (
					<>
						<CountedRows at={{...rest, height}} lines={lines} index={index} />
						<Area at={{...rest, top: rest.top + height + 1, height: noteRows}}>
							{wrapped(note, rest.width, noteRows).map((text) => (
								<Row key={text} runs={[{text, meaning: 'quiet'}]} />
							))}
						</Area>
					</>
				);
			}}
		</Panel>
	);
}
