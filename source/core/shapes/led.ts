import {dividedAt} from '../lens/read/led.ts';
import type {Section} from '../markdown/sections.ts';
import {isBlank, type Source} from '../markdown/source.ts';
import {columnNamed, type Names} from './names.ts';
import type {Recogniser, Shape} from './shape.ts';

const bold = /^(?<open>\*\*|__)(?<title>.*[^:\s])(?<close>:?\k<open>:?)\s*$/;

/** A line that announces what stands below it, and the first of those that count what comes in turn. */
const plain = /^(?<open>)(?<title>\p{L}.*[^:\s])(?<close>:)\s*$/u;
const firstOfAll = /^(?:phase|stage|step|milestone|priority|iteration|sprint|part) (?:1|I|A)\b/i;

/** Items that begin with a line in bold instead of a heading, in the shape that they would have below one. */
export function ledWith(names: Names, recognise: Recogniser): Recogniser {
	return (question, section, source) => {
		const isPlain = firstOfAll.test(plainTitles(section, source)[0] ?? '');
		const form = isPlain ? plain : bold;
		const divided = ledIn(section, form, names, source);
		const shape = divided && recognise(question, divided, source);
		const [first] = shape?.taken ?? [];
		if (!shape?.child || !first || isAlone(shape)) return undefined;
		const {open = '', close = ''} = form.exec(source.lines[first.heading.first] ?? '')?.groups ?? {};
		const {heading} = shape.child;
		const line = {...heading, start: open + heading.start, end: heading.end + close};
		const tight = !isBlank(source, first.body.first);
		return {...shape, child: {...shape.child, heading: line, led: {tight}}};
	};
}

/** What the lines without marks say that each announce a list. */
function plainTitles({blocks}: Section, {lines}: Source): string[] {
	return blocks.flatMap(({type, first, end}, index) => {
		const isAboveList = type === 'paragraph' && end === first + 1 && blocks[index + 1]?.type === 'list';
		return (isAboveList && plain.exec(lines[first] ?? '')?.groups?.title) || [];
	});
}

/** One line in bold that says nothing of what it is may be emphasis. */
function isAlone({child, taken}: Shape): boolean {
	return taken.length === 1 && child?.heading.start === '' && child.heading.pieces.length === 1;
}

/** A section with the parts below lines in bold as its sections; the label of a column is no such line. */
function ledIn(section: Section, form: RegExp, names: Names, {lines}: Source): Section | undefined {
	const divided = dividedAt(section, (line) => {
		const title = form.exec(lines[line] ?? '')?.groups?.title;
		return title === undefined || title.includes('**') || columnNamed(names, title) ? undefined : title;
	});
	return divided === section
		? undefined
		: {...divided, children: divided.children.slice(0, -section.children.length || undefined)};
}
