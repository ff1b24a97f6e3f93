import {lineAt, type Row, rowsAt} from '../../answers/rows.ts';
import {spanOfPath} from '../../document/places.ts';
import {spanOfHeading} from '../../markdown/span.ts';
import {isBuilt} from '../built.ts';
import {sectionsAbout, textUnder} from '../texts.ts';
import {always, fromReview, type Rule, type Subject} from '../types.ts';

/** In what is said about the options. */
const words =
	/\b(?:do(?:ing)? nothing|status quo|as[- ]is\b|as (?:it is |they are )?(?:today|now)\b|(?:keep|leav|stay|stick|continu|remain|retain|rely)(?:e|ing|s)?\b.{0,40}\b(?:current|existing|today|now|as (?:it|they) (?:is|are))\b|not (?:do|doing|chang(?:e|ing)) (?:this|it|anything)|no change)|何もしない|現状維持|现状|不做/iu;

/** In the name of an option: "Do not add links". */
const refusing = /^(?:do not|don['’]t|not) (?:do|add|change|introduce|implement|adopt)|^(?:no|none)(?![\w-])/i;

/** As a point of a list or a heading, wherever it stands. */
const named = /^[ \t]{0,20}(?:[-*+#]{1,6}|\d{1,9}[.)])[ \t].{0,500}\b(?:do(?:ing)? nothing|status quo)\b/im;

export const noDoNothing: Rule = {
	id: 'no-do-nothing',
	code: 'O02',
	promise: 'One of the options is to leave everything as it is.',
	about: ['options.statusQuo', 'options'],
	isOfEnglish: true,
	levels: {own: fromReview('warning'), foreign: always('off')},
	check(subject) {
		const rows = rowsAt(subject.answers, 'options');
		const sections = subject.profile === 'foreign' ? sectionsAbout(subject, 'Alternatives') : [];
		const isNamed =
			rows.some(isStatusQuo) ||
			sections.some((section) => words.test(textUnder(subject, section))) ||
			(subject.profile === 'foreign' && named.test(subject.source.text));
		const isEmpty = rows.length === 0 && sections.length === 0;
		// Of what is built nobody asks for another option.
		if (isNamed || isEmpty || (subject.profile !== 'foreign' && isBuilt(subject))) return [];
		return [
			{
				...place(subject),
				message: 'No option is to leave everything as it is.',
				next: 'Add it: what it costs to do nothing is what the others are measured against.',
			},
		];
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files (status quo) - As today.\n- **Option B**: Redis - One key for each cart.\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files - One file for each cart.\n- **Option B**: Redis - One key for each cart.\n',
};

function isStatusQuo({item}: Row): boolean {
	const name = lineAt(item, 'name');
	return item.statusQuo === true || refusing.test(name) || words.test(`${name} ${lineAt(item, 'summary')}`);
}

function place(subject: Subject) {
	const [section] = sectionsAbout(subject, 'Alternatives');
	return section ? spanOfHeading(subject.source, section) : spanOfPath(subject, 'options');
}
