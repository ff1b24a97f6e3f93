import {Text} from 'ink';
import type {Hint} from '../../flow/view/hints.ts';
import type {Box as Rectangle} from '../frame.ts';
import {theme} from '../theme.ts';
import {Area} from './area.tsx';

const between = '   ';

/** The keys of the control that has the focus: as many as fit, help and the way out always among them. */
export function Hints({at, hints}: {at: Rectangle; hints: readonly Hint[]}) {
	return (
		<Area at={at}>
			<Text wrap="truncate-end">
				{fitting(hints, at.width).map(({key, text}, index) => (
					<Text key={key}>
						{index === 0 ? '' : between}
						<Text {...theme.strong}>{key}</Text>
						<Text {...theme.quiet}> {text}</Text>
					</Text>
				))}
			</Text>
		</Area>
	);
}

function fitting(hints: readonly Hint[], width: number): Hint[] {
	const always = hints.slice(-2);
	const shown: Hint[] = [];
	let left = width - always.reduce((sum, hint) => sum + lengthOf(hint) + between.length, -between.length);
	for (const hint of hints.slice(0, -2)) {
		const length = lengthOf(hint) + between.length;
		if (length > left) continue;
		left -= length;
		shown.push(hint);
	}

	return [...shown, ...always];
}

function lengthOf({key, text}: Hint): number {
	return key.length + 1 + text.length;
}
