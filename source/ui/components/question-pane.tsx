import type {ReactNode} from 'react';
import type {Box as Rectangle} from '../frame.ts';
import type {Pane} from '../pane.ts';
import {Area} from './area.tsx';
import {Border} from './border.tsx';
import {CountedRows} from './counted-rows.tsx';
import {Row, type Run} from './row.tsx';
import type {Line} from './rows.tsx';

type Properties = {
	at: Rectangle;
	pane: Pane;
	/** What is to be said about the answer, below its control, row by row. */
	notes: readonly (readonly Run[])[];
	/** Lines below the control, such as the other fields of an item. */
	below: readonly Line[];
	belowIndex: number;
	/** The control; it draws into the pane's `inner`. */
	children: ReactNode;
};

/** One question: what is asked, what a good answer looks like, the control, and what is to be said about it. */
export function QuestionPane({at, pane, notes, below, belowIndex, children}: Properties) {
	return (
		<>
			<Area at={at}>
				{pane.prompt.map((row) => (
					<Row key={row} runs={[{text: row, meaning: 'strong'}]} />
				))}
				{pane.guidance.map((row) => (
					<Row key={row} runs={[{text: row, meaning: 'quiet'}]} />
				))}
			</Area>
			{pane.hasBorder && <Border at={pane.outer} />}
			{children}
			<Area at={pane.note}>
				{notes.map((runs, row) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a row is known by nothing but its place.
					<Row key={row} runs={runs} />
				))}
			</Area>
			{pane.below && <CountedRows at={pane.below} lines={below} index={belowIndex} />}
		</>
	);
}
