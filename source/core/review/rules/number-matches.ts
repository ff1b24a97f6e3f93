import {type Span, sectionsIn} from '../place.ts';
import {always, type Rule, type Subject} from '../types.ts';

const inTitle =
	/^(?:[[(]?(?:rfc|rfd|adr|kep|tep|pep|eip|hip|nep|sep|lip|cip|proposal|number)[-#: ]{0,2}0*(\d{1,6})\b|0*(\d{1,5})[.:)] |0*(\d{3,5}) - )/i;

const label =
	/^[\s>*+|-]*(?:\*\*|__)?(?:number|id|rfc|rfd|adr|eip|pep|(?:rfc|kep|adr|tep|proposal)[-_ ]?(?:number|id|no\.?|#))(?:\*\*|__)?\s*[:|][\s*_"'|]*(?:(?:rfc|rfd|adr|kep|tep|pep|eip)[-# ]?|#)?0*(\d{1,6})(?![\d-]*\w)/i;

export const numberMatches: Rule = {
	id: 'number-matches',
	code: 'F11',
	promise: 'The number in the title is the one in the metadata.',
	levels: {own: always('warning'), foreign: always('warning')},
	check(subject) {
		const titled = numberInTitle(subject);
		const labelled = numberInMetadata(subject);
		if (!titled || !labelled || titled.number === labelled.number) return [];
		return [
			{
				start: labelled.start,
				end: labelled.end,
				message: `The title says ${titled.number}, and the metadata ${labelled.number}.`,
				expected: 'one number',
				next: 'Correct the one that is wrong.',
			},
		];
	},
	good: '---\nnumber: 12\n---\n\n# RFC 0012: Carts\n\nWords.\n',
	bad: '---\nnumber: 11\n---\n\n# RFC 0012: Carts\n\nWords.\n',
};

/** The first of several headings of that level is a section, and its number counts sections. */
function numberInTitle({root, answers}: Subject): {number: number} | undefined {
	const [heading, ...others] = sectionsIn(root).filter(({level}) => level === 1);
	const title = heading && others.length === 0 ? heading.title : answers.title;
	const found = typeof title === 'string' ? inTitle.exec(title) : null;
	const digits = found?.[1] ?? found?.[2] ?? found?.[3];
	return digits === undefined ? undefined : {number: Number(digits)};
}

function numberInMetadata({source, root}: Subject): ({number: number} & Span) | undefined {
	const end = sectionsIn(root)[1]?.heading.first ?? source.lines.length;
	for (const [index, line] of source.lines.slice(0, end).entries()) {
		const digits = label.exec(line)?.[1];
		const start = source.starts[index] ?? 0;
		if (digits !== undefined) return {number: Number(digits), start, end: start + line.length};
	}

	return undefined;
}
