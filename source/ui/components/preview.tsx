import {Text} from 'ink';
import type {PlacedText} from '../../core/lens/write/block.ts';
import {layout} from '../../flow/buffer/layout.ts';
import type {Box as Rectangle} from '../frame.ts';
import {theme} from '../theme.ts';
import {Area} from './area.tsx';
import {Row, type Run} from './row.tsx';

export type Followed = {
	/** Paths of the place that has the focus, the most exact one first. */
	paths: readonly string[];
	/** Paths near which that place will stand, the nearest first, for as long as it is not in the document. */
	near: readonly string[];
	/** Offset of the cursor in the answer. */
	cursor: number;
};

/** The document beside the questions, at the place of the question that is asked. */
export function Preview({
	at,
	rendered,
	followed,
}: {
	at: Rectangle;
	rendered: PlacedText | undefined;
	followed: Followed;
}) {
	if (rendered === undefined) return null;
	const place = placeOf(rendered, followed.paths);
	const cursor = place ? Math.min(place.start + followed.cursor, place.end) : endOf(rendered, followed.near);
	const top = linesAbove(rendered.text, place?.start ?? cursor, Math.floor(at.height / 4));
	const {rows} = layout({text: rendered.text, cursor, top}, at.width - 1, at.height);
	return (
		<>
			<Area at={{...at, width: 1}}>
				<Text {...theme.quiet}>{Array(at.height).fill('│').join('\n')}</Text>
			</Area>
			<Area at={{...at, left: at.left + 2, width: at.width - 2}}>
				{rows.map((row) => (
					<Row key={row.start} runs={[styled(row.text, isWithin(row.start, row.end, place))]} />
				))}
			</Area>
		</>
	);
}

type Place = PlacedText['places'][number];

function placeOf({places}: PlacedText, paths: readonly string[]): Place | undefined {
	for (const path of paths) {
		const place = places.find((one) => one.path === path) ?? places.find((one) => isPartOf(one.path, path));
		if (place !== undefined) return place;
	}

	return undefined;
}

/** Where the first of these that stands in the document ends; 0 when none does. */
function endOf({places}: PlacedText, paths: readonly string[]): number {
	for (const path of paths) {
		const place = places.findLast((one) => one.path === path || isPartOf(one.path, path));
		if (place !== undefined) return place.end;
	}

	return 0;
}

function isPartOf(path: string, whole: string): boolean {
	return path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`);
}

function linesAbove(text: string, from: number, count: number): number {
	let at = from;
	for (let line = 0; line <= count && at > 0; line++) at = text.lastIndexOf('\n', at - 2) + 1;
	return at;
}

function isWithin(start: number, end: number, place: Place | undefined): boolean {
	return place === undefined || (end >= place.start && start <= place.end);
}

function styled(text: string, isFollowed: boolean): Run {
	if (/^#{1,6} /u.test(text)) return {text, meaning: 'strong'};
	if (/_(?:To be decided|Not (?:known|decided|answered)(?: yet)?)_/u.test(text)) return {text, meaning: 'warning'};
	return {text, meaning: isFollowed ? 'plain' : 'quiet'};
}
