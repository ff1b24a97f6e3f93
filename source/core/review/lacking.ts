import {listed} from '../analysis/decision/words.ts';
import {withArticle} from '../text/plural.ts';
import {spanOfItem} from './items.ts';
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

function at(subject: Subject, path: string, lack: Lack | undefined): ReturnType<typeof spanOfItem> {
	return spanOfItem(subject, lack ? `${path}.${lack.column}` : path);
}
