import {rivalsIn} from '../../analysis/decision/rivals.ts';
import {saidIn} from '../../analysis/traceability/words.ts';
import {lineAt, type Row, rowsAt} from '../../answers/rows.ts';
import {keptIn} from '../../document/kept.ts';
import {spanOfPath} from '../../document/places.ts';
import {ownLines} from '../../markdown/prose.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import {called, lineOfItem, spanOfAnswer} from '../items.ts';
import {isChosenAnyhow} from '../lettered.ts';
import {areNames, cutName, meantByLetter} from '../same-option.ts';
import {isEnglish, wordsIn} from '../texts.ts';
import {always, type Found, fromReview, type Rule, type Subject} from '../types.ts';
import {namesCriterion, reasonFor} from '../why-chosen.ts';

/** What a sentence that sets one option against others may have without naming them. */
const comparing =
	/\b(?:than|other|others|only (?:an?|the|one|option|this|that|it)|both|neither|none|instead|unlike|whereas|versus|vs|compared|alternatives?|better|best|worse|worst|less|least|fewer|fewest|(?:keep|leav|stay|continu)ing|g[ai]v(?:e|es|ing) up|trade-?offs?|(?:cheap|fast|simpl|slow|small|larg|high|low|short|long|saf|quick|strong|light|clean|clear|hard|weak|easi|earli|costli|riski)e(?:r|st))\b/i;

/** One number set against another: "four people against two", "9 ms to 40". */
const counting =
	/(?<![\p{L}\p{N}])(?:\p{N}[\p{N}.,]*|one|two|three|four|five|six|seven|eight|nine|ten|half|all|most)(?:\s\S{1,20}){0,3}\s(?:against|to|rather than|and not)\s(?:\p{L}{1,12}\s)?(?:\p{N}|(?:none|nobody|one|two|three|four|five|six|seven|eight|nine|ten|half)(?!\p{L}))/iu;

/** As a paragraph, where a table stands in place of the list. */
const label = /^[\s>*_-]{0,9}(?:selected|chosen)(?: option)?[*_]{0,3}\s?:/i;

/** A reason of so many may speak of a drawback of another option in other words, which nobody here can tell. */
const manyWords = 15;

/** Fewer words beside the name give no reason. */
const fewestWords = 5;

const choosing = /\b(?:chosen|choose|chose|decided|selected|picked|opted|go(?:ing)? (?:with|for))\b/i;

export const selection: Rule = {
	id: 'selection',
	code: 'O05',
	promise: 'One of the options is selected, for a reason that speaks of another option or of a criterion.',
	about: ['options'],
	levels: {own: fromReview('error'), foreign: always('off')},
	notesWhile: 'open',
	check(subject) {
		const rows = rivalsIn(subject.answers);
		// That there is nothing to select from is said by the rule for options.
		if (rows.length < 2 || !areNames(rows)) return [];
		const selected = rows.filter(({item}) => item.selected === true);
		const [chosen] = selected;
		if (!chosen && (isChosenInWords(subject, rows) || isChosenUnread(subject, rows) || isChosenAnyhow(subject)))
			return [];
		// What nobody recorded is told there.
		if (!chosen && (subject.reading.marks.options ?? 'unknown') !== 'unknown') return [];
		if (!chosen)
			return [
				{
					...spanOfPath(subject, 'options'),
					message: 'No option is selected.',
					expected: 'one of them',
					next: 'Select one, or set the status back to Draft.',
				},
			];
		return [...unlisted(subject, chosen, rows), ...unreasoned(subject, chosen, rows)];
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files\n- **Option B**: Redis\n- **Selected**: Redis - It answers in 2 ms, Files in 40.\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files\n- **Option B**: Redis\n- **Selected**: Redis\n',
};

const undecided =
	/\bto be (?:chosen|decided|defined|determined|discussed)\b|\bnot (?:yet )?(?:chosen|decided)\b|\bundecided\b|\btb[ad]\b/i;

/** Words that nothing reads, and that speak of an option or of choosing, and not of a choice that is to come. */
function isChosenUnread({reading}: Subject, rows: readonly Row[]): boolean {
	const names = rows.map(({item}) => plain(lineAt(item, 'name'))).filter((name) => name.length > 2);
	// A table of the options names each of them, and chooses none.
	const texts = keptIn(reading).map(({text}) => text.replaceAll(/^\s*\|.*$/gm, ''));
	return texts
		.filter((text) => !undecided.test(text))
		.some(
			(text) =>
				choosing.test(text) ||
				/\boption [a-z\d]\b/i.test(text) ||
				(!isEnglish(text) && wordsIn(text) > fewestWords) ||
				names.some((name) => speaksOf(plain(text), name)),
		);
}

/** Under the heading of the decision, in another sentence than that of the template, or in another language. */
function isChosenInWords({root, source}: Subject, rows: readonly Row[]): boolean {
	const own = ownLines(source.text);
	const decisions = sectionsIn(root).filter(({title}) => /^(?:decision|decision outcome|outcome)$/i.test(title));
	const lines = decisions.flatMap(({body}) => own.slice(body.first, body.end).map(plain));
	const labels = own.filter((line) => label.test(line)).map(plain);
	if (labels.some((line) => rows.some(({item}) => isReasoned(line, plain(lineAt(item, 'name')))))) return true;
	return lines.some(
		(line) =>
			(choosing.test(line) || !isEnglish(line)) && rows.some(({item}) => speaksOf(line, plain(lineAt(item, 'name')))),
	);
}

/** With more behind the label than the name. */
function isReasoned(line: string, name: string): boolean {
	return speaksOf(line, name) && wordsIn(line) >= wordsIn(name) + fewestWords;
}

/** A link is what it is called. */
function plain(text: string): string {
	return text
		.replaceAll(/\[([^[\]]{1,200})\]\([^()\s]{1,500}\)/g, '$1')
		.trim()
		.toLowerCase();
}

/**
 * An option that is only named as the selected one has no place of its own, be it that the list says more of it. Where
 * each in the list says why it is not chosen, the list is of the alternatives, and the selected one is the proposal.
 */
function unlisted(subject: Subject, chosen: Row, rows: readonly Row[]): Found[] {
	const name = plain(cutName(lineAt(chosen.item, 'name')).name);
	const isInList = rows.some((row) => row !== chosen && plain(lineAt(row.item, 'name')).startsWith(name));
	const others = rows.filter((row) => row !== chosen);
	const areAlternatives = others.every(({item}) => lineAt(item, 'whyNot') !== '');
	if (areAlternatives || isInList || meantByLetter(chosen, rows) || lineOfItem(subject, chosen.path) !== undefined)
		return [];
	return [
		{
			...spanOfAnswer(subject, 'rationale'),
			message: `${called(chosen, 'name', 'option')} is selected and is none of the options.`,
			next: 'Name the option as it is called in the list, or add it there.',
		},
	];
}

function unreasoned(subject: Subject, chosen: Row, rows: readonly Row[]): Found[] {
	const why = reasonFor(subject.answers, chosen);
	const place = spanOfAnswer(subject, 'rationale');
	const name = called(chosen, 'name', 'option');
	const next = 'Say what decided, such as a criterion by which it is better, and than which option.';
	// What is told of each of them in a text of its own may be the reason.
	if (why === '' && rows.filter(({item}) => wordsIn(lineAt(item, 'description')) >= fewestWords).length > 1) return [];
	if (why === '') return [{...place, message: `Nothing says why ${name} is selected.`, next}];
	const meant = meantByLetter(chosen, rows);
	const others = [...rows.filter((row) => row !== chosen && row !== meant), ...rowsAt(subject.answers, 'criteria')];
	const names = others.map(({item}) => lineAt(item, 'name')).filter((other) => other !== '');
	// What another language compares with is not known here.
	if (comparing.test(why) || counting.test(why) || !isEnglish(why) || names.some((other) => speaksOf(why, other)))
		return [];
	if (namesCriterion(why, subject.answers, chosen, others)) return [];
	const message = `Why ${name} is selected speaks of no other option and of no criterion.`;
	// That there is a reason is sure, what it speaks of is not.
	return [
		{...place, message, next, severity: wordsIn(why) >= manyWords || subject.stage === 'draft' ? 'info' : 'warning'},
	];
}

function speaksOf(text: string, name: string): boolean {
	const {topics} = saidIn(text);
	const isNamed = text.toLowerCase().includes(name.toLowerCase());
	return isNamed || [...saidIn(name).topics].some((topic) => topics.has(topic));
}
