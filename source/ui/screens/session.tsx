import {useEffect, useState} from 'react';
import type {Draft} from '../../core/draft/types.ts';
import type {PlacedText} from '../../core/lens/write/block.ts';
import type {Action} from '../../flow/actions/action.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {isAlone} from '../../flow/view/alone.ts';
import {followedPaths} from '../../flow/view/followed.ts';
import {rail} from '../../flow/view/rail.ts';
import {tourView} from '../../flow/view/tour.ts';
import {Header} from '../components/header.tsx';
import {Preview} from '../components/preview.tsx';
import {Rail} from '../components/rail.tsx';
import {Strip} from '../components/strip.tsx';
import {TourCard} from '../components/tour-card.tsx';
import {type frameOf, projectedFrame, type Size, wholeOf} from '../frame.ts';
import {useRendered} from '../hooks/use-rendered.ts';
import {frameFor} from '../question.ts';
import {Compare} from './compare.tsx';
import {Done} from './done.tsx';
import {Interview} from './interview.tsx';
import {Matrix} from './matrix.tsx';
import {Overlays} from './overlays.tsx';
import {Review} from './review.tsx';
import {Settle} from './settle.tsx';

type Properties = {
	state: SessionState;
	size: Size;
	dispatch: (action: Action) => void;
	documentOf: (draft: Draft) => Promise<PlacedText>;
};

/** Everything from the first question to the written file. */
export function SessionScreen({state, size, dispatch, documentOf}: Properties) {
	const {screen, overlay, grid, settling, comparison, done} = state;
	if (isAlone(state)) return <Projected state={state} frame={projectedFrame(size)} />;
	const frame = frameFor(state, size);
	const tour = tourView(state);
	const whole = wholeOf(frame);
	return (
		<>
			<Header frame={frame} state={state} />
			{overlay && <Overlays at={whole} overlay={overlay} state={state} dispatch={dispatch} />}
			{!overlay && screen === 'interview' && grid && <Matrix at={whole} state={state} />}
			{!overlay && screen === 'interview' && !grid && <Asking state={state} frame={frame} documentOf={documentOf} />}
			{tour && frame.card && <TourCard at={frame.card} view={tour} />}
			{!overlay && screen === 'review' && <Review state={state} frame={frame} />}
			{!overlay && screen === 'settle' && settling && <Settle at={whole} settling={settling} />}
			{!overlay && screen === 'compare' && comparison && <Compare at={whole} comparison={comparison} />}
			{!overlay && screen === 'done' && done && <Done at={whole} state={state} done={done} />}
		</>
	);
}

/** The question or the grid, and nothing else. */
function Projected({state, frame}: {state: SessionState; frame: ReturnType<typeof frameOf>}) {
	return state.grid ? (
		<Matrix at={frame.question} state={state} />
	) : (
		<Interview state={state} frame={frame} isStaged={false} />
	);
}

type AskingProperties = Pick<Properties, 'state' | 'documentOf'> & {frame: ReturnType<typeof frameOf>};

/** The question first; the steps, what is worked out and the document follow with the next frame. */
function Asking({state, frame, documentOf}: AskingProperties) {
	const isStaged = useStaged();
	const rendered = useRendered(state, isStaged && frame.document !== undefined, documentOf);
	const stages = isStaged ? rail(state) : [];
	const followed = {...followedPaths(state), cursor: state.buffer?.cursor ?? 0};
	return (
		<>
			<Interview state={state} frame={frame} isStaged={isStaged} />
			{frame.strip && <Strip at={frame.strip} steps={stages} />}
			{frame.rail && <Rail at={frame.rail} steps={stages} />}
			{frame.document && <Preview at={frame.document} rendered={rendered} followed={followed} />}
		</>
	);
}

/** False for the first frame, so that the question is on screen before anything that can wait. */
function useStaged(): boolean {
	const [isStaged, setStaged] = useState(false);
	useEffect(() => {
		const timer = setTimeout(() => setStaged(true));
		return () => clearTimeout(timer);
	}, []);
	return isStaged;
}
