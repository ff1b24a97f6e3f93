import type {Comparison, DiffLine} from '../../flow/types.ts';
import {Area} from '../components/area.tsx';
import {Panel} from '../components/panel.tsx';
import {Row} from '../components/row.tsx';
import type {Box} from '../frame.ts';
import type {Meaning} from '../theme.ts';

const meanings: Readonly<Record<DiffLine['sign'], Meaning>> = {' ': 'quiet', '+': 'success', '-': 'problem'};

function counted(lines: number): string {
	return lines === 1 ? '1 line' : `${lines} lines`;
}

/** The file exists: what writing would change, and the question whether to. Nothing happens by default. */
export function Compare({at, comparison}: {at: Box; comparison: Comparison}) {
	const {target, changes, top} = comparison;
	const added = changes.filter(({sign}) => sign === '+').length;
	const removed = changes.filter(({sign}) => sign === '-').length;
	return (
		<Panel at={at} title={`${target} exists; writing adds ${counted(added)} and removes ${removed}`}>
			{(rest) => (
				<>
					<Area at={{...rest, height: rest.height - 2}}>
						{changes.slice(top, top + rest.height - 2).map(({sign, text}, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: lines of a file may be alike.
							<Row key={index} runs={[{text: `${sign} ${text}`, meaning: meanings[sign]}]} />
						))}
					</Area>
					<Area at={{...rest, top: rest.top + rest.height - 1, height: 1}}>
						<Row
							runs={[
								{text: 'Replace the file?  ', meaning: 'strong'},
								{text: '▸ No', meaning: 'selected'},
								{text: '   y Yes   s Save under another path', meaning: 'quiet'},
							]}
						/>
					</Area>
				</>
			)}
		</Panel>
	);
}
