import {Box, Text, useCursor} from 'ink';
import TextInput from 'ink-text-input';
import {columnsOf, firstColumns, lastColumns} from '../../core/text/columns.ts';
import {visibleLine} from '../../core/text/visible.ts';
import type {Box as Rectangle} from '../frame.ts';
import {theme} from '../theme.ts';

const prompt = '> ';

/**
 * A line with its cursor always at its end. It draws only: its keys go through the key table like all others. Would it
 * listen by itself, those typed before it is on the screen were lost, and Backspace would leave half an emoji. Of a text
 * that is longer than the line its end is shown: Ink would go on in the row below, over what stands there.
 */
export function LineInput({at, text, placeholder}: {at: Rectangle; text: string; placeholder: string}) {
	const {setCursorPosition} = useCursor();
	const room = at.width - prompt.length - 1;
	const shown = lastColumns(visibleLine(text), room);
	setCursorPosition({x: at.left + prompt.length + columnsOf(shown), y: at.top});
	return (
		<Box position="absolute" left={at.left} top={at.top} width={at.width} height={1}>
			<Text {...theme.accent}>{prompt}</Text>
			<TextInput focus={false} value={shown} onChange={() => {}} placeholder={firstColumns(placeholder, room).text} />
		</Box>
	);
}
