import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {Line} from '../../template/patterns.ts';
import {areAnnounced} from '../announced.ts';
import {columnSlot, groupColumn} from '../parts.ts';
import {type ContentRecogniser, shapeOf} from '../sections.ts';
import type {Recogniser} from '../shape.ts';

/** What such a heading says before the name, and the sign behind it. */
type Asked = {start: string; end: string; section: Section};

const not = "(?:(?:did|do|would)(?:n['’]t| not)(?: (?:we|you))?|(?:did|do|would) (?:we|you) not|not)";
const take = '(?:use|choose|adopt|take|pick|go with|stick with|keep)';

/** Headings that ask why something is not what is proposed. */
const asking = [
	new RegExp(`^(?<start>why ${not}(?: (?:just|simply|instead))* ${take} (?:the |an? )?)(?=\\S)[^?]*(?<end>\\?)$`, 'i'),
	/^(?<start>why [^?]{1,120} (?:as opposed to|instead of|rather than) (?:the |an? )?)(?!(?:in|on|by|at|to|for|from|with)\b)(?=\S)[^?]*(?<end>\?)$/i,
];

/**
 * Questions such as `Why not use a queue?`, each answered by a list that a sentence announces as what speaks against it;
 * what speaks for something in such an answer may speak for what is proposed.
 */
export function whyNotWith(name: string, content: ContentRecogniser): Recogniser {
	return (question, {children}, source) => {
		const all = children.flatMap((section) => askedOf(section, source));
		const sections = all.map(({section}) => section);
		const [first, ...others] = all.filter(({start}, index) => all.findIndex((one) => one.start === start) === index);
		const made = first && content(question, sections, source);
		if (!made) return undefined;
		const slot = columnSlot(made.question, groupColumn(made.question, name));
		const heading = ({start, end}: Asked): Line => ({start, pieces: [{lead: '', content: slot, tail: ''}], end});
		const shape = shapeOf(made, heading(first), first.section.level, sections);
		const {child} = shape;
		const repeat = {group: made.question, home: false};
		const asides = child ? others.map((one) => ({...child, heading: heading(one), repeat})) : [];
		return {...shape, asides};
	};
}

function askedOf(section: Section, source: Source): Asked[] {
	const {title} = section;
	const {start, end} = asking.map((words) => words.exec(title)?.groups).find(Boolean) ?? {};
	if (start === undefined || end === undefined) return [];
	const {blocks} = section;
	const isAgainst = areAnnounced(blocks, source, ['cons']) && !areAnnounced(blocks, source, ['pros']);
	return isAgainst ? [{start, end, section}] : [];
}
