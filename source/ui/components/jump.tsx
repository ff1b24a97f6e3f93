import {Box, Text} from 'ink';
import TextInput from 'ink-text-input';
import type {Box as Rectangle} from '../frame.ts';
import {theme} from '../theme.ts';
import {Panel} from './panel.tsx';
import {type Line, Rows} from './rows.tsx';

export type Properties = {
	at: Rectangle;
	filter: string;
	lines: readonly Line[];
	index: number;
	onFilter: (filter: string) => void;
};

/** All questions, those that match a filter; the highlighted one opens. */
export function Jump({at, filter, lines, index, onFilter}: Properties) {
	return (
		<Panel at={at} title="Go to">
			{(rest) => (
				<>
					<Box position="absolute" left={rest.left} top={rest.top} width={rest.width} height={1} overflow="hidden">
						<Text {...theme.accent}>{'> '}</Text>
						<TextInput value={filter} onChange={onFilter} placeholder="type a part of its name" />
					</Box>
					<Rows at={{...rest, top: rest.top + 2, height: Math.max(1, rest.height - 2)}} lines={lines} index={index} />
				</>
			)}
		</Panel>
	);
}
