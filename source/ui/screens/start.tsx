import {stepNames} from '../../core/answers/interview.ts';
import {columnsOf} from '../../core/text/columns.ts';
import {fitted} from '../../core/text/fitted.ts';
import {visibleLine} from '../../core/text/visible.ts';
import type {DraftSummary, StartState} from '../../flow/state/state.ts';
import {narrowed, narrowing} from '../../flow/view/narrowed.ts';
import {beginAndEndWords} from '../../words/screen/begin-and-end.ts';
import {aboutWords} from '../../words/views/question.ts';
import {Area} from '../components/area.tsx';
import {CountedRows} from '../components/counted-rows.tsx';
import {FilterLine} from '../components/filter-line.tsx';
import {Row} from '../components/row.tsx';
import type {Line} from '../components/rows.tsx';
import type {Frame} from '../frame.ts';
import {marker} from '../lines.ts';

const longestStep = Math.max(...Object.values(stepNames).map((name) => name.length));

/** Columns of the parts of a draft; the title goes before the step, which has none where there is no room for it. */
type Widths = {title: number; age: number; step: number};

/** What the wizard opens with when there is unfinished work. */
export function Start({state, frame}: {state: StartState; frame: Frame}) {
	const at = {...frame.header, height: frame.question.height + frame.question.top};
	const widths = widthsOf(state.drafts, at.width);
	const rows = state.drafts.map((draft, index) => draftLine(draft, index === state.index, widths));
	const lines = narrowed(state, [...rows, newLine(state)]);
	const part = narrowing(state);
	const highlighted = state.drafts[state.index]?.id ?? 'new';
	const isNarrow = frame.isSmall;
	const introduction = isNarrow ? 1 : 5;
	return (
		<>
			<Area at={at}>
				{!isNarrow && <Row runs={[{text: 'rfc-wizard', meaning: 'selected'}]} />}
				{!isNarrow && <Row runs={[{text: beginAndEndWords.promise, meaning: 'quiet'}]} />}
				{!isNarrow && <Row runs={[{text: ' '}]} />}
				{!part && <Row runs={[{text: titleOf(state), meaning: 'strong'}]} />}
			</Area>
			{part && <FilterLine at={{...at, top: at.top + (isNarrow ? 0 : 3), height: 1}} narrowing={part} />}
			<CountedRows
				at={{...at, top: introduction, height: at.height - introduction}}
				lines={lines}
				index={lines.findIndex(({key}) => key === highlighted)}
			/>
		</>
	);
}

function widthsOf(drafts: readonly DraftSummary[], width: number): Widths {
	const [title, age] = [drafts.map(nameOf), drafts.map((draft) => draft.age)].map((texts) =>
		Math.max(0, ...texts.map((text) => columnsOf(visibleLine(text)))),
	) as [number, number];
	const room = Math.max(10, width - 2 - 2 - age);
	const step = room - title >= 2 + longestStep || room - 2 - longestStep >= widestTitle ? longestStep : 0;
	return {title: Math.min(title, step > 0 ? room - 2 - step : room), age, step};
}

/** A longer title is cut before a step is left out. */
const widestTitle = 48;

function nameOf({title}: DraftSummary): string {
	return title === '' ? aboutWords.untitled : title;
}

function draftLine(draft: DraftSummary, isHighlighted: boolean, {title, age, step}: Widths): Line {
	return {
		key: draft.id,
		runs: [
			marker(isHighlighted),
			{text: fitted(nameOf(draft), title), meaning: isHighlighted ? 'selected' : 'plain'},
			{text: `  ${fitted(draft.age, age)}${step > 0 ? `  ${draft.step}` : ''}`, meaning: 'quiet'},
		],
	};
}

function titleOf({drafts, file}: StartState): string {
	const title = drafts.length === 0 ? beginAndEndWords.noDrafts : beginAndEndWords.drafts;
	return file === undefined ? title : beginAndEndWords.draftsOf(title, visibleLine(file));
}

function newLine({index, drafts, file}: StartState): Line {
	const isHighlighted = index >= drafts.length;
	const text = file === undefined ? beginAndEndWords.newDocument : beginAndEndWords.fileAsItIs;
	return {
		key: 'new',
		runs: [
			marker(isHighlighted),
			{text, meaning: isHighlighted ? 'selected' : 'plain'},
			{text: beginAndEndWords.neededOnly, meaning: 'quiet'},
		],
	};
}
