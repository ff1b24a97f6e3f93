import {stepNames} from '../../core/answers/interview.ts';
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

const ageWidth = 16;
const longestStep = Math.max(...Object.values(stepNames).map((name) => name.length));

/** What the wizard opens with when there is unfinished work. */
export function Start({state, frame}: {state: StartState; frame: Frame}) {
	const at = {...frame.header, height: frame.question.height + frame.question.top};
	const rows = state.drafts.map((draft, index) => draftLine(draft, index === state.index, at.width));
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

function draftLine({id, title, step, age}: DraftSummary, isHighlighted: boolean, width: number): Line {
	const name = title === '' ? aboutWords.untitled : title;
	const behind = 2 + ageWidth + 2 + longestStep;
	const titleWidth = Math.max(20, Math.min(48, width - 2 - behind));
	return {
		key: id,
		runs: [
			marker(isHighlighted),
			{text: fitted(name, titleWidth), meaning: isHighlighted ? 'selected' : 'plain'},
			{text: `  ${fitted(age, ageWidth)}  ${step}`, meaning: 'quiet'},
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
