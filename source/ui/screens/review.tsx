import type {SessionState} from '../../flow/types.ts';
import {type ReviewView, reviewView} from '../../flow/view/review.ts';
import {Area} from '../components/area.tsx';
import {MoreRows} from '../components/more-rows.tsx';
import {Row, type Run} from '../components/row.tsx';
import {type Line, Rows} from '../components/rows.tsx';
import {TextField} from '../components/text-field.tsx';
import type {Frame} from '../frame.ts';
import {marker} from '../lines.ts';
import {empty, keyAt, reviewList, stepLines} from '../review-lines.ts';
import {wrapped} from '../wrap.ts';

/** What is there, what a reviewer will miss, where the file goes, and the way to each of them. */
export function Review({state, frame}: {state: SessionState; frame: Frame}) {
	const at = {...frame.header, top: frame.header.height + (frame.isSmall ? 0 : 1)};
	const {index} = state.review;
	const view = reviewView(state);
	const {gaps, findings, advice, lines, detail} = reviewList(view);
	const steps = frame.isSmall ? [] : [...stepLines(view), empty];
	const title = gaps === 0 ? 'Nothing is left to settle' : `To settle before a review: ${gaps}`;
	const also: Run = {text: advice === 0 ? '' : `   worth a look: ${advice}`, meaning: 'quiet'};
	const head: Line[] = [
		...steps,
		{key: 'title', runs: [{text: title, meaning: 'strong'}, examinedRun(view, findings), also]},
	];
	const top = at.top + head.length;
	const foot = {...at, top: frame.message.top - 3, height: 2};
	const hasDetail = foot.top - top >= leastWithDetail;
	const told = {...foot, top: foot.top - (hasDetail ? 3 : 0)};
	const highlighted = lines.findIndex(({key}) => key === keyAt(index));
	const list = {
		lines,
		height: Math.max(1, told.top - 1 - top),
		index: highlighted === -1 ? lines.length - 1 : highlighted,
	};
	return (
		<>
			<Rows at={{...at, height: head.length}} lines={head} index={0} />
			<Rows at={{...at, top, height: list.height}} lines={list.lines} index={list.index} />
			<MoreRows at={{...at, top: told.top - 1, height: told.top - 1 > top ? 1 : 0}} list={list} />
			{hasDetail && (
				<Area at={told}>
					{wrapped(detail, at.width, told.height).map((text) => (
						<Row key={text} runs={[{text, meaning: 'quiet'}]} />
					))}
				</Area>
			)}
			<Foot at={foot} state={state} row={index - gaps - findings - advice} />
		</>
	);
}

/** What the rules have found, that they are still looking, or why they could not. */
function examinedRun({isExamining, problem}: ReviewView, findings: number): Run {
	if (isExamining) return {text: '   checking …', meaning: 'accent'};
	if (problem !== undefined) return {text: `   ! not checked: ${problem}`, meaning: 'warning'};
	return {text: findings === 0 ? '' : `   found by the rules: ${findings}`, meaning: 'quiet'};
}

/** Rows of list and detail together; with fewer there is only the list. */
const leastWithDetail = 8;

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
