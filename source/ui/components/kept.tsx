import type {KeptView} from '../../flow/view/kept.ts';
import type {Box as Rectangle} from '../frame.ts';
import {wrapped} from '../wrap.ts';
import {Area} from './area.tsx';
import {textLines} from './reading.tsx';
import {Row} from './row.tsx';

/** A part of the document that no question is for: its text to read, and how to change it. */
export function KeptPane({at, view}: {at: Rectangle; view: KeptView}) {
	const note = wrapped(view.note, at.width, 3);
	const space = at.height >= 12 ? 1 : 0;
	const top = 1 + note.length + space;
	const height = Math.max(1, at.height - top);
	const lines = textLines(view.text, at.width - 2);
	const first = Math.max(0, Math.min(view.top, lines.length - height));
	return (
		<>
			<Area at={at}>
				<Row runs={[{text: `${keptSign} ${view.title}`, meaning: 'strong'}]} />
				{note.map((row) => (
					<Row key={row} runs={[{text: row, meaning: 'quiet'}]} />
				))}
			</Area>
			<Area at={{...at, left: at.left + 2, width: at.width - 2, top: at.top + top, height}}>
				{lines.slice(first, first + height).map(({key, runs}) => (
					<Row key={key} runs={runs} />
				))}
			</Area>
		</>
	);
}

/** Stands for what stays as it is, where colours cannot tell. */
export const keptSign = '=';
