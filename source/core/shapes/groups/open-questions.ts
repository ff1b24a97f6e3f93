import type {Question} from '../../answers/interview.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {Entry} from '../../template/patterns.ts';
import {bulletsWith} from '../bullets.ts';
import {conceptOf} from '../concepts.ts';
import {labelledContent, paragraphContent, textContent} from '../content.ts';
import {ledWith} from '../led.ts';
import {arePrompts} from '../left-prompts.ts';
import {announcing, bulletTexts, ownList} from '../own-list.ts';
import {bullets, columnSlot, groupColumn, groupRepeat, lineWith, withColumns} from '../parts.ts';
import {aboveText, betweenTexts, proseParagraphs} from '../prose.ts';
import {recognisedAs} from '../recognised-as.ts';
import {sectionsWith, unlessCategories} from '../sections.ts';
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

const contents = [paragraphContent(own, names), labelledContent(own, names), textContent(own)];

const announcement = announcing('questions?|issues?|unclear|unresolved|open');

/** What tells that something is not settled. */
const asking =
	/\?|\b(?:open|unclear|unresolved|undecided|not (?:yet )?(?:clear|decided|known|settled)|investigat\w*|further)\b/i;

/** What is not settled yet. */
export const openQuestions: GroupKind = {
	question: openQuestionsQuestion,
	isHome: (title) => conceptOf(title)?.name === 'Open questions',
	nests: true,
	heading: 'Open questions',
	concept: 'Open questions',
	names,
	recognisers: [
		...contents.map((content) => unlessCategories(recognisedAs(questionsInSections, sectionsWith(headings, content)))),
		...contents.map((content) => ledWith(names, recognisedAs(questionsInSections, sectionsWith(headings, content)))),
		tableWith(names),
		listInEnd,
		longBullets,
		splitList,
		aboveText(listInEnd),
		aboveText(longBullets),
		betweenTexts(listInEnd),
		betweenTexts(longBullets),
		proseParagraphs(asking, (question) => listOf(question)),
	],
	plain: (question) => listOf(question),
};

function listInEnd(question: Question, section: Section, source: Source): Shape | undefined {
	const list = ownList(section, source, announcement);
	const texts = list ? bulletTexts(list, source) : [];
	if (texts.length === 0 || arePrompts(texts)) return undefined;
	return texts.every((text) => text.startsWith(openBox)) ? listOf(question, openBox) : listOf(question);
}

/** Bullets of several paragraphs, or with others nested in them, are text; nothing can follow it on its line. */
function longBullets(question: Question, section: Section, source: Source): Shape | undefined {
	const list = ownList(section, source, announcement);
	if (!list || arePrompts(bulletTexts(list, source))) return undefined;
	return bulletsWith({name: 'question', announcement}, names)(inText(question), section, source);
}

function inText(question: Question): Question {
	const fields = (question.fields ?? []).map((field) => (field.path === 'question' ? {...field, kind: 'text'} : field));
	return {...question, fields};
}

/** Numbers that go on behind paragraphs that are not as far in as the text of the item above them. */
function splitList(question: Question, {blocks}: Section, {lines}: Source): Shape | undefined {
	const items = blocks.flatMap(({type, children}) => (type === 'list' ? children : []));
	const numbers = items.map(({first}) => Number(/^\s*(\d{1,9})[.)]/.exec(lines[first] ?? '')?.[1]));
	const goesOn = numbers.every((number, index) => number === index + 1);
	if (blocks.at(0)?.type !== 'list' || blocks.length < 2 || !goesOn) return undefined;
	const asked = withColumns(inText(question), ({path}) => path === 'question');
	const list = bullets([
		{line: lineWith('', columnSlot(asked, groupColumn(asked, 'question'))), children: [], repeat: groupRepeat(asked)},
	]);
	return {question: asked, body: [{...list, gathers: true}], taken: []};
}

const openBox = '[ ] ';

/** A bullet for each question, with its owner and its day in brackets where they are known. */
function listOf(question: Question, start = ''): Shape {
	const slot = (path: string) => columnSlot(question, groupColumn(question, path));
	const questionPiece = {lead: '', content: slot('question'), tail: ''};
	const owner = {lead: 'owner: ', content: slot('owner'), tail: ''};
	const due = {lead: ', due: ', content: slot('due'), tail: ''};
	const entry: Entry = {
		line: {start, pieces: [questionPiece, {lead: ' (', content: [owner, due], tail: ')'}], end: ''},
		children: [],
		repeat: groupRepeat(question),
	};
	return {question, body: [bullets([entry])], taken: []};
}
