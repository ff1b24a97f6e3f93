import type {Message as Said} from '../../flow/types.ts';
import type {Box as Rectangle} from '../frame.ts';
import type {Meaning} from '../theme.ts';
import {Area} from './area.tsx';
import {Row, type Run} from './row.tsx';

const looks: Readonly<Record<Said['tone'], readonly [string, Meaning]>> = {
	info: ['·', 'accent'],
	success: ['✓', 'success'],
	warning: ['!', 'warning'],
	problem: ['! Problem:', 'problem'],
};

/** Something said once, above the keys. */
export function Message({at, message}: {at: Rectangle; message: Said | undefined}) {
	if (message === undefined) return null;
	const [glyph, meaning] = looks[message.tone];
	const next: Run[] = message.next === undefined ? [] : [{text: ` ${message.next}`, meaning: 'quiet'}];
	return (
		<Area at={at}>
			<Row runs={[{text: `${glyph} `, meaning}, {text: message.text}, ...next]} />
		</Area>
	);
}
