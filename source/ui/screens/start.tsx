import type {DraftSummary, StartState} from '../../flow/types.ts';
import {Area} from '../components/area.tsx';
import {Row, type Run} from '../components/row.tsx';
import {type Line, Rows} from '../components/rows.tsx';
import {fitted} from '../fit.ts';
import type {Frame} from '../frame.ts';

/** What the wizard opens with when there is unfinished work. */
export function Start({state, frame}: {state: StartState; frame: Frame}) {
	const {width, height} = frame.question;
	const at = {...frame.header, height: height + frame.question.top};
	const lines = [...state.drafts.map((draft, index) => draftLine(draft, index === state.index, width)), newLine(state)];
	const isNarrow = frame.isSmall;
	const introduction = isNarrow ? 1 : 5;
	return (
		<>
			<Area at={at}>
				{!isNarrow && <Row runs={[{text: 'rfc-wizard', meaning: 'selected'}]} />}
				{!isNarrow && (
					<Row
						runs={[{text: 'From an ambiguous problem to a document that reviewers can decide on.', meaning: 'quiet'}]}
					/>
				)}
				{!isNarrow && <Row runs={[{text: ' '}]} />}
				<Row
					runs={[{text: state.drafts.length === 0 ? 'No unfinished drafts' : 'Unfinished drafts', meaning: 'strong'}]}
				/>
			</Area>
			<Rows at={{...at, top: introduction, height: at.height - introduction}} lines={lines} index={state.index} />
		</>
	);
}

function draftLine({id, title, step, age}: DraftSummary, isHighlighted: boolean, width: number): Line {
	const name = title === '' ? 'Untitled' : title;
	const titleWidth = Math.max(10, Math.min(48, Math.floor(width * 0.5)));
	return {
		key: id,
		runs: [
			marker(isHighlighted),
			{text: fitted(name, titleWidth), meaning: isHighlighted ? 'selected' : 'plain'},
			{text: `  ${fitted(age, 16)}  ${step}`, meaning: 'quiet'},
		],
	};
}

function newLine({index, drafts}: StartState): Line {
	const isHighlighted = index >= drafts.length;
	return {
		key: 'new',
		runs: [marker(isHighlighted), {text: '+ Start a new document', meaning: isHighlighted ? 'selected' : 'plain'}],
	};
}

function marker(isHighlighted: boolean): Run {
	return {text: isHighlighted ? '▸ ' : '  ', meaning: 'selected'};
}
