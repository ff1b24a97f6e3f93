import {listed} from '../analysis/decision/words.ts';
import {withArticle} from '../text/plural.ts';
import {lineOfItem, spanOfItem} from './items.ts';
import type {Found, Subject} from './types.ts';

/** A part that an item lacks: its column in answers, and what it is called: `by`, "deadline". */
type Lack = {column: string; word: string};

/** An item of a group with what it is called in a message, and what it lacks of what every one should have. */
export type LackingItem = {path: string; name: string; lacks: readonly Lack[]};

/** How it is told: what several of them are called, and what to do about it. */
type Telling = {plural: string} & Pick<Found, 'expected' | 'next'>;

/**
 * What all of several items lack is told once, since one sentence says all; the rest of each in one finding of its own.
 * What is marked in the document is told by its column alone, so that the marks can be told together.
 */
export function tellLacking(subject: Subject, items: readonly LackingItem[], {plural, ...hint}: Telling): Found[] {
	const isMarked = (path: string, {column}: Lack): boolean => subject.reading.marks[`${path}.${column}`] !== undefined;
	const [first] = items;
	const common = (items.length > 1 ? (first?.lacks ?? []) : []).filter((lack) =>
		items.every(({path, lacks}) => !isMarked(path, lack) && lacks.some(({column}) => column === lack.column)),
	);
	const together = common.map(({word}) => withArticle(word)).join(' or ');
	const ofAll =
		first && common[0]
			? [
					{
						...at(subject, first.path, common[0]),
						message: `None of ${items.length} ${plural} has ${together}.`,
						...hint,
					},
				]
			: [];
	const ofEach = items.flatMap(({path, name, lacks}) => {
		const own = lacks.filter(({column}) => !common.some((lack) => lack.column === column));
		const blank = own.filter((lack) => isMarked(path, lack)).map((lack) => [lack]);
		const others = own.filter((lack) => !isMarked(path, lack));
		return [...(others.length > 0 ? [others] : []), ...blank].map((part, index): Found => {
			const words = listed(part.map(({word}) => `no ${word}`));
			return {
				...at(subject, path, part[0]),
				message: `${name} has ${words}.`,
				...hint,
				// Left blank, all of them would be one finding.
				...(index > 0 ? {severity: 'info'} : {}),
			};
		});
	});
	return [...ofAll, ...ofEach];
}

/**
 * What items lack that is worth a note and no more, told in one note for all of them: "Of 4 metrics, none has a source
 * and 2 have no baseline (lines 8 and 9)." What is marked in the document is told by its column here as well.
 */
export function noteLacking(subject: Subject, items: readonly LackingItem[], {plural, ...hint}: Telling): Found[] {
	const {marks} = subject.reading;
	const all = items.flatMap(({path, name, lacks}) => lacks.map((lack) => ({path, name, lack})));
	const isMarked = ({path, lack}: (typeof all)[number]): boolean => marks[`${path}.${lack.column}`] !== undefined;
	const open = all.filter((one) => !isMarked(one));
	const blank = all.filter(isMarked).map(({path, name, lack}): Found => {
		return {...at(subject, path, lack), message: `${name} has no ${lack.word}.`, ...hint, severity: 'info'};
	});
	const [first] = open;
	if (!first) return blank;
	const isOfOne = open.every(({path}) => path === first.path);
	const parts = isOfOne ? [] : columnsOf(open).map((lacking) => shareOf(subject, lacking, items.length));
	const message = isOfOne
		? `${first.name} has ${listed(open.map(({lack}) => `no ${lack.word}`))}.`
		: `Of ${items.length} ${plural}, ${listed(parts)}.`;
	return [
		{
			...at(subject, first.path, first.lack),
			message,
			...(isOfOne ? {} : {isNamingLines: true}),
			...hint,
			severity: 'info',
		},
		...blank,
	];
}

type OpenLack = {path: string; lack: Lack};

/** By column, the one that most items lack first. */
function columnsOf(open: readonly OpenLack[]): OpenLack[][] {
	const columns = [...new Set(open.map(({lack}) => lack.column))];
	return columns
		.map((column) => open.filter(({lack}) => lack.column === column))
		.toSorted((one, other) => other.length - one.length);
}

/** "none has a source", "2 have no baseline (lines 8 and 9)", "one has no deadline (line 4)". */
function shareOf({reading}: Subject, lacking: readonly OpenLack[], count: number): string {
	const word = lacking[0]?.lack.word ?? '';
	if (lacking.length === count) return `none has ${withArticle(word)}`;
	const lines = lacking.flatMap(({path}) => {
		const line = lineOfItem({reading}, path);
		return line === undefined ? [] : [`${line + 1}`];
	});
	const where = lines.length === 0 ? '' : ` (${lines.length === 1 ? 'line' : 'lines'} ${listed(lines)})`;
	return `${lacking.length === 1 ? 'one has' : `${lacking.length} have`} no ${word}${where}`;
}

function at(subject: Subject, path: string, lack: Lack | undefined): ReturnType<typeof spanOfItem> {
	return spanOfItem(subject, lack ? `${path}.${lack.column}` : path);
}
