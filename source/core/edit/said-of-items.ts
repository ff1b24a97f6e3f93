import {isSame, itemsAt, valueAt} from '../answers/answers.ts';
import type {Reading} from '../document/read.ts';
import type {FoundSection, Range} from '../lens/read/found.ts';
import {coveredBy} from '../lens/read/kept.ts';
import {groupKinds} from '../shapes/groups/groups.ts';
import {columnNamed} from '../shapes/names.ts';
import {type Indication, indicationAt, weights} from './evidence/evidence.ts';
import {labelsAtStarts} from './in-texts.ts';
import type {Content} from './merge.ts';

/** What the sections of items may say already of columns that are answered for the first time; the path is the group's. */
export function saidOfItems(reading: Reading, after: Content): Indication[] {
	return reading.sections.flatMap((section) => saidIn(section, reading, after));
}

function saidIn(section: FoundSection, reading: Reading, after: Content): Indication[] {
	const inside = section.children.flatMap((child) => saidIn(child, reading, after));
	const columns = newColumns(section, reading, after);
	const path = section.mention?.group.path ?? '';
	const names = columns.size === 0 ? undefined : groupKinds.find(({question}) => question.path === path)?.names;
	if (!names) return inside;
	const ranges: readonly Range[] = [...section.kept, ...coveredBy(section.body)];
	const isLookedAt = (line: number): boolean => ranges.some(({first, end}) => first <= line && line < end);
	const said = labelsAtStarts(reading.source.text, isLookedAt).flatMap(({label, line}): Indication[] => {
		const column = columnNamed(names, label);
		return column !== undefined && columns.has(column)
			? [indicationAt(path, line, reading.source.lines, weights.named)]
			: [];
	});
	return [...said, ...inside];
}

/** The columns that the item of a section has in an answer alone; it is the one of the same name. */
function newColumns({mention}: FoundSection, {answers}: Reading, after: Content): ReadonlySet<string> {
	if (mention?.index === undefined) return new Set();
	const {path, key, fields = []} = mention.group;
	const name = key ?? fields[0]?.path ?? '';
	const before = itemsAt(answers, path)[mention.index];
	const now = before && itemsAt(after.answers, path).find((item) => isSame(valueAt(item, name), valueAt(before, name)));
	if (!before || !now) return new Set();
	const isNew = (column: string): boolean =>
		valueAt(before, column) === undefined && valueAt(now, column) !== undefined;
	return new Set(fields.map((field) => field.path).filter(isNew));
}
