import type {Section} from '../../markdown/sections.ts';
import {spanOfHeading} from '../place.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

export const headingOrder: Rule = {
	id: 'heading-order',
	code: 'F16',
	promise: 'Headings go down one level at a time, and two under the same heading have two names.',
	levels: {own: always('info'), foreign: always('info')},
	check: (subject) => inside(subject, subject.root),
	good: '# Carts\n\n## Design\n\n### Data\n\nWords.\n\n## Risks\n\nWords.\n',
	bad: '# Carts\n\n## Design\n\n#### Data\n\nWords.\n\n## Design\n\nWords.\n',
};

function inside(subject: Subject, parent: Section): Found[] {
	const names = new Set<string>();
	return parent.children.flatMap((section) => {
		const name = section.title.toLowerCase();
		const isTwice = names.has(name) && name !== '';
		names.add(name);
		return [
			...skipped(subject, parent, section),
			...(isTwice ? [twice(subject, section)] : []),
			...inside(subject, section),
		];
	});
}

function skipped({source}: Subject, parent: Section, section: Section): Found[] {
	if (parent.level === 0 || section.level <= parent.level + 1) return [];
	return [
		{
			...spanOfHeading(source, section),
			message: `"${section.title}" is of level ${section.level}, right below one of level ${parent.level}.`,
			expected: `level ${parent.level + 1}`,
			next: `Begin it with ${'#'.repeat(parent.level + 1)}.`,
		},
	];
}

function twice({source}: Subject, section: Section): Found {
	return {
		...spanOfHeading(source, section),
		message: `There is another "${section.title}" beside this one.`,
		next: 'Name them apart, or put them together.',
	};
}
