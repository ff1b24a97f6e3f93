import {grouped} from '../../text/grouped.ts';
import {dayForms, dayFormsOf, isYear} from './days.ts';
import {isDocument, isTemplate, seriesNames, stemOf} from './numbered.ts';

/** How the names of a folder's documents begin: with a number of so many digits or with a day, between two texts. */
export type Scheme = {
	before: string;
	/** Undefined where names have neither. */
	counts: {by: 'number'; digits: number} | {by: 'day'; form: string} | undefined;
	/** What follows; `slug` in it stands for the words of the title. */
	after: string;
};

/** A scheme as a template writes it: the longest run of N is the number, as in `NNNN-slug` and `rfc-NNN-slug`. */
export function schemeIn(written: string): Scheme {
	const [run = ''] = (written.match(/N+/g) ?? []).toSorted((one, other) => other.length - one.length);
	if (run === '') return {before: '', counts: undefined, after: written};
	const start = written.indexOf(run);
	return {
		before: written.slice(0, start),
		counts: {by: 'number', digits: run.length},
		after: written.slice(start + run.length),
	};
}

/** The scheme of most names in a folder; that of the template where they have none, or as many have another. */
export function schemeOf(names: readonly string[], wanted: Scheme): Scheme {
	const stems = stemsIn(names);
	const groups = grouped([...numberedIn(stems, wanted), ...datedIn(stems)], (scheme) => [keyOf(scheme)]);
	const own = groups.get(keyOf(wanted)) ?? [];
	const most = [own, ...groups.values()].reduce((best, group) => (group.length > best.length ? group : best));
	return joined(most) ?? wanted;
}

/** The names of documents without their extension. Other files have numbers of their own; a folder may stand for a document. */
export function stemsIn(names: readonly string[]): string[] {
	return names.filter((name) => !isTemplate(name) && (isDocument(name) || !/\.[a-z]\w*$/i.test(name))).map(stemOf);
}

function keyOf({before, counts}: Scheme): string {
	return counts?.by === 'day' ? counts.form : `${before.toLowerCase()}N`;
}

const counted = /^((?:[a-z]{1,20}[-_ ]?)?)(\d{1,6})(?=([-_. ])|$)/i;

/** The numbers at the beginning of names, each with what stands before it and the character behind it. */
export function numbersIn(stems: readonly string[]): {before: string; digits: string; between: string}[] {
	const found = stems.flatMap((stem) => {
		const [, before = '', digits = '', between = '-'] = counted.exec(stem) ?? [];
		const isDay = before === '' && dayFormsOf(stem).some(({name}) => name !== 'YYYY');
		return digits === '' || isDay ? [] : [{before, digits, between}];
	});
	const bare = found.filter(({before}) => before === '').map(({digits}) => Number(digits));
	return found.filter(({before, digits}) => before !== '' || digits.startsWith('0') || !isYear(Number(digits), bare));
}

/** A number that is as wide as the template has it may be padded or not. */
function numberedIn(stems: readonly string[], {counts}: Scheme): Scheme[] {
	const usual = counts?.by === 'number' ? counts.digits : 1;
	const widthOf = (digits: string) => (digits.startsWith('0') ? digits.length : digits.length >= usual ? usual : 1);
	return numbersIn(stems)
		.filter(({before, digits}) => isSeries(before, digits, stems))
		.map(({before, digits, between}) => ({
			before,
			counts: {by: 'number', digits: widthOf(digits)},
			after: `${between}slug`,
		}));
}

const series = new RegExp(`^(?:${seriesNames})[-_ ]?$`, 'i');

/** A word before digits may be one of a title ("http-2-support"), unless it is known, in capitals, or that of most names. */
function isSeries(before: string, digits: string, stems: readonly string[]): boolean {
	if (before === '' || series.test(before) || /^0\d\d/.test(digits)) return true;
	const same = stems.filter((stem) => stem.toLowerCase().startsWith(before.toLowerCase())).length;
	return same * 2 > stems.length && (same > 1 || /^[A-Z]/.test(before));
}

/** In the form that fits most of these names, since 201203 may be a month or a day. */
function datedIn(stems: readonly string[]): Scheme[] {
	const bare = numbersIn(stems).length > 0;
	const dated = stems.filter((stem) => dayFormsOf(stem).some(({name}) => name !== 'YYYY' || !bare));
	const fits = ({pattern}: (typeof dayForms)[number]) => dated.filter((stem) => pattern.test(stem)).length;
	const best = dayForms.reduce((one, other) => (fits(other) > fits(one) ? other : one));
	return dated
		.filter((stem) => best.pattern.test(stem))
		.map((stem) => {
			const between = stem.replace(best.pattern, '').slice(0, 1);
			return {before: '', counts: {by: 'day', form: best.name}, after: `${/[-_. ]/.test(between) ? between : '-'}slug`};
		});
}

/** One scheme for names that count alike: of the widest number, and otherwise as the last of them. */
function joined(schemes: readonly Scheme[]): Scheme | undefined {
	const last = schemes.at(-1);
	if (last?.counts?.by !== 'number') return last;
	const widths = schemes.map(({counts}) => (counts?.by === 'number' ? counts.digits : 0));
	return {...last, counts: {by: 'number', digits: Math.max(...widths)}};
}
