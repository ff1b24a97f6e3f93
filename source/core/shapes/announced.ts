import type {Question} from '../answers/interview.ts';
import {isAnnouncedIn} from '../lens/read/labelled.ts';
import type {Block} from '../markdown/blocks.ts';
import type {Source} from '../markdown/source.ts';
import type {LabelledPattern, Pattern} from '../template/patterns.ts';
import type {Recogniser, Shape} from './shape.ts';

const good = 'advantages?|benefits?|upsides?|pros|strengths|positives|merits';
const bad =
	'draw-?backs?|downsides?|disadvantages?|cons|negatives|shortcomings|limitations|weaknesses|flaws|problems|issues|concerns|caveats|pitfalls|objections|overheads?';

/** What becomes of the bad where the list is none of it, and what is bad of something else. */
const undone =
	'no|not|without|ways|paths|options|alternatives|approaches|open|unresolved|related|current|existing|(?:solv|address|fix|avoid|resolv|mitigat|eliminat|overc[oa]m|reduc|prevent|remov|handl)\\w*';
const no = "(?:\\b(?:not|never|against|reject\\w*|discarded|dismissed|ruled out|opposed|declined)\\b|n[’']t\\b)";
const chosen =
	"(?<!\\bnot |n[’']t )\\b(?:chose|chosen|choose|choosing|prefer\\w*|selected|better|went with|recommend\\w*)\\b(?! not\\b)";

/** The subject is another one than the item. */
const another = '(?:the|an?) (?:(?!of\\b|this\\b)[\\w-]+ ){1,4}(?:approach|option|solution|alternative)\\b';

const sentence = (...parts: readonly string[]): RegExp =>
	new RegExp(`^${parts.join('')}(?:[^.!?]|\\.(?=\\w))*:\\**$`, 'i');

/** Last sentences of a text that announce what speaks for what it is about, or against it. */
const announcements: ReadonlyMap<string, RegExp> = new Map([
	['pros', sentence(`(?!${another}|.*\\b(?:no|not|without|${bad})\\b)`, `.*\\b(?:${good})\\b`)],
	[
		'cons',
		sentence(
			`(?:(?!.*\\b(?:${undone}|${good})\\b).*\\b(?:${bad})\\b`,
			`|(?!.*${chosen})(?:.*${no}.*\\b(?:because|reasons|grounds)\\b|.*\\breasons\\b.*${no}))`,
		),
	],
]);

/** The words that announce the list of a column, where there are any for it. */
export function announcedAs(column: string): Pick<LabelledPattern, 'announced'> {
	const announced = announcements.get(column);
	return announced ? {announced} : {};
}

/** A list that a sentence announces, wherever in the text of a section the two stand. */
export function announcedInText(
	announced: RegExp,
	shapeOf: (question: Question, list: Block) => Shape | undefined,
): Recogniser {
	return (question, {blocks}, source) => {
		const list = blocks.find((block, index) => {
			const above = blocks[index - 1];
			return block.type === 'list' && above?.type === 'paragraph' && isAnnouncedIn(announced, above, source);
		});
		const shape = list && shapeOf(question, list);
		return shape && {...shape, body: shape.body.map((part) => asAnnounced(part, question, announced))};
	};
}

function asAnnounced(part: Pattern, {label}: Question, announced: RegExp): Pattern {
	return part.type === 'list' ? {type: 'labelled', label, announced, list: part} : part;
}

/** Whether any list among blocks is announced by the text above it, as that of one of the columns. */
export function areAnnounced(
	blocks: readonly Block[],
	source: Source,
	columns: readonly string[] = ['pros', 'cons'],
): boolean {
	return blocks.some((block, index) => {
		const isBelow = block.type === 'paragraph' && blocks[index + 1]?.type === 'list';
		return isBelow && columns.some((column) => isAnnouncedIn(announcements.get(column), block, source));
	});
}
