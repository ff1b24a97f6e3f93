import type {Question} from '../../answers/interview.ts';
import type {Block} from '../../markdown/blocks.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {Entry} from '../../template/patterns.ts';
import {announcedInText} from '../announced.ts';
import {bulletsWith} from '../bullets.ts';
import {conceptOf} from '../concepts.ts';
import {labelledContent, paragraphContent, textContent} from '../content.ts';
import {ledWith} from '../led.ts';
import {arePrompts} from '../left-prompts.ts';
import {announcing, bulletTexts, isOfSeveral, ownList} from '../own-list.ts';
import {bullets, columnSlot, groupColumn, groupRepeat, lineWith, withColumns, withKind} from '../parts.ts';
import {aboveText, betweenTexts, proseParagraphs} from '../prose.ts';
import {recognisedAs} from '../recognised-as.ts';
import {sectionsWith, unlessCategories} from '../sections.ts';
import type {GroupKind, Shape} from '../shape.ts';
import {tableWith} from '../table.ts';
import {openQuestionsQuestion, questionsInSections} from './questions/open-questions.ts';

const names = {
	question:
		/^(?:(?:open |unresolved )?(?:questions?|issues?|topics?|items?)|(?:offene )?fragen?|perguntas?|preguntas?)$/,
	owner:
		/^(?:owners?|assignees?|assigned to|who(?: (?:answers|decides|asks|clears it up|finds out))?|with|responsible|wer|quem|quién|verantwortlich|responsável|responsable)$/,
	due: /^(?:due(?: date| by)?|deadline|by|by when|until(?: when)?|(?:answer )?needed by|date|when|bis(?: wann)?|wann|até|prazo|plazo|fecha)$/,
};

const headings = {name: 'question', words: /^(?:question|issue|q)$/i};
const own = {heading: ['question'], text: 'text'};

const contents = [paragraphContent(own, names), labelledContent(own, names), textContent(own)];

const announcement = announcing('questions?|issues?|unclear|unresolved|open');

/** What tells that something is not settled. */
const asking =
	/\?|\b(?:open|unclear|unresolved|undecided|not (?:yet )?(?:clear|decided|known|settled)|investigat\w*|further)\b/i;

/** What tells that there are none, or none any more. */
const over = 'no|were|was|had|have been|has been';
const isOver = new RegExp(`\\b(?:${over})\\b`, 'i');

const [open, settled] = [
	'open|unresolved|outstanding|unanswered|unsettled|undecided|unclear',
	'resolved?|answered?|decided?|clarif(?:y|ied)|settled?|figured? out|addressed?|investigated?',
];

/** Words that announce them under any heading, and tell of none that is settled by now. */
const announcedAnywhere = new RegExp(
	`^(?!.*\\b(?:${over}|closed|previously|github|tickets?|tracker)\\b)(?:` +
		`.*\\b(?:open|unresolved|outstanding|unanswered) (?:questions?|points?)\\b|` +
		`.*\\b(?:questions?|issues?|gaps|points|topics|details|things|decisions)\\b[^,;]*\\b(?:` +
		`(?:are|remain) (?:still )?(?:${open})\\b|(?:still )?(?:needs?|remains?|ha(?:s|ve)|are) to be (?:${settled})\\b)` +
		`)[^.!?]*:\\**$`,
	'i',
);

/** What is not settled yet. */
export const openQuestions: GroupKind = {
	question: openQuestionsQuestion,
	isHome: (title) => conceptOf(title)?.name === 'Open questions' && !isOver.test(title),
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
	elsewhere: [announcedInText(announcedAnywhere, announcedList)],
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

function announcedList(question: Question, list: Block): Shape {
	return listOf(list.children.some(isOfSeveral) ? inText(question) : question);
}

function inText(question: Question): Question {
	return withKind(question, 'text', ['question']);
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
