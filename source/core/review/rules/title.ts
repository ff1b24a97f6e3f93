import {valueAt} from '../../answers/answers.ts';
import {withoutCode} from '../../markdown/prose.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import {spanOfHeading, startOf} from '../../markdown/span.ts';
import {isPointer} from '../texts.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

/** Documents that use the first level for their sections have their title elsewhere, or several of that level. */
const manySections = 3;

/** Where houses say what a document is called, besides a heading. */
const names = ['title', 'metadata.title', 'metadata.feature-name', 'metadata.feature', 'metadata.name'];

export const title: Rule = {
	id: 'title',
	code: 'F01',
	promise: 'A document has one title, so that lists and searches can name it.',
	about: ['title'],
	levels: {own: always('error'), foreign: always('warning')},
	check(subject) {
		const {source, root, answers} = subject;
		const titles = sectionsIn(root).filter(({level}) => level === 1);
		const named = names.some((path) => valueAt(answers, path) !== undefined);
		if (titles.length === 0 && !named && !isPointer(subject))
			return [
				unspaced(subject) ?? {
					...startOf(source),
					message: 'There is no title.',
					expected: 'one heading of the first level',
					next: 'Begin with a line "# ..." that names the change.',
				},
			];
		if (titles.length < 2 || titles.length >= manySections) return [];
		return titles.slice(1).map((section) => ({
			...spanOfHeading(source, section),
			message: `"${section.title}" is a second title.`,
			expected: 'one heading of the first level',
			next: 'Put it one level down, with "##".',
		}));
	},
	good: '# Move carts to Redis\n\nWords.\n\n## Motivation\n\nWords.\n',
	bad: '# Move carts to Redis\n\nWords.\n\n# Motivation\n\nWords.\n',
};

/** Some programs take it for a heading all the same. */
function unspaced({source}: Subject): Found | undefined {
	const found = /^#(?=\p{L})/mu.exec(withoutCode(source.text));
	if (!found) return undefined;
	return {
		start: found.index,
		end: found.index + 1,
		message: 'This is not a heading, since the "#" has no space behind it.',
		expected: 'one heading of the first level',
		next: 'Put a space behind it.',
	};
}
