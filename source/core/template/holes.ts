import type {Field, Interview} from '../answers/interview.ts';
import {rememberingByIdentity} from '../text/remembering.ts';

/** What a line can say of answers that are not there; a template has it as `{{holes.decided}}`. */
export const holeWords = ['decided', 'known', 'recorded'] as const;

export type HoleWord = (typeof holeWords)[number];

/** The key of these lines among answers while a document is read and written; no answers file has it. */
export const holesKey = 'holes';

/** What is called in such a line by a label of its own, by that label. */
export const namedHoles = rememberingByIdentity(({questions}: Interview): ReadonlyMap<string, Field> => {
	const named = questions.filter(({path, label}) => path !== 'title' && !label.includes(','));
	const isAlone = (label: string): boolean => questions.filter((one) => one.label === label).length === 1;
	return new Map(named.filter(({label}) => isAlone(label)).map((question) => [question.label, question]));
});

/** What stands in the slot of such a line: any of the questions, by their labels. */
export function fieldOfHoles(path: string, interview: Interview): Field | undefined {
	const word = holeWords.find((one) => path === `${holesKey}.${one}`);
	if (word === undefined) return undefined;
	const label = `Not ${word}`;
	return {
		path,
		kind: 'choices',
		label,
		prompt: `What is ${label.toLowerCase()}?`,
		values: [...namedHoles(interview).keys()],
	};
}
