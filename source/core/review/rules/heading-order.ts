import type {Section} from '../../markdown/sections.ts';
import {spanOfHeading} from '../../markdown/span.ts';
import {grouped} from '../../text/grouped.ts';
import {isSubtitle} from '../texts.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

export const headingOrder: Rule = {
	id: 'heading-order',
	code: 'F16',
	promise: 'Headings go down one level at a time, and two under the same heading have two names.',
	about: 'any text',
	levels: {own: always('info'), foreign: always('info')},
	notesWhile: 'open',
	check: (subject) => [...skips(subject), ...inside(subject, subject.root)],
	good: '# Carts\n\n## Design\n\n### Data\n\nWords.\n\n## Risks\n\nWords.\n',
	bad: '# Carts\n\n## Design\n\n#### Data\n\nWords.\n\n## Design\n\nWords.\n',
};

/** The first of such headings, with how many there are: exceptions to the order that a document keeps elsewhere. */
function skips(subject: Subject): Found[] {
	const steps = withParents(subject.root).filter(
		({parent, section}) => parent.level > 0 && !isSubtitle(subject, section),
	);
	const [only, ...others] = steps.filter(isSkip);
	// One of a few headings shows no order that it breaks.
	if (only && others.length === 0) return steps.length < fewestSteps ? [] : [skipped(subject, only, 1)];
	const exceptions = [...grouped(steps, ({parent}) => [parent.level]).values()].flatMap(exceptionsAmong);
	const [first] = exceptions;
	return first ? [skipped(subject, first, exceptions.length)] : [];
}

type Step = {parent: Section; section: Section};

function isSkip({parent, section}: Step): boolean {
	return section.level > parent.level + 1;
}

/** Whoever skips a level every so often means it so. */
function exceptionsAmong(steps: readonly Step[]): Step[] {
	const skipping = steps.filter(isSkip);
	return skipping.length * 4 < steps.length ? skipping : [];
}

/** Headings below others, so that the order of a document can be told. */
const fewestSteps = 3;

function withParents(parent: Section): Step[] {
	return parent.children.flatMap((section) => [{parent, section}, ...withParents(section)]);
}

function skipped({source}: Subject, {parent, section}: Step, count: number): Found {
	const others = ['', ', and so with another one'][count - 1] ?? `, and so with ${count - 1} more`;
	return {
		habit: section.title,
		isStyle: true,
		...spanOfHeading(source, section),
		message: `"${withoutTags(section.title)}" is of level ${section.level}, inside one of level ${parent.level}.`,
		expected: `level ${parent.level + 1}`,
		next: `Begin it with ${'#'.repeat(parent.level + 1)}${others}.`,
	};
}

/** An anchor in a heading is no part of its name. */
function withoutTags(title: string): string {
	return title.replaceAll(/<[^<>]{1,200}>/g, '').trim();
}

function inside(subject: Subject, parent: Section): Found[] {
	const names = new Set<string>();
	return parent.children.flatMap((section) => {
		const name = section.title.toLowerCase();
		const isTwice = names.has(name) && name !== '';
		names.add(name);
		return [...(isTwice ? [twice(subject, section)] : []), ...inside(subject, section)];
	});
}

function twice({source}: Subject, section: Section): Found {
	return {
		...spanOfHeading(source, section),
		message: `There is another "${section.title}" beside this one.`,
		next: 'Name them apart, or put them together.',
	};
}
