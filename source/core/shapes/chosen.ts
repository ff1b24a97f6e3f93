import type {Field, Question} from '../answers/interview.ts';
import type {Line} from '../template/patterns.ts';
import {columnSlot} from './parts.ts';
import type {Recogniser} from './shape.ts';

const path = 'selected';

/** What stands behind the name of the one that is chosen: words in brackets, or a sign. */
const mark =
	/\S(?<lead> \(| )(?<words>(?<=\()(?:chosen|selected|accepted|preferred|recommended)|✅|✔️?|⭐)(?<tail>\)?)$/iu;

/** Items of which the heading of one is marked as the one that is chosen. */
export function marked(recognise: Recogniser): Recogniser {
	return (question, section, source) => {
		const words = section.children.flatMap(({title}) => mark.exec(title)?.groups?.words ?? []);
		const [first] = words;
		return recognise(first !== undefined && words.length === 1 ? withFlag(question, first) : question, section, source);
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
