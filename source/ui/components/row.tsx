import {Text} from 'ink';
import {visibleLine} from '../../core/text/visible.ts';
import {type Meaning, theme} from '../theme.ts';

/** A run of text with one meaning. */
export type Run = {text: string; meaning?: Meaning};

/** One line of the screen, cut off where its box ends. Whatever stands in it is shown and never executed. */
export function Row({runs}: {runs: readonly Run[]}) {
	return (
		<Text wrap="truncate-end">
			{runs.map(({text, meaning = 'plain'}, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a run is known by nothing but its place.
				<Text key={index} {...theme[meaning]}>
					{visibleLine(text)}
				</Text>
			))}
		</Text>
	);
}
