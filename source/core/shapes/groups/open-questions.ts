import type {Question} from '../../answers/interview.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {Entry} from '../../template/patterns.ts';
import {bulletsWith} from '../bullets.ts';
import {conceptOf} from '../concepts.ts';
import {labelledContent, textContent} from '../content.ts';
import {arePrompts} from '../left-prompts.ts';
import {bulletTexts, ownList} from '../own-list.ts';
import {bullets, columnSlot, groupColumn, groupRepeat} from '../parts.ts';
import {recognisedAs} from '../recognised-as.ts';
import {sectionsWith} from '../sections.ts';
import type {GroupKind, Shape} from '../shape.ts';
import {tableWith} from '../table.ts';
import {openQuestionsQuestion, questionsInSections} from './questions/open-questions.ts';

const names = {
	question: /^(?:open |unresolved )?(?:questions?|issues?|topics?|items?)$/,
	owner: /^(?:owners?|assignees?|assigned to|who|responsible)$/,
	due: /^(?:due(?: date)?|deadline|by|by when|date|when)$/,
};

const headings = {name: 'question', words: /^(?:question|issue|q)$/i};
const own = {heading: ['question'], text: 'text'};

/** What is not settled yet. */
export const openQuestions: GroupKind = {
	question: openQuestionsQuestion,
	isHome: (title) => conceptOf(title)?.name === 'Open questions',
	nests: true,
	heading: 'Open questions',
	concept: 'Open questions',
	recognisers: [
		...[labelledContent(own, names), textContent(own)].map((content) =>
			recognisedAs(questionsInSections, sectionsWith(headings, content)),
		),
		tableWith(names),
		listInEnd,
		longBullets,
	],
	plain: listOf,
};

function listInEnd(question: Question, section: Section, source: Source): Shape | undefined {
	const list = ownList(section, source);
	return list && !arePrompts(bulletTexts(list, source)) ? listOf(question) : undefined;
}

/** Bullets of several paragraphs, or with others nested in them, are text; nothing can follow it on its line. */
function longBullets(question: Question, section: Section, source: Source): Shape | undefined {
	const list = ownList(section, source);
	if (!list || arePrompts(bulletTexts(list, source))) return undefined;
	const fields = (question.fields ?? []).map((field) => (field.path === 'question' ? {...field, kind: 'text'} : field));
	return bulletsWith({name: 'question'}, names)({...question, fields}, section, source);
}

/** A bullet for each question, with its owner and its day in brackets where they are known. */
function listOf(question: Question): Shape {
	const slot = (path: string) => columnSlot(question, groupColumn(question, path));
	const questionPiece = {lead: '', content: slot('question'), tail: ''};
	const owner = {lead: 'owner: ', content: slot('owner'), tail: ''};
	const due = {lead: ', due: ', content: slot('due'), tail: ''};
	const entry: Entry = {
		line: {start: '', pieces: [questionPiece, {lead: ' (', content: [owner, due], tail: ')'}], end: ''},
		children: [],
		repeat: groupRepeat(question),
	};
	return {question, body: [bullets([entry])], taken: []};
}
