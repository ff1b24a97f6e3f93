import type {Field, Question} from '../answers/interview.ts';
import {plainTitle} from '../lens/read/title.ts';
import type {Section} from '../markdown/sections.ts';
import type {Pattern, SectionPattern} from '../template/patterns.ts';
import {areAnnounced} from './announced.ts';
import {type Own, otherColumn, textPattern} from './content.ts';
import {columnNamed, type Names} from './names.ts';
import {bullets, columnSlot, eachEntry, groupColumn, withColumns} from './parts.ts';
import {labelledList} from './pros-and-cons.ts';
import type {ContentRecogniser} from './sections.ts';

const lists = ['pros', 'cons'];

/** A section inside of an item, and the list column that its heading names, if any; by its `words` without the name of the item. */
type Inside = {section: Section; column: string | undefined; words: string};

/**
 * A section inside for the pros of an item, and one for the cons, unless sentences announce the lists of one of the two;
 * what stands below them has columns of its own.
 */
export function headedContent(own: Own, names: Names): ContentRecogniser {
	return (question, items, source) => {
		const all = items.map((item) => item.children.map((section) => insideOf(item, section, names)));
		const inside = all.flat();
		const named = inside.filter(({column}) => column !== undefined);
		const isPlain = named.some(({section, words}) => words === section.title);
		// Lists that sentences announce in the texts of other items stand there; of what has a heading they would be a part.
		const announced = isPlain
			? []
			: lists.filter((path) => items.some(({blocks}) => areAnnounced(blocks, source, [path])));
		const isOther = named.some(({column = ''}) => announced.includes(column));
		// A heading that speaks for one item under its own name, and for it under another one, is not the same list.
		const titles = new Set(named.map(({section}) => section.title));
		const isOfAnother = inside.some(({column, section}) => column === undefined && titles.has(section.title));
		if (named.length === 0 || isOther || isOfAnother) return undefined;
		const others = new Map(all.flatMap(belowLists).map((section) => [section.title, section]));
		const {kept, columns} = withOthers(question, own, [...others.keys()]);
		const level = inside[0]?.section.level ?? 1;
		const section = (start: string, also: readonly string[], part: Pattern): SectionPattern => {
			return {level, heading: {start, pieces: [], end: ''}, also, body: [part], children: []};
		};
		const inTexts = announced.map((path) => labelledList(kept, path));
		const headed = lists.filter((path) => !announced.includes(path));
		const listed = headed.map((path) => {
			const field = groupColumn(kept, path);
			const ofPath = named.filter(({column}) => column === path);
			const plain = ofPath.find((one) => one.words === one.section.title)?.words ?? field.label;
			const also = new Set(ofPath.map((one) => one.section.title).filter((title) => title !== plain));
			return section(plain, [...also], bullets([eachEntry('', columnSlot(kept, field))]));
		});
		const told = columns.map((field) => section(field.label, [], {type: 'text', slot: columnSlot(kept, field)}));
		return {question: kept, body: [textPattern(kept, own), ...inTexts], children: [...listed, ...told]};
	};
}

/** A heading may repeat the name of its item: `In favor of Redis` under `Redis`. */
function insideOf(item: Section, section: Section, names: Names): Inside {
	const {title} = section;
	const [, words = title, name = ''] = /^(.{1,30}?(?: of| for|gainst)) (?:the )?(.+)$/i.exec(title) ?? [];
	const isOwn = name !== '' && ` ${plainTitle(item.title)} `.includes(` ${plainTitle(name)} `);
	const column = columnNamed(names, title) ?? (isOwn ? columnNamed(names, words.replace(/ of$/i, '')) : undefined);
	const isList = column !== undefined && lists.includes(column);
	return {section, column: isList ? column : undefined, words: isOwn ? words : title};
}

/** The sections of an item below the first of its lists, which are no part of its text. */
function belowLists(inside: readonly Inside[]): Section[] {
	const first = inside.findIndex(({column}) => column !== undefined);
	return first < 0 ? [] : inside.slice(first).flatMap(({section, column}) => (column === undefined ? [section] : []));
}

function withOthers(question: Question, {heading, text}: Own, titles: readonly string[]) {
	const known = withColumns(question, ({path}) => heading.includes(path) || path === text || lists.includes(path));
	const isNew = ({path}: Field): boolean => path !== '' && !known.fields?.some((field) => field.path === path);
	const columns = titles.map(otherColumn).filter(isNew);
	return {kept: {...known, fields: [...(known.fields ?? []), ...columns]}, columns};
}
