import {Box} from 'ink';
import SelectInput from 'ink-select-input';
import {levelChoices} from '../../flow/selectors/level-choices.ts';
import {panelWords} from '../../words/screen/panels.ts';
import type {Box as Rectangle} from '../frame.ts';
import {label, marker} from '../lines.ts';
import {wrapped} from '../wrap.ts';
import {Area} from './area.tsx';
import {Panel} from './panel.tsx';
import {Row} from './row.tsx';

/** Rows for the highlighted sentence, which the list may have cut off, where all of the list has room beside it. */
const sentenceRows = 2;

/** The sentence of each level, one of which is the person's; drawn alone, as what is typed there is. */
export function Levels({at, index}: {at: Rectangle; index: number}) {
	return (
		<Panel at={at} title={panelWords.levels}>
			{(rest) => {
				const room = Math.max(1, Math.min(sentenceRows, rest.height - levelChoices.length));
				const height = Math.max(1, Math.min(levelChoices.length, rest.height - room));
				const top = Math.min(rest.top + height + 1, rest.top + rest.height - room);
				return (
					<>
						<Box position="absolute" left={rest.left} top={rest.top} width={rest.width} height={height}>
							<SelectInput
								key={`${index} ${height}`}
								items={levelChoices.map((sentence) => ({
									label: wrapped(sentence, rest.width - 2, 1)[0] ?? '',
									value: sentence,
								}))}
								initialIndex={index}
								limit={height}
								isFocused={false}
								indicatorComponent={NoIndicator}
								itemComponent={Choice}
							/>
						</Box>
						<Area at={{...rest, top, height: room}}>
							{wrapped(levelChoices[index] ?? '', rest.width, room).map((text) => (
								<Row key={text} runs={[{text, meaning: 'quiet'}]} />
							))}
						</Area>
					</>
				);
			}}
		</Panel>
	);
}

/** The row has its own. */
function NoIndicator() {
	return null;
}

function Choice({isSelected = false, label: text}: {isSelected?: boolean; label: string}) {
	return <Row runs={[marker(isSelected), label(text, isSelected)]} />;
}
