import {fitted} from '../../core/text/fitted.ts';
import {visibleLine} from '../../core/text/visible.ts';
import type {Message as Said} from '../../flow/state/message.ts';
import {questionWords} from '../../words/screen/question.ts';
import type {Box as Rectangle} from '../frame.ts';
import type {Meaning} from '../theme.ts';
import {wrapped} from '../wrap.ts';
import {Area} from './area.tsx';
import {Row, type Run} from './row.tsx';
import {Rows} from './rows.tsx';

const looks: Readonly<Record<Said['tone'], readonly [string, Meaning]>> = {
	info: ['·', 'accent'],
	success: ['✓', 'success'],
	warning: ['!', 'warning'],
	problem: [questionWords.problem, 'problem'],
};

/** A message may cover so many rows of what it is about, or half of them where that is more. */
const leastTallest = 4;

/** Something said once, above the keys; what is too long for a row grows upwards, so that the end is read too. */
export function Message({at, message}: {at: Rectangle; message: Said | undefined}) {
	if (message === undefined) return null;
	const [glyph, meaning] = looks[message.tone];
	const next: Run[] = message.next === undefined ? [] : [{text: ` ${message.next}`, meaning: 'quiet'}];
	const tallest = Math.max(leastTallest, Math.floor(at.top / 2));
	const rows = wrapped(visibleLine(`${glyph} ${message.text} ${message.next ?? ''}`), at.width, tallest);
	if (rows.length > 1) {
		const lines = rows.map((text, row) => ({
			key: String(row),
			runs: [{text: fitted(text, at.width), meaning: row === 0 ? meaning : 'plain'} as const],
		}));
		return <Rows at={{...at, top: at.top - rows.length + 1, height: rows.length}} lines={lines} index={0} />;
	}

	return (
		<Area at={at}>
			<Row runs={[{text: `${glyph} `, meaning}, {text: message.text}, ...next]} />
		</Area>
	);
}
