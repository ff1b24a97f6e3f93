import stringWidth from 'string-width';
import {draftName} from '../../core/draft/name.ts';
import {visibleLine} from '../../core/text/visible.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {breadcrumb} from '../../flow/view/breadcrumb.ts';
import {timeLeft} from '../../flow/view/meeting/time.ts';
import {outstanding} from '../../flow/view/outstanding.ts';
import {type SaveStatus, saveStatus} from '../../flow/view/save-status.ts';
import {headerWords} from '../../words/screen/header.ts';
import type {Frame} from '../frame.ts';
import {wholeWords} from '../whole-words.ts';
import {Area} from './area.tsx';
import type {Run} from './row.tsx';
import {TwoSided} from './two-sided.tsx';

/** Where the person is, how much is still to be done, and whether the words are safe. */
export function Header({frame, state}: {frame: Frame; state: SessionState}) {
	const titleRun: Run = {text: draftName(state.draft), meaning: 'strong'};
	const {width} = frame.header;
	if (frame.isSmall) {
		const status = statusRun(state, true, 0);
		const room = width - gap - Math.max(stringWidth(status.text), longestStatus);
		return (
			<Area at={frame.header}>
				<TwoSided left={placeRuns(state, room, true)} right={[status]} />
			</Area>
		);
	}

	const place = placeRuns(state, width, false);
	const status = statusRun(state, false, width - leastTitle);
	return (
		<Area at={frame.header}>
			<TwoSided left={wholeWords([titleRun], width - gap - stringWidth(status.text))} right={[status]} />
			<TwoSided left={place} right={countRuns(state, width - widthOf(place) - gap)} />
		</Area>
	);
}

/** Columns between the two ends of a line. */
const gap = 2;

/** While nothing is wrong, what the status says must not move what stands beside it. */
const longestStatus = Math.max(headerWords.saving.length, headerWords.savedInShort.length);

/** Columns that are left to the title in any case. */
const leastTitle = 12;

const screens: Readonly<Record<Exclude<SessionState['screen'], 'interview'>, string>> = {
	review: headerWords.review,
	settle: headerWords.settle,
	compare: headerWords.compare,
	done: headerWords.done,
};

/** The step, by its whole name, and the item; in a window of one line the counts as well, with as much as finds room. */
function placeRuns(state: SessionState, room: number, isWithCount: boolean): Run[] {
	if (state.screen !== 'interview') return [{text: screenName(state, state.screen), meaning: 'selected'}];
	const {step, steps, stepName, item, itemInShort} = breadcrumb(state);
	const numbers = [headerWords.step(step, steps), headerWords.stepInShort(step, steps)];
	const left = timeLeft(state);
	const words = outstanding(state).texts;
	const counts = isWithCount ? withTime(left, words, ', ').map((text) => `, ${text}`) : [];
	const items = item === undefined ? [''] : [`  ›  ${item}`, ` › ${itemInShort ?? item}`, ''];
	const lines = items.flatMap((within) =>
		[...counts, ''].flatMap((count) => numbers.map((number) => runsOf(number, stepName, within, count))),
	);
	return lines.find((runs) => widthOf(runs) <= room) ?? lines.at(-2) ?? [];
}

function runsOf(number: string, stepName: string, within: string, count: string): Run[] {
	return [
		{text: number, meaning: 'quiet'},
		{text: stepName, meaning: 'selected'},
		{text: within, meaning: 'accent'},
		{text: count, meaning: 'quiet'},
	];
}

/** How many questions are left, and which one this is where that has room, too. */
function countRuns(state: SessionState, room: number): Run[] {
	if (state.screen !== 'interview') return [];
	const {question, questions} = breadcrumb(state);
	const {texts} = outstanding(state);
	const [all = ''] = texts;
	const number = headerWords.question(question, questions);
	const choices = withTime(timeLeft(state), [`${number}  ·  ${all}`, ...texts], '  ·  ');
	const text = choices.find((choice) => stringWidth(choice) <= room) ?? '';
	return [{text, meaning: 'quiet'}];
}

/** Where a group meets, its time comes first, and is what stays where nothing else finds room. */
function withTime(left: string | undefined, texts: readonly string[], between: string): readonly string[] {
	return left === undefined ? texts : [...texts.map((text) => `${left}${between}${text}`), left];
}

function widthOf(runs: readonly Run[]): number {
	return runs.reduce((sum, {text}) => sum + stringWidth(text), 0);
}

function screenName({settling}: SessionState, screen: keyof typeof screens): string {
	const isSaid = screen === 'settle' && settling?.conflicts[settling.index]?.said !== undefined;
	return isSaid ? headerWords.isSaid : screens[screen];
}

function statusRun(state: SessionState, isShort: boolean, room: number): Run {
	const status = saveStatus(state);
	switch (status.status) {
		case 'saved': {
			const time = new Date(status.at).toTimeString().slice(0, 5);
			return {text: isShort ? headerWords.savedInShort : headerWords.saved(time), meaning: 'success'};
		}

		case 'saving':
			return {text: headerWords.saving, meaning: 'quiet'};
		case 'unsaved':
			return {text: isShort ? headerWords.unsavedInShort : unsavedText(status, room), meaning: 'problem'};
		case 'new':
			return {text: ''};
	}
}

/** As much as finds room of why it is not saved, how much that is, and what would help. */
function unsavedText({reason, amount, help}: Extract<SaveStatus, {status: 'unsaved'}>, room: number): string {
	const lost = amount === '' ? '' : headerWords.lost(amount);
	const texts = [[reason, lost, help], [reason, lost], amount === '' ? [reason] : [lost]].map((parts) =>
		headerWords.unsaved(visibleLine(parts.filter((part) => part !== '').join(' '))),
	);
	return texts.find((text) => stringWidth(text) <= room) ?? headerWords.unsavedInShort;
}
