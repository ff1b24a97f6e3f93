import {fitted} from '../../core/text/fitted.ts';
import type {StarterRow} from '../../flow/view/starters.ts';
import type {Box as Rectangle} from '../frame.ts';
import {label, marker} from '../lines.ts';
import {wrapped} from '../wrap.ts';
import {Area} from './area.tsx';
import {Panel} from './panel.tsx';
import {Row} from './row.tsx';
import {type Line, Rows} from './rows.tsx';

/** Rows for when to take the highlighted one. */
const useRows = 3;

/** What a group can begin with: a line for each, and below them when to take the highlighted one. */
export function Starters({at, rows}: {at: Rectangle; rows: readonly StarterRow[]}) {
	const index = rows.findIndex(({isCurrent}) => isCurrent);
	const use = wrapped(rows[index]?.use ?? '', at.width, useRows);
	return (
		<Panel at={at} title="Start from a pattern or a list">
			{(rest) => {
				const height = Math.max(1, Math.min(rows.length, rest.height - useRows - 1));
				return (
					<>
						<Rows at={{...rest, height}} lines={rows.map(starterLine)} index={index} />
						<Area at={{...rest, top: rest.top + height + 1, height: useRows}}>
							{use.map((text) => (
								<Row key={text} runs={[{text, meaning: 'quiet'}]} />
							))}
						</Area>
					</>
				);
			}}
		</Panel>
	);
}

function starterLine({name, title, adds, isCurrent}: StarterRow): Line {
	return {
		key: name,
		runs: [marker(isCurrent), label(fitted(title, 28), isCurrent), {text: `  ${adds}`, meaning: 'quiet'}],
	};
}
