import {Text} from 'ink';
import type {Draft} from '../../core/draft/types.ts';
import type {PlacedText} from '../../core/lens/write/block.ts';
import type {Action} from '../../flow/actions/action.ts';
import type {State} from '../../flow/state/state.ts';
import {hints} from '../../flow/view/hints.ts';
import {beginAndEndWords} from '../../words/screen/begin-and-end.ts';
import {Hints} from '../components/hints.tsx';
import {Message} from '../components/message.tsx';
import {frameOf, isTooSmall, type Size} from '../frame.ts';
import {Overlays} from './overlays.tsx';
import {SessionScreen} from './session.tsx';
import {Start} from './start.tsx';

type Properties = {
	state: State;
	size: Size;
	/** Name of the person's editor. */
	editor: string;
	dispatch: (action: Action) => void;
	documentOf: (draft: Draft) => Promise<PlacedText>;
};

/** The whole window for a state. */
export function Wizard({state, size, editor, dispatch, documentOf}: Properties) {
	if (isTooSmall(size)) return <TooSmall />;
	// A new document is on its way; its first question comes with the next frame.
	if (state.screen === 'start' && state.waiting && state.drafts.length === 0) return null;
	const frame = frameOf(size, false);
	const {overlay} = state;
	return (
		<>
			{state.screen !== 'start' && (
				<SessionScreen state={state} size={size} dispatch={dispatch} documentOf={documentOf} />
			)}
			{state.screen === 'start' && !overlay && <Start state={state} frame={frame} />}
			{state.screen === 'start' && overlay && (
				<Overlays
					at={{...frame.message, top: 1, height: frame.message.top - 2}}
					overlay={overlay}
					state={state}
					dispatch={dispatch}
				/>
			)}
			<Message at={frame.message} message={state.message} />
			<Hints at={frame.hints} hints={hints(state, editor)} />
		</>
	);
}

/** What a window shows that has no room for a question; keys and saving go on. */
function TooSmall() {
	return <Text>{beginAndEndWords.tooSmall}</Text>;
}
