import {listWords} from '../../words/screen/lists.ts';
import type {Box as Rectangle} from '../frame.ts';
import {wholeWords} from '../whole-words.ts';
import {wrapped} from '../wrap.ts';
import {Area} from './area.tsx';
import {Panel} from './panel.tsx';
import {more} from './reading-rows.tsx';
import {Row} from './row.tsx';
import type {Line} from './rows.tsx';

/** Something to read that may be longer than the window; `top` is the first row shown. */
export function Reading({at, title, lines, top}: {at: Rectangle; title: string; lines: readonly Line[]; top: number}) {
	return (
		<Panel at={at} title={title}>
			{(rest) => {
				const isLonger = lines.length > rest.height && rest.height > 1;
				const height = rest.height - (isLonger ? 1 : 0);
				const first = Math.max(0, Math.min(top, lines.length - height));
				return (
					<Area at={rest}>
						{lines.slice(first, first + height).map(({key, runs}) => (
							<Row key={key} runs={wholeWords(runs, rest.width)} />
						))}
						{isLonger && <Row runs={[{text: moreToRead(first, lines.length - first - height), meaning: 'quiet'}]} />}
					</Area>
				);
			}}
		</Panel>
	);
}

/** What is above and below, and how one gets there. */
function moreToRead(above: number, below: number): string {
	return `${more(above, below)}${listWords.howToScroll}`;
}

/** A text as lines to read. */
export function textLines(text: string, width: number): Line[] {
	return wrapped(text, width, 500).map((row, index) => ({key: String(index), runs: [{text: row === '' ? ' ' : row}]}));
}
