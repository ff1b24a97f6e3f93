import {Text} from 'ink';
import {visibleLine} from '../../core/text/visible.ts';
import {type Meaning, theme} from '../theme.ts';

/** A run of text with one meaning. */
export type Run = {text: string; meaning?: Meaning};

/** One line of the screen, cut off where its box ends. Whatever stands in it is shown and never executed. */
export function Row({runs}: {runs: readonly Run[]}) {
	const [first, ...others] = runs.filter(({text}) => text !== '');
	if (first === undefined) return <Text> </Text>;
	// Most lines are one run; each element less is time saved with every key.
	if (others.length === 0) {
		return (
			<Text wrap="truncate-end" {...theme[first.meaning ?? 'plain']}>
				{visibleLine(first.text)}
			</Text>
		);
	}

	return (
		<Text wrap="truncate-end">
			{[first, ...others].map(({text, meaning = 'plain'}, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a run is known by nothing but its place.
				<Text key={index} {...theme[meaning]}>
					{visibleLine(text)}
				</Text>
			))}
		</Text>
	);
}
