import type {HitView} from '../../flow/view/hits.ts';
import type {Box as Rectangle} from '../frame.ts';
import {wrapped} from '../wrap.ts';
import {Panel} from './panel.tsx';
import {type Line, Rows} from './rows.tsx';

/** Rows for each of both lines. */
const rowsOfLine = 3;

/** The place at hand as it is, and as it would be. */
export function Hits({at, view}: {at: Rectangle; view: HitView}) {
	const {label, position, before, after} = view;
	const line = (sign: string, text: string): Line[] =>
		wrapped(text, at.width - 2, rowsOfLine).map((row, index) => ({
			key: `${sign} ${index}`,
			runs: [{text: `${index === 0 ? sign : ' '} ${row}`, meaning: sign === '+' ? 'success' : 'warning'}],
		}));
	const lines = [...line('-', before), ...line('+', after)];
	return (
		<Panel at={at} title={`${label}  (${position})`}>
			{(rest) => <Rows at={rest} lines={lines} index={0} />}
		</Panel>
	);
}
