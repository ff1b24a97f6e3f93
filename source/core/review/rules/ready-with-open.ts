import {type Answers, valueAt} from '../../answers/answers.ts';
import {lineAt, rowsAt} from '../../answers/rows.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import {spanOfHeading} from '../../markdown/span.ts';
import {counted} from '../../text/plural.ts';
import {called, spanOfAnswer} from '../items.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';
import {unreadText} from '../unread.ts';

/** A box that is ticked, words that are struck out, or a word behind them that says so. */
const done =
	/^\s*(?:[-*+] )?\[[xX✓✔]\]|^\W*[✓✔✅]|^\s*~~[^~]+~~[^\p{L}\p{N}]*$|\((?:already )?(?:done|closed|completed?|finished|fixed|resolved|dropped|erledigt|not needed|no longer needed)\b[^)]*\)|^(?:done|closed|completed|dropped)\s*[:–—-]/iu;

function withoutBox(item: Answers): string {
	return lineAt(item, 'what').replace(/^\s*\[[^\]]?\]\s*/, '');
}

/** Must-haves in another form, such as a table: whether they are open, a person has to say. */
function unread(subject: Subject): Found[] {
	const section = sectionsIn(subject.root).find(({title}) => /^must[- ]haves?\b/i.test(title.trim()));
	if (!section || !/[\p{L}\p{N}]/u.test(unreadText(subject, section))) return [];
	return [
		{
			...spanOfHeading(subject.source, section),
			message: `It is ready for production, and what stands under "${section.title}" is not read, so that nobody knows whether it is open.`,
			expected: 'a list, with "(done)" behind what is done',
			next: 'Write each as an item of a list; or say that there are none.',
			severity: 'info',
		},
	];
}

function isDone(item: Answers): boolean {
	return valueAt(item, 'done') === true || done.test(lineAt(item, 'what'));
}

export const readyWithOpen: Rule = {
	id: 'ready-with-open',
	code: 'A01',
	promise: 'What is assessed as ready for production has no open must-have.',
	about: ['executive.production.verdict', 'mustHave'],
	levels: {own: always('error'), foreign: always('off')},
	check(subject) {
		const {answers} = subject;
		if (valueAt(answers, 'executive.production.verdict') !== 'Yes') return [];
		const open = rowsAt(answers, 'mustHave').filter(({item}) => !isDone(item));
		const [first] = open;
		if (!first) return rowsAt(answers, 'mustHave').length === 0 ? unread(subject) : [];
		const name = called({...first, item: {...first.item, what: withoutBox(first.item)}}, 'what', 'must-have');
		const which = open.length === 1 ? name : `the first of them ${name}`;
		return [
			{
				...spanOfAnswer(subject, 'executive.production.verdict'),
				message: `It is ready for production, and ${counted(open.length, 'must-have')} ${open.length === 1 ? 'is' : 'are'} open: ${which}.`,
				expected: 'conditions, or no open must-have',
				next: 'Mark what is done with "(done)", or say "Yes, with conditions".',
			},
		];
	},
	good: '# L7 Engineering Assessment: Carts\n\n## Executive Summary\n\n- **Production Readiness**: Yes\n\n## L7 Recommendations\n\n### Must Have (Before Production)\n\n1. Try a failover (done) (owner: Ana)\n',
	bad: '# L7 Engineering Assessment: Carts\n\n## Executive Summary\n\n- **Production Readiness**: Yes\n\n## L7 Recommendations\n\n### Must Have (Before Production)\n\n1. Try a failover (owner: Ana)\n',
};
