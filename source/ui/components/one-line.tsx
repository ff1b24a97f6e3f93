import {panelWords} from '../../words/screen/panels.ts';
import type {Box as Rectangle} from '../frame.ts';
import {LineInput} from './line-input.tsx';
import {Panel} from './panel.tsx';

type Properties = {at: Rectangle; text: string};

export function Naming(properties: Properties) {
	return <OneLine {...properties} title={panelWords.naming} placeholder={panelWords.namingHint} />;
}

export function Reason(properties: Properties) {
	return <OneLine {...properties} title={panelWords.reason} placeholder={panelWords.reasonHint} />;
}

/** What is looked for, and then what comes for it. */
export function Replacing({words, ...properties}: Properties & {words: string | undefined}) {
	const title = words === undefined ? panelWords.wordsToReplace : panelWords.wordsInstead(words);
	const placeholder = words === undefined ? panelWords.wordsToReplaceHint : panelWords.wordsInsteadHint;
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
