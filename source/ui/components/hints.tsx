import {Text} from 'ink';
import type {Box as Rectangle} from '../frame.ts';
import {theme} from '../theme.ts';
import {Area} from './area.tsx';

export type Hint = {key: string; label: string};

const between = '   ';

/** The keys of the control that has the focus: as many as fit, the last one always among them. */
export function Hints({at, hints}: {at: Rectangle; hints: readonly Hint[]}) {
	return (
		<Area at={at}>
			<Text wrap="truncate-end">
				{fitting(hints, at.width).map(({key, label}, index) => (
					<Text key={key}>
						{index === 0 ? '' : between}
						<Text {...theme.strong}>{key}</Text>
						<Text {...theme.quiet}> {label}</Text>
					</Text>
				))}
			</Text>
		</Area>
	);
}

function fitting(hints: readonly Hint[], width: number): Hint[] {
	const last = hints.at(-1);
	if (last === undefined) return [];
	const shown: Hint[] = [];
	let left = width - lengthOf(last);
	for (const hint of hints.slice(0, -1)) {
		left -= lengthOf(hint) + between.length;
		if (left < 0) break;
		shown.push(hint);
	}

	return [...shown, last];
}

function lengthOf({key, label}: Hint): number {
	return key.length + 1 + label.length;
}
