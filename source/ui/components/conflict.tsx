import {Box} from 'ink';
import SelectInput from 'ink-select-input';
import type {Intent} from '../../flow/actions/intent.ts';
import type {Overlay} from '../../flow/state/overlay.ts';
import {panelWords} from '../../words/screen/panels.ts';
import type {Box as Rectangle} from '../frame.ts';
import {Panel} from './panel.tsx';
import {Row} from './row.tsx';

type Conflict = Extract<Overlay, {name: 'conflict'}>;

const ways: ReadonlyArray<{
	label: string;
	value: Intent['type'] & ('take-over-asked' | 'copy-asked' | 'escape-asked');
}> = [
	{label: panelWords.decideLater, value: 'escape-asked'},
	{label: panelWords.takeOver, value: 'take-over-asked'},
	{label: panelWords.ownCopy, value: 'copy-asked'},
];

type Properties = {at: Rectangle; conflict: Conflict; onChoice: (intent: Intent) => void};

/** Two terminals want one draft: who else has it, and what can be done. */
export function ConflictPanel({at, conflict, onChoice}: Properties) {
	const title = conflict.cause === 'held' ? panelWords.isHeld : panelWords.isTaken;
	return (
		<Panel at={at} title={title}>
			{(rest) => (
				<Box position="absolute" left={rest.left} top={rest.top} flexDirection="column" width={rest.width}>
					<Row runs={[{text: panelWords.heldBy(conflict.by), meaning: 'quiet'}]} />
					<Box marginTop={1}>
						<SelectInput items={[...ways]} onSelect={({value}) => onChoice({type: value})} />
					</Box>
				</Box>
			)}
		</Panel>
	);
}
