import type {Condition} from '../../core/draft/progress.ts';
import {fitted} from '../fit.ts';
import type {Box as Rectangle} from '../frame.ts';
import {glyphOf, wordOf} from '../glyphs.ts';
import type {Run} from './row.tsx';
import {type Line, Rows} from './rows.tsx';

export type RailQuestion = {path: string; label: string; progress: Condition; isCurrent: boolean};
export type RailStep = {
	id: string;
	name: string;
	progress: Condition;
	answered: number;
	total: number;
	isCurrent: boolean;
	questions: readonly RailQuestion[];
};

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

function stepLine({id, name, progress, answered, total, isCurrent}: RailStep, width: number): Line {
	const count = `${answered}/${total}`;
	const runs: Run[] = [
		glyphOf(progress),
		{text: fitted(name, width - 3 - count.length), meaning: isCurrent ? 'selected' : 'plain'},
	];
	return {key: id, runs: [...runs, {text: ` ${count}`, meaning: 'quiet'}]};
}

function questionLine({path, label, progress, isCurrent}: RailQuestion, width: number): Line {
	const word = wordOf(progress);
	const mark: Run = isCurrent ? {text: '▸ ', meaning: 'selected'} : {text: '  '};
	const text: Run = {text: fitted(label, width - 5 - word.text.length), meaning: isCurrent ? 'selected' : 'plain'};
	return {key: path, runs: [mark, glyphOf(progress), text, {text: ' '}, word]};
}
