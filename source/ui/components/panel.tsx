import type {ReactNode} from 'react';
import type {Box as Rectangle} from '../frame.ts';
import {Area} from './area.tsx';
import {Row} from './row.tsx';

/** What stands in place of the question for a while: a title, and below it what `children` draw into the rest. */
export function Panel({at, title, children}: {at: Rectangle; title: string; children: (rest: Rectangle) => ReactNode}) {
	const space = at.height >= 10 ? 2 : 1;
	return (
		<>
			<Area at={{...at, height: 1}}>
				<Row runs={[{text: title, meaning: 'strong'}]} />
			</Area>
			{children({...at, top: at.top + space, height: Math.max(1, at.height - space)})}
		</>
	);
}
