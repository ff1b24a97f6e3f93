/** The plural of an English noun: options, criteria, entries, branches. */
export function plural(noun: string): string {
	if (noun.endsWith('criterion')) return noun.replace(/on$/, 'a');
	if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
	return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** A number with its noun: `1 risk`, `2 risks`. */
export function counted(count: number, one: string, more = plural(one)): string {
	return `${count} ${count === 1 ? one : more}`;
}

/** A noun with its article: `a risk`, `an option`. */
export function withArticle(noun: string): string {
	return `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`;
}
