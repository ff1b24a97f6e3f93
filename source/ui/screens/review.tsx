import type {ReviewRow} from '../../flow/selectors/review-rows.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {narrowing} from '../../flow/view/narrowed.ts';
import {type ReviewView, reviewView} from '../../flow/view/review.ts';
import {reviewWords} from '../../words/screen/review.ts';
import {Area} from '../components/area.tsx';
import {CountedRows} from '../components/counted-rows.tsx';
import {FilterLine} from '../components/filter-line.tsx';
import {Row, type Run} from '../components/row.tsx';
import {type Line, Rows} from '../components/rows.tsx';
import {TextField} from '../components/text-field.tsx';
import type {Frame} from '../frame.ts';
import {marker} from '../lines.ts';
import {empty, isRow, keyAt, type ReviewList, reviewList, stepLines} from '../review-lines.ts';
import {wrapped} from '../wrap.ts';

/** What is there, what a reviewer will miss, where the file goes, and the way to each of them. */
export function Review({state, frame}: {state: SessionState; frame: Frame}) {
	const at = {...frame.header, top: frame.header.height + (frame.isSmall ? 0 : 1)};
	const {index} = state.review;
	const view = reviewView(state);
	const review = reviewList(view);
	const {lines, detail} = review;
	const part = narrowing(state);
	const steps = frame.isSmall ? [] : [...stepLines(view), empty];
	const head: Line[] = [
		...steps,
		part
			? {...empty, key: 'title'}
			: {key: 'title', runs: [{text: titleOf(review, view), meaning: 'strong'}, examinedRun(view)]},
	];
	const top = at.top + head.length;
	const foot = {...at, top: frame.message.top - 3, height: 2};
	const hasDetail = foot.top - top >= leastWithDetail;
	const room = foot.top - top - foot.height - 2 - lines.length;
	const words = hasDetail ? wrapped(detail, at.width, Math.min(mostDetail, foot.height + Math.max(0, room))) : [];
	// Below the list, so many rows at least, that it does not move with each row that is highlighted.
	const detailHeight = Math.max(foot.height, words.length);
	const notes = {...foot, top: foot.top - (hasDetail ? detailHeight + 1 : 0), height: detailHeight};
	const highlighted = lines.findIndex(({key}) => key === keyAt(index));
	const height = Math.max(1, notes.top - 1 - top);
	return (
		<>
			<Rows at={{...at, height: head.length}} lines={head} index={0} />
			{part && <FilterLine at={{...at, top: top - 1, height: 1}} narrowing={part} />}
			<CountedRows at={{...at, top, height}} lines={lines} index={Math.max(0, highlighted)} isRow={isRow} />
			{hasDetail && (
				<Area at={notes}>
					{words.map((text) => (
						<Row key={text} runs={[{text, meaning: 'quiet'}]} />
					))}
				</Area>
			)}
			<Foot at={foot} state={state} row={view.rows.find(({isCurrent}) => isCurrent)?.row} />
		</>
	);
}

/** How much there is to do; that it is nothing is only said once the rules have looked. */
function titleOf({gaps, findings, parked, counts}: ReviewList, {isExamining, problem}: ReviewView): string {
	const first = gaps === 0 ? '' : reviewWords.gapsTitle(gaps);
	const second = findings === 0 ? '' : reviewWords.findingsTitle(counts);
	const third = parked === 0 ? '' : reviewWords.parkedTitle(parked);
	const all = [first, second, third].filter((text) => text !== '').join('   ');
	if (all !== '') return all;
	return isExamining || problem !== undefined ? reviewWords.beforeReview : reviewWords.nothingLeft;
}

/** That the rules are still looking, or why they could not. */
function examinedRun({isExamining, problem}: ReviewView): Run {
	if (isExamining) return {text: reviewWords.checking, meaning: 'accent'};
	return {text: problem === undefined ? '' : reviewWords.unchecked(problem), meaning: 'warning'};
}

/** The most rows for the highlighted row in full, where the list leaves them free. */
const mostDetail = 6;

/** Rows of list and detail together; with fewer there is only the list. */
const leastWithDetail = 8;

/** The path of the file, which can be edited in its place, and the writing of it. */
function Foot({at, state, row}: {at: Frame['hints']; state: SessionState; row: ReviewRow['row'] | undefined}) {
	const {editing, target} = state.review;
	const [isTarget, isWrite] = [row === 'target', row === 'write'];
	const label = reviewWords.file(marker(isTarget).text);
	const write: Run = {text: reviewWords.write, meaning: isWrite ? 'selected' : 'plain'};
	return (
		<>
			<Area at={at}>
				<Row
					runs={[
						{text: label, meaning: isTarget ? 'selected' : 'plain'},
						{text: editing === undefined ? target : '', meaning: 'accent'},
					]}
				/>
				<Row
					runs={[marker(isWrite), write, {text: state.review.busy ? reviewWords.beingWritten : '', meaning: 'quiet'}]}
				/>
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
