import {dividedAt} from '../lens/read/led.ts';
import {labelAt} from '../markdown/label.ts';
import type {Section} from '../markdown/sections.ts';
import {isBlank, type Source} from '../markdown/source.ts';
import {columnNamed, type Names} from './names.ts';
import type {Recogniser} from './shape.ts';

const bold = /^(?<open>\*\*|__)(?<title>.*[^:\s])(?<close>:?\k<open>:?)\s*$/;

/** A line that announces what stands below it, and the first of those that count what comes in turn. */
const plain = /^(?<open>)(?<title>\p{L}.*[^:\s])(?<close>:)\s*$/u;
const firstOfAll = /^(?:phase|stage|step|milestone|priority|iteration|sprint|part) (?:1|I|A)\b/i;

/** What a line that is the heading of an item says, and what stands around it; undefined where a line is none. */
type LineForm = (line: string) => {open: string; title: string; close: string} | undefined;

/** Items that begin with a line in bold instead of a heading, in the shape that they would have below one. */
export function ledWith(names: Names, recognise: Recogniser): Recogniser {
	return (question, section, source) => {
		const words = firstOfAll.test(plainTitles(section, source)[0] ?? '') ? plain : bold;
		const form: LineForm = (line) => {
			const {open = '', title, close = ''} = words.exec(line)?.groups ?? {};
			return title === undefined || title.includes('**') || columnNamed(names, title)
				? undefined
				: {open, title, close};
		};
		return ledAs(form, unlessAlone(recognise))(question, section, source);
	};
}

/** Items that each begin with a line with the same label, which says what they are: `**Risk:** The disk is full`. */
export function ledByLabel(isLabel: (text: string) => boolean, names: Names, recognise: Recogniser): Recogniser {
	return (question, section, source) => {
		const starts = section.blocks.flatMap(({type, first, end}) => {
			const line = source.lines[first] ?? '';
			const {open = '', text = '', close = ''} = (type === 'paragraph' && labelAt(line)) || {};
			const below = first + 1 < end ? labelAt(source.lines[first + 1] ?? '')?.text : undefined;
			const isWhole = first + 1 === end || (below !== undefined && columnNamed(names, below) !== undefined);
			return isLabel(text) ? [{start: `${open}${text}${close} `, isWhole}] : [];
		});
		const [{start} = {start: ''}] = starts;
		const form: LineForm = (line) =>
			line.startsWith(start) ? {open: start, title: line.slice(start.length).trim(), close: ''} : undefined;
		const areAll = starts.every((one) => one.isWhole && one.start === start);
		return start !== '' && areAll ? ledAs(form, recognise)(question, section, source) : undefined;
	};
}

function ledAs(form: LineForm, recognise: Recogniser): Recogniser {
	return (question, section, source) => {
		const divided = ledIn(section, form, source);
		const shape = divided && recognise(question, divided, source);
		const [first] = shape?.taken ?? [];
		if (!shape?.child || !first) return undefined;
		const {open = '', close = ''} = form(source.lines[first.heading.first] ?? '') ?? {};
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
function unlessAlone(recognise: Recogniser): Recogniser {
	return (question, section, source) => {
		const shape = recognise(question, section, source);
		const {start, pieces} = shape?.child?.heading ?? {start: '', pieces: []};
		return shape?.taken.length === 1 && start === '' && pieces.length === 1 ? undefined : shape;
	};
}

/** A section with the parts below such lines as its sections. */
function ledIn(section: Section, form: LineForm, {lines}: Source): Section | undefined {
	const divided = dividedAt(section, (line) => form(lines[line] ?? '')?.title);
	return divided === section
		? undefined
		: {...divided, children: divided.children.slice(0, -section.children.length || undefined)};
}
