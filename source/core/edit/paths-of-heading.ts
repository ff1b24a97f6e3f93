import {plainTitle} from '../lens/read/title.ts';
import {groupKinds} from '../shapes/groups/groups.ts';
import {plainHeading} from '../shapes/plain-heading.ts';
import {textNamed} from '../shapes/text-headings.ts';
import type {SectionPattern} from '../template/patterns.ts';
import {slotsOfPattern, slotsOfSection} from '../template/slots-of.ts';

/** What a heading means, as a question or not: to the template, or in documents of any house. */
export function pathsOfHeading(title: string, names: ReadonlyMap<string, string>): string[] {
	const plain = plainHeading(title).replace(/^(?:what|which) (?:is|are) (?:(?:the|our|its|your) )?/, '');
	const own = names.get(plainTitle(title)) ?? names.get(plain);
	const text = textNamed(plain);
	return [
		...(own === undefined ? [] : [own]),
		...groupKinds.filter(({isHome}) => isHome(plain)).map(({question}) => question.path),
		...(text === undefined ? [] : [text]),
	];
}

/** The group of which a section tells in its list or its table, whatever else it says there. */
function groupOf({body}: SectionPattern): string | undefined {
	const parts = body.filter(({type}) => type === 'list' || type === 'table');
	const paths = parts.flatMap(slotsOfPattern).map(({question}) => question);
	return paths.find((path) => groupKinds.some(({question}) => question.path === path));
}

/** The questions that have sections of their own, by the names of these. */
export function ownHeadings(sections: readonly SectionPattern[]): ReadonlyMap<string, string> {
	const entries = sections.flatMap((section): [string, string][] => {
		const paths = new Set(slotsOfSection(section).map(({question}) => question));
		const [only] = paths;
		const path = paths.size === 1 ? only : groupOf(section);
		const own = path !== undefined ? [section.heading.start, ...section.also] : [];
		return [...own.map((name): [string, string] => [plainTitle(name), path ?? '']), ...ownHeadings(section.children)];
	});
	return new Map(entries.filter(([name]) => name !== ''));
}
