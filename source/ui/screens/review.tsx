import type {Gap} from '../../core/draft/gaps.ts';
import type {SessionState} from '../../flow/types.ts';
import {type ReviewView, reviewView} from '../../flow/view/review.ts';
import {Area} from '../components/area.tsx';
import {bar} from '../components/bar.ts';
import {Row, type Run} from '../components/row.tsx';
import {type Line, Rows} from '../components/rows.tsx';
import {TextField} from '../components/text-field.tsx';
import {fitted} from '../fit.ts';
import type {Frame} from '../frame.ts';
import {marker} from '../lines.ts';
import type {Meaning} from '../theme.ts';

/** What is there, what a reviewer will miss, where the file goes, and the way to each of them. */
export function Review({state, frame}: {state: SessionState; frame: Frame}) {
	const at = {...frame.header, top: frame.header.height + (frame.isSmall ? 0 : 1)};
	const {index} = state.review;
	const view = reviewView(state);
	const gaps = view.rows.flatMap((row) => (row.row === 'gap' ? [row.gap] : []));
	const steps = frame.isSmall ? [] : [...stepLines(view), empty];
	const title = gaps.length === 0 ? 'Nothing is left to settle' : `To settle before a review: ${gaps.length}`;
	const head: Line[] = [...steps, {key: 'title', runs: [{text: title, meaning: 'strong'}]}];
	const top = at.top + head.length;
	const foot = {...at, top: frame.message.top - 3, height: 2};
	return (
		<>
			<Rows at={{...at, height: head.length}} lines={head} index={0} />
			<Rows
				at={{...at, top, height: Math.max(1, foot.top - 1 - top)}}
				lines={gaps.map((gap, row) => gapLine(gap, row === index))}
				index={Math.min(index, gaps.length - 1)}
			/>
			<Foot at={foot} state={state} row={index - gaps.length} />
		</>
	);
}

const empty: Line = {key: 'empty', runs: [{text: ' '}]};

/** The path of the file, which can be edited in its place, and the writing of it. */
function Foot({at, state, row}: {at: Frame['hints']; state: SessionState; row: number}) {
	const {editing, target} = state.review;
	const label = `${marker(row === 0).text}File   `;
	const write: Run = {text: 'Write the file', meaning: row === 1 ? 'selected' : 'plain'};
	return (
		<>
			<Area at={at}>
				<Row
					runs={[
						{text: label, meaning: row === 0 ? 'selected' : 'plain'},
						{text: editing === undefined ? target : '', meaning: 'accent'},
					]}
				/>
				<Row runs={[marker(row === 1), write, {text: state.review.busy ? '  writing …' : '', meaning: 'quiet'}]} />
			</Area>
			{editing && (
				<TextField
					at={{...at, left: at.left + label.length, width: at.width - label.length, height: 1}}
					buffer={editing}
				/>
			)}
		</>
	);
}

const needs: Readonly<Record<Gap['need'], readonly [string, Meaning]>> = {
	draft: ['! needed   ', 'problem'],
	correction: ['! correct  ', 'problem'],
	review: ['○ missing  ', 'warning'],
};

function gapLine({path, label, problem, advice, need}: Gap, isHighlighted: boolean): Line {
	const [text, meaning] = needs[need];
	return {
		key: `${path} ${problem}`,
		runs: [
			marker(isHighlighted),
			{text, meaning},
			{text: fitted(label, 26), meaning: isHighlighted ? 'selected' : 'plain'},
			{text: `  ${problem} ${advice}`, meaning: 'quiet'},
		],
	};
}

function stepLines({steps}: ReviewView): Line[] {
	return steps.map(({step, name, settled, total, unknown, findings}) => {
		const remarks = [unknown > 0 ? `${unknown} unknown` : '', findings > 0 ? `${findings} to correct` : ''];
		const state: Run =
			settled === total
				? {text: '✓ complete ', meaning: 'success'}
				: {text: settled === 0 ? '○ empty    ' : '◐ partly   ', meaning: 'quiet'};
		return {
			key: step,
			runs: [
				{text: fitted(name, 28)},
				state,
				...bar(settled, total),
				{text: `  ${settled} of ${total}`},
				{text: `  ${remarks.filter((text) => text !== '').join(', ')}`, meaning: 'warning'},
			],
		};
	});
}
