import {lineAt, rowsAt} from '../../answers/rows.ts';
import {spanOfPath} from '../../document/places.ts';
import {spanOfHeading} from '../../markdown/span.ts';
import {isBuilt} from '../built.ts';
import {isStatusQuo, leavingAsItIs} from '../status-quo.ts';
import {sectionsAbout, textUnder} from '../texts.ts';
import {always, fromReview, type Rule, type Subject} from '../types.ts';
import {isUnreadAbout} from '../unread.ts';
import {isInactionStated} from './cost-of-inaction.ts';

/** How the name of an option begins that may be to leave things alone, or to put the matter off: "D. Stay separate". */
const staying =
	/^\W{0,3}(?:(?:option )?[a-z\d]{1,2}[.):]\s)?(?:stay|carry on|continue|go on|keep|remain|leave|live with|stick|wait|let it|nothing|no action|accept|as today|today|current|existing|business as usual|weiter|zero option|null)(?!\p{L})/iu;

/** As a point of a list or a heading, wherever it stands. */
const named = /^[ \t]{0,20}(?:[-*+#]{1,6}|\d{1,9}[.)])[ \t].{0,500}\b(?:do(?:ing)? nothing|status quo)\b/im;

/** The same in a list or a table that nothing reads. */
const unnamed =
	/^[ \t|]*(?:[-*+|]|\d{1,3}[.)])[ \t*_]*(?:[A-Za-z\d]{1,2}[.):] )?(?:stay|carry on|continue|go on|keep|remain|leave|do nothing|no change|status quo)\b/im;

export const noDoNothing: Rule = {
	id: 'no-do-nothing',
	code: 'O02',
	promise: 'One of the options is to leave everything as it is.',
	about: ['options.statusQuo', 'options'],
	isOfEnglish: true,
	levels: {own: fromReview('info'), foreign: always('off')},
	notesWhile: 'open',
	check(subject) {
		const rows = rowsAt(subject.answers, 'options');
		const sections = subject.profile === 'foreign' ? sectionsAbout(subject, 'Alternatives') : [];
		const isNamed =
			rows.some((row) => isStatusQuo(row) || staying.test(lineAt(row.item, 'name'))) ||
			isUnreadAbout(subject, unnamed) ||
			sections.some((section) => leavingAsItIs.test(textUnder(subject, section))) ||
			(subject.profile === 'foreign' && named.test(subject.source.text));
		const isEmpty = rows.length === 0 && sections.length === 0;
		// Of what is built nobody asks for another option.
		// What doing nothing costs is told already, and the others can be measured against it.
		const isStated = subject.stage !== 'draft' && isInactionStated(subject);
		if (isNamed || isEmpty || isStated || (subject.profile !== 'foreign' && isBuilt(subject))) return [];
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
