import {saidIn} from '../../analysis/traceability/words.ts';
import {valueAt} from '../../answers/answers.ts';
import {isTemplate, stemOf} from '../../house/naming/numbered.ts';
import {titleLine} from '../../lens/header/title-line.ts';
import {withoutCode} from '../../markdown/prose.ts';
import {type Section, sectionsIn} from '../../markdown/sections.ts';
import {spanOfHeading, startOf} from '../../markdown/span.ts';
import {conceptOf} from '../../shapes/concepts.ts';
import {entryOf} from '../around/entry.ts';
import {isAttachment} from '../attachment.ts';
import {quoted} from '../items.ts';
import {isPointer} from '../texts.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

/** Documents that use the first level for their sections have their title elsewhere, or several of that level. */
const manySections = 3;

/** Where houses say what a document is called, besides a heading. */
const names = ['title', 'metadata.title', 'metadata.feature-name', 'metadata.feature', 'metadata.name'];

const expected = 'one heading of the first level';

export const title: Rule = {
	id: 'title',
	code: 'F01',
	promise: 'A document has one title, so that lists and searches can name it.',
	about: ['title'],
	levels: {own: always('error'), foreign: always('warning')},
	check(subject) {
		if (isPointer(subject) || isAttachment(subject) || (subject.around && isTemplate(subject.around.path))) return [];
		const titles = withoutNotices(sectionsIn(subject.root).filter(({level}) => level === 1));
		const low = titles.length === 0 ? tooLow(subject, sectionsIn(subject.root)) : undefined;
		if (titles.length === 0 && (low || namesOf(subject).length === 0))
			return titleLine(subject.root, subject.source) && !low ? [] : [unspaced(subject) ?? low ?? absent(subject)];
		if (areChapters(subject, titles)) return [{...absent(subject), isQuiet: true}];
		return titles.length === 2 && titles.length < manySections ? besides(subject, titles) : [];
	},
	good: '# Move carts to Redis\n\nWords.\n\n## Motivation\n\nWords.\n',
	bad: '# Move carts to Redis\n\nWords.\n\n# Motivation\n\nWords.\n',
};

/** What was said of a document later, and put above its title. */
const notice =
	/^(?:(?:withdrawal|rejection|deprecation|supersession|acceptance|status|editor(?:'s|ial)?|update|archive|archival) )?(?:amendments?|notices?|addend(?:um|a)|errat(?:um|a)|note|withdrawal|rejection|postscript)(?: \(?\d[\d.-]*\)?)?:?$/i;

/** Without the notices that stand before the first other heading; alone they are what there is. */
function withoutNotices(titles: readonly Section[]): readonly Section[] {
	const first = titles.findIndex(({title}) => !notice.test(title.trim()));
	return first < 0 ? titles : titles.slice(first);
}

function namesOf({answers}: Subject): string[] {
	return names.flatMap((path) => {
		const name = valueAt(answers, path);
		return typeof name === 'string' ? [name] : [];
	});
}

/** Whether a document of another house has only chapters on the first level, as all of its house may. */
function areChapters(subject: Subject, titles: readonly Section[]): boolean {
	const isOfMany = subject.profile === 'foreign' && titles.length >= manySections && namesOf(subject).length === 0;
	const first = titles[0]?.title ?? '';
	return isOfMany && (plainChapter.test(first) || conceptOf(first) !== undefined);
}

function absent({source, profile}: Subject): Found {
	return {
		...startOf(source),
		message: 'There is no title.',
		...(profile === 'foreign' ? {isField: true, isStyle: true, habit: 'no title'} : {}),
		expected,
		next: 'Begin with a line "# ..." that names the change.',
	};
}

/** Some programs take it for a heading all the same. */
function unspaced({source}: Subject): Found | undefined {
	const found = /^#(?=\p{L})/mu.exec(withoutCode(source.text));
	if (!found) return undefined;
	return {
		start: found.index,
		end: found.index + 1,
		message: 'This is not a heading, since the "#" has no space behind it.',
		expected,
		next: 'Put a space behind it.',
	};
}

/** What chapters are called, and no document. */
const plainChapter =
	/^(?:summary|abstract|overview|introduction|motivation|background|context|problem|proposal|status|description)$/i;

/** The first heading, where all others are further inside, or it is known to be the title, as by the name of the file. */
function tooLow(subject: Subject, [first, ...others]: readonly Section[]): Found | undefined {
	const {source, around} = subject;
	const known = namesOf(subject);
	if (!first || known.some((one) => one !== first.title)) return undefined;
	const name = around ? stemOf(entryOf(around.path).name).replaceAll(/[-_]+/g, ' ') : '';
	const isChapter = others.length === 0 || plainChapter.test(first.title);
	const isAlone = others.every(({level}) => level > first.level) && !(isChapter && conceptOf(first.title));
	if (!isAlone && known.length === 0 && !isCalled(first, [name])) return undefined;
	return {
		...spanOfHeading(source, first),
		message: `The title ${quoted(first.title)} is a heading of level ${first.level}.`,
		expected,
		next: 'Begin it with a single "#".',
	};
}

/** Where something else says what the document is called, that heading is the title; if neither is, both are chapters. */
function besides(subject: Subject, titles: readonly Section[]): Found[] {
	const known = namesOf(subject).filter((name) => name !== titles[0]?.title);
	const meant = titles.findLast((section) => isCalled(section, known));
	const {frontMatter, source} = subject;
	const isNamedApart = known.length > 0 && frontMatter !== undefined;
	const own = meant ?? (isNamedApart ? undefined : titles[0]);
	return titles
		.filter((section) => own && section !== own)
		.map((section) => ({
			...spanOfHeading(source, section),
			message: `${quoted(section.title)} is a second title, beside ${quoted(own?.title ?? '')}.`,
			expected,
			next: 'Put it one level down, with "##".',
		}));
}

function isCalled({title: heading}: Section, known: readonly string[]): boolean {
	const {words} = saidIn(heading);
	return (
		words !== '' &&
		known.some((name) => saidIn(name).words.endsWith(words) || words.endsWith(saidIn(name).words || ' '))
	);
}
