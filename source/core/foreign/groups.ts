import type {Entry, Line, Repeat, SectionPattern, Slot} from '../template/patterns.ts';
import type {Field, Question} from '../template/types.ts';

const names: Field = {
	path: 'name',
	kind: 'line',
	label: 'Name',
	prompt: 'What is this alternative called?',
	required: 'review',
};
const summaries: Field = {
	path: 'summary',
	kind: 'text',
	label: 'In short',
	prompt: 'What would it be, and what speaks for and against it?',
};
const pros: Field = {path: 'pros', kind: 'list', label: 'Pros', prompt: 'What speaks for it?'};
const cons: Field = {path: 'cons', kind: 'list', label: 'Cons', prompt: 'What speaks against it?'};
const whyNot: Field = {path: 'whyNot', kind: 'text', label: 'Why not', prompt: 'Why is it not chosen?'};

/** The alternatives of a foreign document: a section for each, with whatever text it has, and labelled bullets. */
export const optionsQuestion: Question = {
	path: 'options',
	kind: 'items',
	label: 'Alternatives',
	prompt: 'Which other solutions were considered?',
	step: 'design',
	item: 'alternative',
	key: 'name',
	fields: [names, summaries, pros, cons, whyNot],
};

const questions: Field = {
	path: 'question',
	kind: 'text',
	label: 'Question',
	prompt: 'What is not settled yet?',
	required: 'review',
};
const owners: Field = {path: 'owner', kind: 'line', label: 'Owner', prompt: 'Who finds out?'};
const dues: Field = {path: 'due', kind: 'date', label: 'Due', prompt: 'By when?'};

/** The open questions of a foreign document: the list that its section ends in. */
export const questionsQuestion: Question = {
	path: 'openQuestions',
	kind: 'items',
	label: 'Open questions',
	prompt: 'What is not settled yet?',
	step: 'consensus',
	item: 'question',
	fields: [questions, owners, dues],
};

/** The section of one alternative, at a level. */
export function optionSection(level: number): SectionPattern {
	return {
		level,
		heading: only(slotOf(optionsQuestion, names)),
		also: [],
		repeat: repeatOf(optionsQuestion),
		body: [
			{type: 'text', slot: slotOf(optionsQuestion, {...summaries, headings: level + 1})},
			{
				type: 'list',
				ordered: false,
				entries: [labelled('Pros', pros), labelled('Cons', cons), labelled('Why not chosen', whyNot)],
			},
		],
		children: [],
	};
}

function labelled(label: string, field: Field): Entry {
	return {
		line: {start: `**${label}**: `, pieces: [{lead: '', content: slotOf(optionsQuestion, field), tail: ''}], end: ''},
		children: [],
	};
}

/** One open question, with its owner and its day in brackets where they are known. */
export function questionEntry(): Entry {
	const owner = {lead: 'owner: ', content: slotOf(questionsQuestion, owners), tail: ''};
	const due = {lead: ', due: ', content: slotOf(questionsQuestion, dues), tail: ''};
	const question = {lead: '', content: slotOf(questionsQuestion, questions), tail: ''};
	return {
		line: {start: '', pieces: [question, {lead: ' (', content: [owner, due], tail: ')'}], end: ''},
		children: [],
		repeat: repeatOf(questionsQuestion),
	};
}

function only(slot: Slot): Line {
	return {start: '', pieces: [{lead: '', content: slot, tail: ''}], end: ''};
}

function repeatOf(group: Field): Repeat {
	return {group, home: true};
}

function slotOf(question: Question, field: Field): Slot {
	return {question: question.path, column: field.path, field, each: false, required: field.path === question.key};
}
