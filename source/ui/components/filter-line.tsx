import stringWidth from 'string-width';
import type {Narrowing} from '../../flow/view/narrowed.ts';
import {listWords} from '../../words/screen/lists.ts';
import type {Box as Rectangle} from '../frame.ts';
import {Area} from './area.tsx';
import {LineInput} from './line-input.tsx';
import {Row} from './row.tsx';

/** A line that narrows a list as it is typed, and how much of the list is left. */
export function CountedInput({
	at,
	text,
	placeholder,
	count,
}: {
	at: Rectangle;
	text: string;
	placeholder: string;
	count: string;
}) {
	const behind = stringWidth(count) + 1;
	// Words that are longer go before the count.
	const hasRoom = stringWidth(text === '' ? placeholder : text) + 5 + behind <= at.width;
	return (
		<>
			<LineInput at={hasRoom ? {...at, width: at.width - behind} : at} text={text} placeholder={placeholder} />
			{hasRoom && (
				<Area at={{...at, left: at.left + at.width - behind, width: behind}}>
					<Row runs={[{text: count, meaning: 'quiet'}]} />
				</Area>
			)}
		</>
	);
}

/** What the list at hand is narrowed to, in the place of its title or above its rows. */
export function FilterLine({at, narrowing}: {at: Rectangle; narrowing: Narrowing}) {
	const {text, isTyped, count, total} = narrowing;
	if (isTyped)
		return (
			<CountedInput at={at} text={text} placeholder={listWords.askedWords} count={listWords.shown(count, total)} />
		);
	return (
		<Area at={at}>
			<Row
				runs={[
					{text: listWords.shownWith(count, total), meaning: 'quiet'},
					{text, meaning: 'accent'},
					{text: listWords.wayToAll, meaning: 'quiet'},
				]}
			/>
		</Area>
	);
}
