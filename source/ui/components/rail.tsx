import {stepWords} from '../../core/answers/interview.ts';
import type {StepTime} from '../../core/meeting/time.ts';
import {fitted} from '../../core/text/fitted.ts';
import type {RailKept, RailQuestion, RailStep} from '../../flow/view/rail.ts';
import {listWords} from '../../words/screen/lists.ts';
import {boardWords} from '../../words/views/boards.ts';
import type {Box as Rectangle} from '../frame.ts';
import {glyphOf, stepReadiness, wordOf} from '../glyphs.ts';
import {label, marker} from '../lines.ts';
import {keptSign} from './kept.tsx';
import type {Run} from './row.tsx';
import {type Line, Rows} from './rows.tsx';

/** The five steps and their questions. Where not all fit, only the step at hand is unfolded. */
export function Rail({at, steps}: {at: Rectangle; steps: readonly RailStep[]}) {
	const all = steps.length + steps.reduce((sum, step) => sum + step.questions.length + step.kept.length, 0);
	const isUnfolded = (step: RailStep): boolean => step.isCurrent || all <= at.height;
	const lines = steps.flatMap((step) => [
		stepLine(step, at.width),
		...(isUnfolded(step) ? rowsOf(step, at.width) : []),
	]);
	return <Rows at={at} lines={lines} index={lines.findIndex(({key}) => key === currentKey(steps))} />;
}

/** Each question, and what stays as it is behind it. */
function rowsOf({questions, kept}: RailStep, width: number): Line[] {
	return questions.flatMap((question) => [
		questionLine(question, width),
		...kept.filter(({after}) => after === question.path).map((part) => keptLine(part, width)),
	]);
}

function currentKey(steps: readonly RailStep[]): string | undefined {
	const kept = steps.flatMap((step) => step.kept).find(({isCurrent}) => isCurrent);
	return kept ? keptKey(kept) : steps.flatMap((step) => step.questions).find(({isCurrent}) => isCurrent)?.path;
}

function keptKey({index}: RailKept): string {
	return `kept-${index}`;
}

function keptLine(kept: RailKept, width: number): Line {
	const name: Run = {text: fitted(kept.label, width - 9), meaning: kept.isCurrent ? 'selected' : 'quiet'};
	return {
		key: keptKey(kept),
		runs: [
			marker(kept.isCurrent),
			{text: `${keptSign} `, meaning: 'quiet'},
			name,
			{text: listWords.keptBehind, meaning: 'quiet'},
		],
	};
}

function stepLine(step: RailStep, width: number): Line {
	const count = ` ${step.settled}/${step.total}`;
	if (step.time) return timedLine(step, step.time, count, width);
	const name = label(fitted(step.name, width - 2 - count.length), step.isCurrent);
	return {key: `step ${step.step}`, runs: [glyphOf(stepReadiness(step)), name, {text: count, meaning: 'quiet'}]};
}

/** Where a group meets, its time finds room beside the step in one word, with as much besides as fits. */
function timedLine(one: RailStep, time: StepTime, count: string, width: number): Line {
	const {step, isCurrent} = one;
	const word = label(stepWords[step], isCurrent);
	const used = listWords.minutes(time.used, time.box);
	const left = isCurrent ? `, ${boardWords.left(time.used, time.box)}` : '';
	const texts = [`${count}${used}${left}`, `${used}${left}`, `${count}${used}`, used];
	const text = texts.find((candidate) => 2 + word.text.length + candidate.length <= width) ?? '';
	return {key: `step ${step}`, runs: [glyphOf(stepReadiness(one)), word, {text, meaning: 'quiet'}]};
}

function questionLine({path, label: text, readiness, isCurrent}: RailQuestion, width: number): Line {
	const word = wordOf(readiness);
	const name = label(fitted(text, width - 5 - word.text.length), isCurrent);
	return {key: path, runs: [marker(isCurrent), glyphOf(readiness), name, {text: ' '}, word]};
}
