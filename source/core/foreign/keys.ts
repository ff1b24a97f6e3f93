import type {Section} from '../markdown/sections.ts';
import {conceptOf} from '../shapes/concepts.ts';
import type {OutlinedSection} from '../shapes/outline.ts';
import {plainHeading} from '../shapes/plain-heading.ts';
import {saidOf} from '../shapes/said-meanings.ts';
import {textHeadings, textNamed} from '../shapes/text-headings.ts';
import {type TextKey, textKeys} from './text-keys.ts';

/**
 * The section of each key: the first with such a heading, or of which that is said, those with text before those
 * without. A heading that only may mean it does not where what stands there is items of a group, as of a plan.
 */
export function keyedSections(
	outline: readonly OutlinedSection[],
	hasText: (section: Section) => boolean,
	said: ReadonlyMap<string, string>,
	isOfGroup: (section: Section) => boolean,
): Map<Section, TextKey> {
	const found = new Map<Section, TextKey>();
	for (const key of textKeys) {
		const places = outline.filter(({section, path}) => path.length > 0 && isPlace(path, key) && !found.has(section));
		const own = places.filter(({section}) => {
			const meant = saidOf(section.title, said);
			return meant === undefined ? isNamed(section.title, key) : meant === key.path;
		});
		const weaker = places.filter(
			({section}) =>
				key.weaker?.test(plainHeading(section.title)) &&
				textNamed(section.title) === undefined &&
				isOfConcept(section, key) &&
				!isOfGroup(section),
		);
		const best = [...own, ...weaker].find(({section}) => hasText(section)) ?? own[0] ?? weaker[0];
		if (best) found.set(best.section, key);
	}

	return found;
}

/** So far from the top, or right below a heading that says the same: `Architecture` below `Proposed solution`. */
function isPlace(path: readonly string[], key: TextKey): boolean {
	const above = path.at(-2);
	return path.length <= key.depth + 1 || (path.length === key.depth + 2 && above !== undefined && isNamed(above, key));
}

function isNamed(title: string, {path}: TextKey): boolean {
	return textHeadings[path].test(plainHeading(title));
}

/** A heading may be about more than its first words: "Background research" is no motivation. */
function isOfConcept({title}: Section, {concept}: TextKey): boolean {
	return concept === undefined || conceptOf(title)?.name === concept;
}
