import type {Frame} from '../frame.ts';
import {Area} from './area.tsx';
import type {Run} from './row.tsx';
import {TwoSided} from './two-sided.tsx';

export type Place = {
	/** 1 to 5, and the step's name. */
	step: number;
	steps: number;
	name: string;
	/** The question within its step, from 1. */
	question: number;
	questions: number;
};

export type Properties = {frame: Frame; title: string; place: Place; status: Run};

/** Where the person is, and whether the words are safe. */
export function Header({frame, title, place, status}: Properties) {
	const step: Run = {text: `Step ${place.step} of ${place.steps}`, meaning: 'quiet'};
	const name: Run = {text: place.name, meaning: 'selected'};
	const ofQuestions = `question ${place.question} of ${place.questions}`;
	if (frame.isSmall) {
		const short = `${place.question} of ${place.questions}`;
		return (
			<Area at={frame.header}>
				<TwoSided
					left={[step, {text: ': '}, name, {text: ` · ${short}`, meaning: 'quiet'}]}
					right={[{...status, text: firstWords(status.text)}]}
				/>
			</Area>
		);
	}

	return (
		<Area at={frame.header}>
			<TwoSided left={[{text: title === '' ? 'Untitled' : title, meaning: 'strong'}]} right={[status]} />
			<TwoSided left={[step, {text: '  '}, name]} right={[{text: ofQuestions, meaning: 'quiet'}]} />
		</Area>
	);
}

/** A glyph and a word, for headers without room for the rest. */
function firstWords(text: string): string {
	return text.split(' ').slice(0, 2).join(' ');
}
