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

/** A panel that asks for one line. */
function OneLine({at, text, title, placeholder}: Properties & {title: string; placeholder: string}) {
	return (
		<Panel at={at} title={title}>
			{(rest) => <LineInput at={{...rest, height: 1}} text={text} placeholder={placeholder} />}
		</Panel>
	);
}
