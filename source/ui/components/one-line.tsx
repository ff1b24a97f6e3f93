import type {Box as Rectangle} from '../frame.ts';
import {LineInput} from './line-input.tsx';
import {Panel} from './panel.tsx';

type Properties = {at: Rectangle; text: string};

export function Naming(properties: Properties) {
	return <OneLine {...properties} title="What are you called?" placeholder="the name that new documents begin with" />;
}

export function Reason(properties: Properties) {
	return (
		<OneLine
			{...properties}
			title="Why is there no answer, and none to come?"
			placeholder="it does not apply, because ... (empty: it is not recorded)"
		/>
	);
}

/** What is looked for, and then what comes for it. */
export function Replacing({words, ...properties}: Properties & {words: string | undefined}) {
	const title = words === undefined ? 'Which words are to be replaced, in all answers?' : `What comes for "${words}"?`;
	const placeholder = words === undefined ? 'small letters are found in any case' : 'nothing: the words are taken out';
	return <OneLine {...properties} title={title} placeholder={placeholder} />;
}

/** A panel that asks for one line. */
function OneLine({at, text, title, placeholder}: Properties & {title: string; placeholder: string}) {
	return (
		<Panel at={at} title={title}>
			{(rest) => <LineInput at={{...rest, height: 1}} text={text} placeholder={placeholder} />}
		</Panel>
	);
}
