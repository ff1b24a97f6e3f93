import type {RailQuestion, RailStep} from '../../flow/view/rail.ts';
import {fitted} from '../fit.ts';
import type {Box as Rectangle} from '../frame.ts';
import {glyphOf, stepCondition, wordOf} from '../glyphs.ts';
import {label, marker} from '../lines.ts';
import {type Line, Rows} from './rows.tsx';

/** The five steps and their questions. Where not all fit, only the step at hand is unfolded. */
export function Rail({at, steps}: {at: Rectangle; steps: readonly RailStep[]}) {
	const all = steps.length + steps.reduce((sum, step) => sum + step.questions.length, 0);
	const isUnfolded = (step: RailStep): boolean => step.isCurrent || all <= at.height;
	const lines = steps.flatMap((step) => [
		stepLine(step, at.width),
		...(isUnfolded(step) ? step.questions.map((question) => questionLine(question, at.width)) : []),
	]);
	const current = steps.flatMap((step) => step.questions).find((question) => question.isCurrent);
	return <Rows at={at} lines={lines} index={lines.findIndex((line) => line.key === current?.path)} />;
}

function stepLine(step: RailStep, width: number): Line {
	const count = ` ${step.settled}/${step.total}`;
	const name = label(fitted(step.name, width - 2 - count.length), step.isCurrent);
	return {key: `step ${step.step}`, runs: [glyphOf(stepCondition(step)), name, {text: count, meaning: 'quiet'}]};
}

function questionLine({path, label: text, condition, isCurrent}: RailQuestion, width: number): Line {
	const word = wordOf(condition);
	const name = label(fitted(text, width - 5 - word.text.length), isCurrent);
	return {key: path, runs: [marker(isCurrent), glyphOf(condition), name, {text: ' '}, word]};
}
