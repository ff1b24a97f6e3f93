import {pathOf} from '../../core/draft/place.ts';
import type {SessionState} from '../../flow/state/state.ts';
import type {FocusView} from '../../flow/view/focus.ts';
import {summaryView} from '../../flow/view/instruments.ts';
import {keptView} from '../../flow/view/kept.ts';
import {InstrumentSummary} from '../components/instrument.tsx';
import {ItemList} from '../components/item-list.tsx';
import {KeptPane} from '../components/kept.tsx';
import {OptionList} from '../components/options.tsx';
import {QuestionPane} from '../components/question-pane.tsx';
import {TextField} from '../components/text-field.tsx';
import type {Box, Frame} from '../frame.ts';
import {columnLines} from '../lines.ts';
import {paneOf} from '../pane.ts';
import {contentOf, currentFocus, notesOf} from '../question.ts';

/** The question at the focus with its control, or what is read behind it. */
export function Interview({state, frame, isStaged}: {state: SessionState; frame: Frame; isStaged: boolean}) {
	const at = frame.question;
	const kept = keptView(state);
	return kept ? <KeptPane at={at} view={kept} /> : <Question at={at} state={state} isStaged={isStaged} />;
}

function Question({at, state, isStaged}: {at: Box; state: SessionState; isStaged: boolean}) {
	const view = currentFocus(state);
	const pane = paneOf(at, contentOf(state, at.width));
	const below = pane.below === undefined ? [] : columnLines(state);
	const index = below.findIndex((line) => line.key === state.focus.field);
	const summary = isStaged && pane.summary ? summaryView(state, at.width) : undefined;
	const notes = notesOf(state, view, at.width, pane.note.height);
	return (
		<QuestionPane at={at} pane={pane} notes={notes} below={below} belowIndex={index}>
			<Control key={pathOf(state.focus)} at={pane.inner} isFramed={pane.hasBorder} state={state} view={view} />
			{pane.summary && summary && <InstrumentSummary at={pane.summary} view={summary} />}
		</QuestionPane>
	);
}

type ControlProperties = {at: Box; isFramed: boolean; state: SessionState; view: FocusView};

function Control({at, isFramed, state, view}: ControlProperties) {
	if (view.control === 'select') return <OptionList at={at} options={view.options} />;
	if (view.control === 'list') return <ItemList at={at} state={state} />;
	return state.buffer === undefined ? null : <TextField at={at} buffer={state.buffer} isFramed={isFramed} />;
}
