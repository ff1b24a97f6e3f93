import {lineAt, rowsAt} from '../../rows.ts';
import {spanOfHeading, spanOfPath} from '../place.ts';
import {sectionsAbout, textUnder} from '../texts.ts';
import {fromReview, type Rule, type Subject} from '../types.ts';

const words =
	/\b(?:do(?:ing)? nothing|status quo|(?:keep|leave|stay|remain)(?:ing)?\b.{0,30}\bas(?:[- ]is\b| (?:it|they) (?:is|are)\b)|(?:not (?:do|doing|change|changing)|no) (?:this|it|anything|change)\b|without (?:this|it)|current (?:approach|behaviou?r|situation|state))|何もしない|現状維持|现状|不做/iu;

export const noDoNothing: Rule = {
	id: 'no-do-nothing',
	code: 'O02',
	promise: 'One of the options is to leave everything as it is.',
	levels: {own: fromReview('warning'), foreign: fromReview('info')},
	check(subject) {
		const rows = rowsAt(subject.answers, 'options');
		const sections = subject.profile === 'foreign' ? sectionsAbout(subject, 'Alternatives') : [];
		const isNamed =
			rows.some(
				({item}) => item.statusQuo === true || words.test(`${lineAt(item, 'name')} ${lineAt(item, 'summary')}`),
			) ||
			sections.some((section) => words.test(textUnder(subject, section))) ||
			sectionsAbout(subject, 'Do-nothing option').length > 0;
		const isEmpty = rows.length === 0 && sections.length === 0;
		if (isNamed || isEmpty) return [];
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

function place(subject: Subject) {
	const [section] = sectionsAbout(subject, 'Alternatives');
	return section ? spanOfHeading(subject.source, section) : spanOfPath(subject, 'options');
}
