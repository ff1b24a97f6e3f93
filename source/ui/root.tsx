import {Box as InkBox, useApp, useInput, usePaste, useWindowSize} from 'ink';
import {useEffect, useSyncExternalStore} from 'react';
import type {Draft} from '../core/draft/types.ts';
import type {PlacedText} from '../core/lens/write/block.ts';
import type {State} from '../flow/state/state.ts';
import type {Loop} from '../loop/loop.ts';
import {type Box, frameOf, readingOf, type Size, wholeOf} from './frame.ts';
import {keyName} from './key-name.ts';
import {controlBox} from './question.ts';
import {Wizard} from './screens/wizard.tsx';

/** The part of the window whose size the flow has to know; of no width where it need not. */
function measuredBox(state: State, size: Size): Pick<Box, 'width' | 'height'> {
	if (state.screen === 'start') return {width: 0, height: 0};
	const isRead = state.screen === 'settle' || state.screen === 'compare' || state.overlay?.name === 'instrument';
	if (isRead) return readingOf(wholeOf(frameOf(size, state.preview)));
	return state.screen === 'interview' && state.buffer ? controlBox(state, size) : {width: 0, height: 0};
}

type Properties = {
	loop: Loop;
	/** Name of the person's editor. */
	editor: string;
	documentOf: (draft: Draft) => Promise<PlacedText>;
};

/** Where keys come in and the screen goes out; as large as the window, never larger. */
export function Root({loop, editor, documentOf}: Properties) {
	const {store, dispatch, input: take} = loop;
	const state = useSyncExternalStore(store.subscribe, store.state);
	const size = useWindowSize();
	const {suspendTerminal} = useApp();
	useEffect(() => {
		loop.lendTerminal = suspendTerminal;
	}, [loop, suspendTerminal]);
	useInput((input, key) => {
		const name = keyName(input, key);
		if (name !== undefined) take({type: 'key-pressed', key: name});
	});
	// Active for as long as the screen is up, since it also switches the terminal's own marking of pastes on.
	usePaste((text) => take({type: 'text-pasted', text: text.replace(/\r\n?/gu, '\n')}));
	const {width, height} = measuredBox(state, size);
	useEffect(() => {
		if (width > 0) dispatch({type: 'field-resized', width, height});
	}, [dispatch, width, height]);
	// Without the width, lines are drawn wrongly after the window has become narrower.
	return (
		<InkBox width="100%" height={size.rows}>
			<Wizard state={state} size={size} editor={editor} dispatch={dispatch} documentOf={documentOf} />
		</InkBox>
	);
}
