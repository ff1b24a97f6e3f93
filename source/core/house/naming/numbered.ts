/** The number in the name of a file or folder: `rfc-0012-carts.md` has the series `rfc`, the number 12 and the rest `carts`. */
export type NumberedName = {series: string; number: number; digits: string; rest: string};

/** What series of documents are called, as a pattern. */
export const seriesNames =
	'rfc|rfd|adr|mdr|tdr|pdr|kep|tep|pep|eip|erc|hip|nep|sep|lip|cip|bip|sip|oep|dep|jep|aip|ddr|design|decision|proposal';

const series = new RegExp(`^(?:${seriesNames})$`);

const numbered = /^(?:([a-z]{1,20})[-_ ]?)?(\d{1,6})(?:[-_. ]+(.*))?$/i;

/** A day, as it stands before names: 2026-03-01 or 20260301. */
const dated = /^\d{4}-\d{2}(?:-\d{2})?(?!\d)|^(?:19|20)\d{6}(?!\d)/;

/** Undefined for names with a date before them, for templates, and for 0, which stands for a number to come. */
export function numberOf(name: string): NumberedName | undefined {
	const stem = stemOf(name);
	if (dated.test(stem) || isTemplate(name)) return undefined;
	const [, word = '', digits = '', rest = ''] = numbered.exec(stem) ?? [];
	// Before other words, such as http, only digits with leading zeros are a number.
	const isSeries = word === '' || series.test(word.toLowerCase()) || /^0\d\d/.test(digits);
	if (!isSeries || Number(digits) === 0 || digits === '') return undefined;
	return {series: word.toLowerCase(), number: Number(digits), digits, rest};
}

/** A number of its own before the word makes it a document about templates: `0135-template-classes.md`. */
const aboutTemplates = /(?:^|\/)0*[1-9]\d{0,5}[-_. ][^/]*?templates?[-_. ][^/.]+\.\w+$/i;

/** Whether a file is made to be copied: `0000-template.md`, `rfc_template.md`, `templates/rfc.md`. */
export function isTemplate(path: string): boolean {
	const rest = aboutTemplates.test(path) ? path.slice(0, path.lastIndexOf('/') + 1) : path;
	return /(?:^|[/._ -])templates?(?:$|[/._ -])/i.test(rest);
}

/** The name of a document without its extension; other names as they are. */
export function stemOf(name: string): string {
	return name.replace(/\.(?:md|markdown)$/i, '');
}

/** Whether a name is that of a document, and not of a folder or another file. */
export function isDocument(name: string): boolean {
	return stemOf(name) !== name;
}
