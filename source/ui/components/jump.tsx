import {Box, Text, useCursor} from 'ink';
import TextInput from 'ink-text-input';
import stringWidth from 'string-width';
import type {Box as Rectangle} from '../frame.ts';
import {theme} from '../theme.ts';
import {Panel} from './panel.tsx';
import {type Line, Rows} from './rows.tsx';

const prompt = '> ';

/** All questions, those that match a filter; the highlighted one opens. */
export function Jump({
	at,
	filter,
	lines,
	index,
}: {
	at: Rectangle;
	filter: string;
	lines: readonly Line[];
	index: number;
}) {
	return (
		<Panel at={at} title="Go to">
			{(rest) => (
				<>
					<Filter at={{...rest, height: 1}} filter={filter} />
					<Rows at={{...rest, top: rest.top + 2, height: Math.max(1, rest.height - 2)}} lines={lines} index={index} />
				</>
			)}
		</Panel>
	);
}

/**
 * The field draws only: its keys go through the key table like all others. Would it listen by itself, those
 * typed before it is on the screen were lost.
 */
function Filter({at, filter}: {at: Rectangle; filter: string}) {
	const {setCursorPosition} = useCursor();
	setCursorPosition({x: at.left + prompt.length + stringWidth(filter), y: at.top});
	return (
		<Box position="absolute" left={at.left} top={at.top} width={at.width} height={1}>
			<Text {...theme.accent}>{prompt}</Text>
			<TextInput focus={false} value={filter} onChange={() => {}} placeholder="type part of a question's name" />
		</Box>
	);
}
