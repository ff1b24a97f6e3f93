import {Box, Text, useCursor} from 'ink';
import TextInput from 'ink-text-input';
import stringWidth from 'string-width';
import type {Box as Rectangle} from '../frame.ts';
import {theme} from '../theme.ts';

const prompt = '> ';

/**
 * A line with its cursor always at its end. It draws only: its keys go through the key table like all others. Would it
 * listen by itself, those typed before it is on the screen were lost, and Backspace would leave half an emoji.
 */
export function LineInput({at, text, placeholder}: {at: Rectangle; text: string; placeholder: string}) {
	const {setCursorPosition} = useCursor();
	setCursorPosition({x: at.left + prompt.length + stringWidth(text), y: at.top});
	return (
		<Box position="absolute" left={at.left} top={at.top} width={at.width} height={1}>
			<Text {...theme.accent}>{prompt}</Text>
			<TextInput focus={false} value={text} onChange={() => {}} placeholder={placeholder} />
		</Box>
	);
}
