import type {BoardView} from '../../flow/view/meeting/types.ts';
import type {Box as Rectangle} from '../frame.ts';
import {label, marker} from '../lines.ts';
import {wrapped} from '../wrap.ts';
import {Area} from './area.tsx';
import {LineInput} from './line-input.tsx';
import {Panel} from './panel.tsx';
import {Row} from './row.tsx';
import {type Line, Rows} from './rows.tsx';

/** What a group has before it: what is asked of it, the line that is typed, rows, and what is to be said of one of them. */
export function Board({at, view}: {at: Rectangle; view: BoardView}) {
	const {title, about, input, rows, note, isWrong} = view;
	const [heading = ''] = wrapped(title, at.width, 1);
	return (
		<Panel at={at} title={heading}>
			{(rest) => {
				const isLow = rest.height < 12;
				const above = wrapped(about, rest.width, isLow ? 2 : 3);
				const below = wrapped(isWrong ? `! ${note}` : note, rest.width, isLow ? 2 : 4);
				const top = rest.top + above.length + (above.length > 0 && !isLow ? 1 : 0);
				const first = top + (input ? 2 : 0);
				const last = rest.top + rest.height - below.length;
				return (
					<>
						<Words at={{...rest, height: above.length}} rows={above} />
						{input && <LineInput at={{...rest, top, height: 1}} {...input} />}
						<Rows
							at={{...rest, top: first, height: Math.max(1, last - first)}}
							lines={linesOf(rows, rest.width)}
							index={rows.findIndex(({isCurrent}) => isCurrent)}
						/>
						<Words at={{...rest, top: last, height: below.length}} rows={below} isWrong={isWrong === true} />
					</>
				);
			}}
		</Panel>
	);
}

/** Cut between words where a row is too long; all of the highlighted one is told below it. */
function linesOf(rows: BoardView['rows'], width: number): Line[] {
	return rows.map(({text, isCurrent}, index): Line => {
		const [shown = ''] = wrapped(text.trimStart(), width - 2 - (text.length - text.trimStart().length), 1);
		const indent = text.slice(0, text.length - text.trimStart().length);
		return {key: `${index} ${text}`, runs: [marker(isCurrent), label(`${indent}${shown}`, isCurrent)]};
	});
}

function Words({at, rows, isWrong = false}: {at: Rectangle; rows: readonly string[]; isWrong?: boolean}) {
	return (
		<Area at={at}>
			{rows.map((row) => (
				<Row key={row} runs={[{text: row, meaning: isWrong ? 'problem' : 'quiet'}]} />
			))}
		</Area>
	);
}
