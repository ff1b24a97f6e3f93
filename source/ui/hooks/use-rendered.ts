import {useEffect, useRef, useState} from 'react';
import {isLarge} from '../../core/draft/large.ts';
import type {Draft} from '../../core/draft/types.ts';
import type {PlacedText} from '../../core/lens/write/block.ts';
import {currentDraft} from '../../flow/selectors/draft.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {questionWords} from '../../words/screen/question.ts';

/** Milliseconds without a change after which the document is written anew: no key has to wait for it. */
const pause = 150;

/** The document as of the last pause; undefined while it is not shown, or not written yet. */
export function useRendered(
	state: SessionState,
	isShown: boolean,
	documentOf: (draft: Draft) => Promise<PlacedText>,
): PlacedText | undefined {
	const [rendered, setRendered] = useState<PlacedText>();
	const isFirst = rendered === undefined;
	const running = useRef<Promise<unknown>>(Promise.resolve());
	const {made} = state.saving;
	// biome-ignore lint/correctness/useExhaustiveDependencies: the state changes with each key, the draft only when a change was made.
	useEffect(() => {
		if (!isShown) return undefined;
		let isWanted = true;
		const write = async (): Promise<void> => {
			// A large document takes a while, in which more is typed: of what waits, only the last one is written.
			await running.current;
			if (!isWanted) return;
			const next = documentOf(currentDraft(state)).catch(failed);
			running.current = next;
			setRendered(await next);
		};
		const timer = setTimeout(write, isFirst && !isLarge(state.draft) ? 0 : pause);
		return () => {
			isWanted = false;
			clearTimeout(timer);
		};
	}, [made, isShown, state.draft.id]);
	return isShown ? rendered : undefined;
}

function failed(error: unknown): PlacedText {
	const reason = error instanceof Error ? error.message : String(error);
	return {text: questionWords.noPreview(reason), places: []};
}
