import {Box, useApp, useInput, usePaste, useWindowSize} from 'ink';
import {useEffect, useSyncExternalStore} from 'react';
import type {Draft} from '../core/draft/types.ts';
import {keyName} from './key-name.ts';
import type {Rendered} from './mount.tsx';
import type {Session} from './session.ts';

export type Properties = {
	session: Session;
	/** Name of the person's editor. */
	editor: string;
	documentOf(draft: Draft): Promise<Rendered>;
};

/** Where keys come in and the screen goes out; as large as the window, never larger. */
export function Root({session, editor, documentOf}: Properties) {
	const {store, dispatch} = session;
	const state = useSyncExternalStore(store.subscribe, store.state);
	const {columns, rows} = useWindowSize();
	const {suspendTerminal} = useApp();
	useEffect(() => {
		session.lendTerminal = suspendTerminal;
	}, [session, suspendTerminal]);
	useInput((input, key) => {
		const name = keyName(input, key);
		if (name !== undefined) dispatch({type: 'key-pressed', key: name});
	});
	// Active for as long as the screen is up, since it also switches the terminal's own marking of pastes on.
	usePaste((text) => dispatch({type: 'text-pasted', text: text.replace(/\r\n?/gu, '\n')}));
	// Without the width, lines are drawn wrongly after the window has become narrower.
	return (
		<Box width="100%" height={rows} overflow="hidden">
			<Box width={columns}></Box>
		</Box>
	);
}
