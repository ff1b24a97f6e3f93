// Words that sentences share whatever they are about.
const common = new Set(
	`about above after again all also and any are ask because been before below between both but can cannot could does
	done each end every few first for from get goes had has have her here his how into its just keep keeps last least less
	made make makes many may might more most must need needs never new not now off one only other our out over own per same
	see she should since some still such take than that the their them then there these they this those through time two
	under until use used uses using very was week way were what when where which while who whose why will with within
	without work works would yet you your day month year share today`.split(/\s+/),
);

const longest = 4000;

/** What a text says, to be compared with others: its words in their order, and what it is about. */
export type Said = {words: string; topics: ReadonlySet<string>};

/** Words are in lower case and without accents. Only the first 4000 characters count. */
export function saidIn(text: string): Said {
	const words = text
		.slice(0, longest)
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
	return {words: words.join(' '), topics: new Set(words.filter(isTopic).map(stem))};
}

/** Three letters at least, no number, and no word that any sentence may have. */
function isTopic(word: string): boolean {
	return word.length >= 3 && !/^\p{N}+$/u.test(word) && !common.has(word);
}

/** Deliver, delivers, delivered, delivery and deliveries are one topic; what is left has four letters or more. */
function stem(word: string): string {
	const one = word
		.replace(/^(.{3,})ies$/, '$1y')
		.replace(/^(.{3,}(?:s|x|z|ch|sh))es$/, '$1')
		.replace(/^(.{3,}[^sui])s$/, '$1');
	return one.replace(/^(.{4,})(?:ing|ed|y)$/, '$1');
}

/**
 * Whether two texts speak of the same: they share two topics, and a quarter of those of the text with fewer. One
 * word alone is no link, since a missing link is only asked about, while a wrong one hides what is missing.
 */
export function isAkin(one: Said, other: Said): boolean {
	const shared = [...one.topics].filter((topic) => other.topics.has(topic)).length;
	return shared >= 2 && shared * 4 >= Math.min(one.topics.size, other.topics.size);
}

/** Whether a text mentions a name, word for word. A name without a topic ("Phase 2") is not looked for. */
export function mentions(text: Said, name: Said): boolean {
	return name.topics.size > 0 && ` ${text.words} `.includes(` ${name.words} `);
}

/** The same for two names that differ in case, accents and punctuation alone; one without words is only itself. */
export function nameKey(name: string): string {
	return saidIn(name).words || name;
}
