import {rowsAt} from '../../answers/rows.ts';
import {spanOfPath} from '../../document/places.ts';
import {spanOfHeading} from '../../markdown/span.ts';
import {isBuilt} from '../built.ts';
import {isStatusQuo, leavingAsItIs} from '../status-quo.ts';
import {sectionsAbout, textUnder} from '../texts.ts';
import {always, fromReview, type Rule, type Subject} from '../types.ts';
import {isInactionStated} from './cost-of-inaction.ts';

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
			sections.some((section) => leavingAsItIs.test(textUnder(subject, section))) ||
			(subject.profile === 'foreign' && named.test(subject.source.text));
		const isEmpty = rows.length === 0 && sections.length === 0;
		// Of what is built nobody asks for another option.
		if (isNamed || isEmpty || (subject.profile !== 'foreign' && isBuilt(subject))) return [];
		return [
			{
				...place(subject),
				message: 'No option is to leave everything as it is.',
				next: 'Add it: what it costs to do nothing is what the others are measured against.',
				// What doing nothing costs is told already; it only does not stand beside the options.
				...(subject.stage !== 'draft' && isInactionStated(subject) ? {severity: 'info' as const} : {}),
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
