import {useEffect, useRef, useState} from 'react';
import type {Draft} from '../../core/draft/types.ts';
import type {SessionState} from '../../flow/types.ts';
import {currentDraft} from '../../flow/view/draft.ts';
import type {Rendered} from '../mount.tsx';

/** Milliseconds without a change after which the document is written anew: no key has to wait for it. */
const pause = 150;

/** A large document takes a while, and keys wait for it: the pause is so many times as long. */
const rest = 3;

/** The document as of the last pause; undefined while it is not shown, or not written yet. */
export function useRendered(
	state: SessionState,
	isShown: boolean,
	documentOf: (draft: Draft) => Promise<Rendered>,
): Rendered | undefined {
	const [rendered, setRendered] = useState<Rendered>();
	const isFirst = rendered === undefined;
	const duration = useRef(0);
	const {made} = state.saving;
	// biome-ignore lint/correctness/useExhaustiveDependencies: the state changes with each key, the draft only when a change was made.
	useEffect(() => {
		if (!isShown) return undefined;
		let isWanted = true;
		const write = async (): Promise<void> => {
			const startedAt = performance.now();
			const next = await documentOf(currentDraft(state)).catch(failed);
			duration.current = performance.now() - startedAt;
			if (isWanted) setRendered(next);
		};
		const timer = setTimeout(write, isFirst ? 0 : Math.max(pause, rest * duration.current));
		return () => {
			isWanted = false;
			clearTimeout(timer);
		};
	}, [made, isShown, state.draft.id]);
	return isShown ? rendered : undefined;
}

function failed(error: unknown): Rendered {
	const reason = error instanceof Error ? error.message : String(error);
	return {text: `The document cannot be shown: ${reason} Your answers are safe.`, places: []};
}
