import {valueAt} from '../../answers/answers.ts';
import type {Question} from '../../answers/interview.ts';
import {questionAt} from '../../draft/place.ts';
import {labelAt} from '../../markdown/label.ts';
import {type LabelledLine, labelledLines} from '../../markdown/labelled.ts';
import {parsed} from '../../markdown/parsed.ts';
import type {Line} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {quoted} from '../items.ts';
import {type Found, fromReview, type Rule, type Subject} from '../types.ts';
import {stateOfText} from '../unwritten.ts';

export const choiceKnown: Rule = {
	id: 'choice-known',
	code: 'F29',
	promise:
		'What the head says of scope and reversibility is one of the values of the template, so that rules can go by it.',
	about: ['scope', 'reversibility.way'],
	levels: {own: fromReview('warning', 'info'), foreign: fromReview('info')},
	check: (subject) =>
		labelledLines(parsed(subject.source.text)).flatMap((line) => {
			const question = questionBehind(subject, line);
			return question ? [found(line, question)] : [];
		}),
	good: '# RFC: Carts\n\n**Status**: Review\n**Scope**: company-wide\n\n## Summary\n\nCarts.\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n**Scope**: Global\n\n## Summary\n\nCarts.\n',
};

/** The question that the label of a line is for, where its value is not read; what is still a choice or a gap is told elsewhere. */
function questionBehind(subject: Subject, {label, text}: LabelledLine): Question | undefined {
	const question = questionsByLabel(subject).get(label);
	if (!question || valueAt(subject.answers, question.path) !== undefined) return undefined;
	return stateOfText(text, new Set()) === 'written' && !/[|/]/.test(text) ? question : undefined;
}

/** Those for one of a few values at the head, by their labels in lower case; a status is looked at by a rule of its own. */
function questionsByLabel({interview, reading}: Subject): Map<string, Question> {
	const [title] = reading.sections;
	const inLines = title?.pattern.body.flatMap((part) => (part.type === 'lines' ? part.lines : [])) ?? [];
	const labelled = [
		...inLines.map((line) => ({label: labelAt(line.start.trim())?.text ?? '', line})),
		...(reading.body.header ?? []),
	];
	return new Map(
		labelled.flatMap(({label, line}): [string, Question][] => {
			const question = choiceIn(line, (path) => questionAt(interview, path));
			return question ? [[label.toLowerCase(), question]] : [];
		}),
	);
}

function choiceIn(line: Line, questionFor: (path: string) => Question | undefined): Question | undefined {
	const [slot] = slotsOf(line);
	const question = slot && slot.question !== 'status' ? questionFor(slot.question) : undefined;
	return question?.values ? question : undefined;
}

function found({label, text, start}: LabelledLine, {path, label: name, values = []}: Question): Found {
	return {
		start,
		end: start + text.length,
		path,
		message: `${quoted(text)} behind "${label}" is not one of the values that are known, so that nothing is asked because of it.`,
		expected: `one of: ${values.join(', ')}`,
		next: `Write one of these as ${name.toLowerCase()}, and the rest where there is room for it.`,
	};
}
