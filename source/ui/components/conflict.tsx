import {Box} from 'ink';
import SelectInput from 'ink-select-input';
import type {Intent} from '../../flow/actions/intent.ts';
import type {Overlay} from '../../flow/state/overlay.ts';
import type {Box as Rectangle} from '../frame.ts';
import {Panel} from './panel.tsx';
import {Row} from './row.tsx';

type Conflict = Extract<Overlay, {name: 'conflict'}>;

const ways: ReadonlyArray<{
	label: string;
	value: Intent['type'] & ('take-over-asked' | 'copy-asked' | 'escape-asked');
}> = [
	{label: 'Go back; decide later', value: 'escape-asked'},
	{label: 'Take the draft over; the other terminal stops saving', value: 'take-over-asked'},
	{label: 'Work on a copy of your own', value: 'copy-asked'},
];

type Properties = {at: Rectangle; conflict: Conflict; onChoice: (intent: Intent) => void};

/** Two terminals want one draft: who else has it, and what can be done. */
export function ConflictPanel({at, conflict, onChoice}: Properties) {
	const title =
		conflict.cause === 'held' ? 'This draft is open in another terminal' : 'Another terminal has taken this draft over';
	return (
		<Panel at={at} title={title}>
			{(rest) => (
				<Box position="absolute" left={rest.left} top={rest.top} flexDirection="column" width={rest.width}>
					<Row runs={[{text: `Held by ${conflict.by}`, meaning: 'quiet'}]} />
					<Box marginTop={1}>
						<SelectInput items={[...ways]} onSelect={({value}) => onChoice({type: value})} />
					</Box>
				</Box>
			)}
		</Panel>
	);
}
