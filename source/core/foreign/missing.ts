import type {Question} from '../answers/interview.ts';
import {plainTitle} from '../lens/read/title.ts';
import {slotFor} from '../shapes/parts.ts';
import type {GroupKind} from '../shapes/shape.ts';
import type {SectionPattern} from '../template/patterns.ts';
import {leastOf} from '../text/numbers.ts';
import {byUsualOrder, placeFor} from './order.ts';
import type {TextKey} from './text-keys.ts';

/** Something that a document lacks, and where a section for it goes. */
type Missing = {
	question: Question;
	heading: string;
	concept: string;
	pattern(level: number): Pick<SectionPattern, 'body' | 'children'>;
};

/** A group that no section of a document is for. */
export function missingGroup(kind: GroupKind): Missing {
	const {heading, concept} = kind;
	// The columns of a shape do not depend on the level of its sections.
	const {question} = kind.plain(kind.question, 1);
	return {
		question,
		heading,
		concept,
		pattern: (level) => {
			const {body, child} = kind.plain(kind.question, Math.min(level + 1, 6));
			return {body, children: child ? [child] : []};
		},
	};
}

/** A text that no section of a document is for. */
export function missingText({path, step, label, prompt}: TextKey, concept: string): Missing {
	const question: Question = {path, kind: 'text', step, label, prompt};
	return {
		question,
		heading: label,
		concept,
		pattern: () => ({body: [{type: 'text', slot: slotFor(question)}], children: []}),
	};
}

/** The sections of a document with those it lacks, at their usual places; they are written once they are filled. */
export function withMissing(sections: readonly SectionPattern[], missing: readonly Missing[]): SectionPattern[] {
	const [title] = sections;
	const isNested = sections.length === 1 && title !== undefined && title.children.length > 0;
	const siblings = isNested ? title.children : sections;
	// The highest level that any of them has, so that a new section stands beside them and not within one.
	const level = siblings.length > 0 ? leastOf(siblings.map((section) => section.level)) : 2;
	const filled = missing.toSorted(byUsualOrder).reduce((before, one) => withSection(before, one, level), siblings);
	return isNested ? [{...title, children: filled}] : [...filled];
}

function withSection(siblings: readonly SectionPattern[], missing: Missing, level: number): readonly SectionPattern[] {
	// What a line announces stands above all headings.
	const led = siblings.findLastIndex((sibling) => sibling.led);
	const place = Math.max(led + 1, placeFor(missing.concept, siblings, level));
	const section: SectionPattern = {
		level,
		heading: {start: missing.heading, pieces: [], end: ''},
		also: [],
		...missing.pattern(level),
	};
	return [...siblings.slice(0, place), section, ...siblings.slice(place)];
}

/**
 * A section of that name that holds something else stays what it is; the question is called as the heading is. `titles`
 * are those of the document, as they are compared.
 */
export function withUnusedTitle(missing: Missing, titles: ReadonlySet<string>): Missing {
	const isTaken = (heading: string) => titles.has(plainTitle(heading));
	if (!isTaken(missing.heading)) return missing;
	let heading = missing.heading;
	while (isTaken(heading)) heading = `Further ${heading.toLowerCase()}`;
	return {...missing, heading, question: {...missing.question, label: heading}};
}
