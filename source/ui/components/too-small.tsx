import {Text} from 'ink';

/** What a window shows that has no room for a question; keys and saving go on. */
export function TooSmall() {
	return <Text>Enlarge the window to 30x8 or more. Still saving; nothing is lost.</Text>;
}
