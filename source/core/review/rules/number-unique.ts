import {isDocument, stemOf} from '../../house/naming/numbered.ts';
import {spanOfTitle} from '../../markdown/span.ts';
import {type Collection, collectionOf, type Numbering, numberingOf} from '../around/collection.ts';
import {entryOf} from '../around/entry.ts';
import {always, type Rule} from '../types.ts';

const language =
	/([._-])(?:ar|cn|cs|da|de|en|es|fa|fi|fr|he|hi|hu|id|it|ja|jp|ko|kr|nl|no|pl|pt|ro|ru|sv|th|tr|tw|uk|vi|zh)(?:[-_][a-z]{2,4})?$/i;

/** What is called like this belongs to the document whose name goes before. */
const companion =
	/^[-_. ]*(?:appendix|annex|addendum|amendment|supplement|errata|faq|notes?|examples?|part|images?|figures?|diagrams?|assets|files|media|v)[-_. ]?\w{0,3}$|^\.session(?:-\d{1,3})?$/i;

export const numberUnique: Rule = {
	id: 'number-unique',
	code: 'F10',
	promise: 'No two documents of a folder have the same number.',
	about: 'any text',
	levels: {own: always('error'), foreign: always('warning')},
	check({source, root, around}) {
		if (!around) return [];
		const collection = collectionOf(around.names);
		const own = numberingOf(collection, entryOf(around.path).name);
		const others = own ? othersWith(own, collection) : [];
		if (!own || others.length === 0) return [];
		return [
			{
				...spanOfTitle(source, root),
				message: `The number ${own.number} is also that of ${listed(others)}.`,
				cause: `${entryOf(around.path).folder}/${own.series}${own.number}`,
				expected: 'a number that no other document has',
				next: `Give the later one the next number that is free: ${nextFree(own, collection)}.`,
			},
		];
	},
	good: '# Carts\n\nWords.\n',
	bad: '# Carts\n\nWords.\n',
	around: {
		path: 'rfcs/0012-carts.md',
		good: {
			'rfcs/0011-orders.md': '',
			'rfcs/0012-carts.ja.md': '',
			'rfcs/0012-carts.session.md': '',
			'rfcs/0012/carts.svg': '',
		},
		bad: {'rfcs/0011-orders.md': '', 'rfcs/0012-redis.md': ''},
	},
};

function othersWith(own: Numbering, collection: Collection): Numbering[] {
	const series = collection.get(own.series);
	const others = (series?.get(own.number) ?? []).filter(
		(other) => isDocument(other.name) === isDocument(own.name) && !areOne(own, other) && !areOne(other, own),
	);
	return series && others.length > 0 && isCounted(own, [...series.keys()]) ? others : [];
}

/** Digits at the start of a title ("2-phase commit") are no number of a document. */
function isCounted({series, digits}: Numbering, all: readonly number[]): boolean {
	return series !== '' || digits.startsWith('0') || all.length > 1;
}

/** Whether another name is that of the same document: in another language, or of something that goes with it. */
function areOne(own: Numbering, other: Numbering): boolean {
	const [stem, otherStem] = [own, other].map(({name}) => stemOf(name).toLowerCase().replace(language, ''));
	if (stem === undefined || otherStem === undefined || stem === otherStem) return true;
	if (tongueOf(own) !== tongueOf(other)) return true;
	return otherStem.startsWith(stem) && companion.test(otherStem.slice(stem.length));
}

/** The language after a dot; after a hyphen the same letters may be a word. */
function tongueOf({name}: Numbering): string {
	const [tongue = '', mark] = language.exec(stemOf(name)) ?? [];
	return mark === '.' ? tongue.toLowerCase() : '';
}

function listed(others: readonly Numbering[]): string {
	const [first, second, ...more] = others.map(({name}) => name);
	if (second === undefined) return String(first);
	return more.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${more.length} more`;
}

function nextFree({series, digits}: Numbering, collection: Collection): string {
	let highest = 0;
	for (const number of collection.get(series)?.keys() ?? []) highest = Math.max(highest, number);
	return String(highest + 1).padStart(digits.length, '0');
}
