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

/** The way out and the help in any case, then the others in their order. Where a key leads out, the way off comes last. */
function fitting(hints: readonly Hint[], width: number): Hint[] {
	const [help, leaving] = hints.slice(-2);
	const out = hints.find(({isWayOut}) => isWayOut);
	const always = [out ?? leaving, help].filter((hint) => hint !== undefined);
	const shown = new Set(always);
	let left = width - always.reduce((sum, hint) => sum + lengthOf(hint) + between.length, -between.length);
	for (const hint of hints) {
		const length = lengthOf(hint) + between.length;
		if (shown.has(hint) || length > left) continue;
		left -= length;
		shown.add(hint);
	}

	return hints.filter((hint) => shown.has(hint));
}

function lengthOf({key, text}: Hint): number {
	return key.length + 1 + text.length;
}
