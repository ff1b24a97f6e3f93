import type {Box as Rectangle} from '../frame.ts';
import {wholeWords} from '../whole-words.ts';
import {Area} from './area.tsx';
import {Row, type Run} from './row.tsx';

export type Line = {key: string; runs: readonly Run[]};

/** As many lines of a long list as there are rows, with the highlighted one among them; the others are not mounted. */
export function Rows({at, lines, index}: {at: Rectangle; lines: readonly Line[]; index: number}) {
	const first = firstShown(lines.length, at.height, index);
	return (
		<Area at={at}>
			{lines.slice(first, first + at.height).map(({key, runs}) => (
				<Row key={key} runs={wholeWords(runs, at.width)} />
			))}
		</Area>
	);
}

/** The first line of a window of `height` lines that keeps the highlighted one in its middle where it can. */
export function firstShown(length: number, height: number, index: number): number {
	return Math.max(0, Math.min(index - Math.floor(height / 2), length - height));
}
