import {labelledLines} from '../../markdown/labelled.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import {type Span, spanOfLines, spanOfTitle} from '../../markdown/span.ts';
import type {Around} from '../around/around.ts';
import {collectionOf, numberingOf} from '../around/collection.ts';
import {entryOf} from '../around/entry.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

const inTitle =
	/^(?:[[(]?(?:rfc|rfd|adr|kep|tep|pep|eip|hip|nep|sep|lip|cip|proposal|number)[-#: ]{0,2}0*(\d{1,6})\b|0*(\d{1,5})[.:)] |0*(\d{3,5}) - )/i;

const label = /^(?:number|id|rfc|rfd|adr|eip|pep|(?:rfc|kep|adr|tep|proposal)[-_ ]?(?:number|id|no\.?|#))$/;

const value = /^[\s*_"'|]*(?:(?:rfc|rfd|adr|kep|tep|pep|eip)[-# ]?|#)?0*(\d{1,6})(?![\d-]*\w)/i;

export const numberMatches: Rule = {
	id: 'number-matches',
	code: 'F11',
	promise: 'The number in the name of the file is the one in the title and in the metadata.',
	about: 'any text',
	levels: {own: always('warning'), foreign: always('warning')},
	check(subject) {
		const titled = numberInTitle(subject);
		const labelled = numberInMetadata(subject);
		if (titled && labelled && titled.number !== labelled.number)
			return [differing(labelled, `The title says ${titled.number}, and the metadata ${labelled.number}.`)];
		const named = subject.around && numberInName(subject.around);
		const written = labelled ?? titled;
		if (named === undefined || !written?.isSure || written.number === named) return [];
		const where = labelled ? 'metadata' : 'title';
		return [differing(written, `The name of the file says ${named}, and the ${where} ${written.number}.`)];
	},
	good: '---\nnumber: 12\n---\n\n# RFC 0012: Carts\n\nWords.\n',
	bad: '---\nnumber: 11\n---\n\n# RFC 0012: Carts\n\nWords.\n',
	around: {path: 'rfcs/0012-carts.md', good: {}, bad: {}},
};

function differing({start, end}: Span, message: string): Found {
	return {start, end, message, expected: 'one number', next: 'Correct the one that is wrong.'};
}

function numberInName({path, names}: Around): number | undefined {
	return numberingOf(collectionOf(names), entryOf(path).name)?.number;
}

type Written = Span & {number: number; isSure: boolean};

/** What follows the number where it is that of the document, and not of another that the title is about. */
const ending = /^[\])]?(?:\s*[:.)—–]|\s+-\s|\s*$)/;

/** The first of several headings of that level is a section, and its number counts sections. */
function numberInTitle({source, root, answers}: Subject): Written | undefined {
	const all = sectionsIn(root);
	const [heading, ...others] = all.filter(({level}) => level === 1);
	const title = heading && others.length === 0 ? heading.title : answers.title;
	const found = typeof title === 'string' ? inTitle.exec(title) : null;
	const [, ofSeries, counted, padded] = found ?? [];
	const digits = ofSeries ?? counted ?? padded;
	if (!found || digits === undefined) return undefined;
	const isSure =
		ofSeries === undefined
			? !all.some((section) => section !== heading && /^\d{1,3}[.:)]/.test(section.title))
			: ending.test(found.input.slice(found[0].length));
	return {...spanOfTitle(source, root), number: Number(digits), isSure};
}

function numberInMetadata(subject: Subject): Written | undefined {
	for (const {label: name, text, line} of labelledLines(subject)) {
		const digits = label.test(name) ? value.exec(text)?.[1] : undefined;
		const span = spanOfLines(subject.source, {first: line, end: line + 1});
		if (digits !== undefined) return {...span, number: Number(digits), isSure: true};
	}

	return undefined;
}
