import type {Field, Question} from '../answers/interview.ts';
import type {Section} from '../markdown/sections.ts';
import type {Line} from '../template/patterns.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import {columnSlot} from './parts.ts';
import type {Recogniser} from './shape.ts';

const path = 'selected';

const word = '(?:chosen|selected|accepted|preferred|recommended|picked|our (?:choice|pick)|(?:the )?winner|this one)';
const sign = '(?:✅|✔️?|⭐️?|🏆|👈|←)';
const stars = '(?:\\*\\*|__|[*_])';

/** What stands behind the name of the one that is chosen: words in brackets or emphasised, a sign, or both. */
const mark = new RegExp(
	`\\S(?<lead> \\(| )(?<words>(?<=\\()${word}|(?:${sign} ?)?${stars}\\(?${word}\\)?${stars}|${sign} ${word}|${sign})(?<tail>\\)?)$`,
	'iu',
);

/** A cell or a line that says of its option that it is the one, and nothing else. */
export const chosenAlone = new RegExp(`^(?:${sign} ?)?${stars}?(?:yes,? )?${word}${stars}?[.!]?$`, 'iu');

/** The marks of sections; each form of their content asks for the same. */
const marksIn = rememberingByIdentity((sections: readonly Section[]) =>
	sections.flatMap(({title}) => mark.exec(title)?.groups?.words ?? []),
);

/** Items of which the heading of one is marked as the one that is chosen. */
export function marked(recognise: Recogniser): Recogniser {
	return (question, section, source) => {
		const [words, ...others] = marksIn(section.children);
		return recognise(
			words !== undefined && others.length === 0 ? withFlag(question, words) : question,
			section,
			source,
		);
	};
}

function withFlag(question: Question, words: string): Question {
	const flag: Field = {path, kind: 'flag', words, label: 'Chosen', prompt: 'Is this the one that is chosen?'};
	return {...question, fields: [...(question.fields ?? []), flag]};
}

/** A heading with the mark behind the name, where one of them has it. */
export function withMark(heading: Line, question: Question): Line {
	const flag = question.fields?.find((field) => field.path === path);
	if (!flag) return heading;
	const [lead, tail] = /^\p{L}/u.test(flag.words ?? '') ? [' (', ')'] : [' ', ''];
	return {...heading, pieces: [...heading.pieces, {lead, content: columnSlot(question, flag), tail}]};
}
