import {mentionsLeftOut} from '../../analysis/mentions.ts';
import {metricOf} from '../../analysis/metrics/metric.ts';
import {linesAt, rowsAt} from '../../answers/rows.ts';
import {spanOfPath} from '../../document/places.ts';
import {ownText, withoutCode} from '../../markdown/prose.ts';
import {spanOfHeading, startOf} from '../../markdown/span.ts';
import {quoted} from '../items.ts';
import {sectionsAbout, textUnder} from '../texts.ts';
import {always, type Found, fromReview, type Rule, type Subject} from '../types.ts';
import {isProse, unreadText} from '../unread.ts';

export const goalsNonGoals: Rule = {
	id: 'goals-nongoals',
	code: 'P03',
	promise: 'The document says what it is to reach and what it leaves out, and these are not the same.',
	about: ['outcome.goals', 'outcome.nonGoals'],
	levels: {own: fromReview('warning'), foreign: always('info')},
	notesWhile: 'open',
	check(subject) {
		// Many a house asks for neither, or for goals alone.
		if (subject.profile === 'foreign') return same(subject);
		const has = {
			goals: isThere(subject, 'outcome.goals', 'Goals') || isMeasured(subject),
			non: isThere(subject, 'outcome.nonGoals', 'Non-goals') || !isSetOut(subject),
		};
		return [
			...(has.goals ? [] : [absent(subject, 'outcome.goals', 'goal', 'Say what will be true when this is done.')]),
			...(has.non
				? []
				: [
						absent(subject, 'outcome.nonGoals', 'non-goal', 'Say what a reader could have hoped for and will not get.'),
					]),
			...same(subject),
		];
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Motivation\n\n### Goals\n\n- No cart is lost\n\n### Non-Goals\n\n- Carts on several devices\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Motivation\n\n### Goals\n\n- No cart is lost\n\n### Non-Goals\n\n- No cart is lost\n',
};

/** How a text says it in passing. */
const inWords: Readonly<Record<string, RegExp>> = {
	Goals: /\b(?:goals?|objectives?|aims?|we want|(?:is|are) meant to|(?:in order|so as) to)\b/i,
	'Non-goals':
		/\b(?:out of scope|non[- ]?goals?|not (?:an?|our|the) (?:goals?|objectives?|aim|purpose|point)|(?:goals?|objectives?|aim|purpose|point) is not|nothing (?:else )?changes|(?:stays?|remains?) unchanged|(?:is|are) untouched|(?:leav|left|leaves?)(?:ing)? out|not (?:part|included|covered|meant)|no part of|exclud\w+|beyond (?:the )?scope|will not (?:be|cover|address|change))\b/i,
};

/** That something is left to others, wherever a document says so. */
const leftOut =
	/\b(?:out of scope|non-?goals?|separate (?:project|rfc|proposal|effort|ticket)|(?:stays?|remains?|is left) as (?:it is|they are|is)|not (?:a )?part of this|not an? (?:goal|objective))\b|(?<!\p{L})(?:nicht-?ziele?|nicht teil d|eigenes? (?:projekt|rfc|vorhaben)|bleib(?:t|en) (?:wie|unverändert)|fora d[oe] escopo|fuera del? alcance|hors (?:du )?périmètre)/iu;

/** That something stays, or will not be done, as a constraint or a sentence about the present or the design says it. */
const keptAsIs =
	/(?<!\b(?:that|which|who|if) )\b(?:stays?|remains?) (?:as|on|in|at|with|where|outside|global|local|manual|the same|for (?:now|the time)|and)\b|\b(?:stays?|remains?)[.;]|\b(?:we|this|it|(?:this|the) (?:rfc|proposal|project|change|team|design)|design|nobody) (?:won['’]t|will not|shall not|do(?:es)?(?: not|n['’]t) (?:touch|change|replace|cover|include|plan|intend|want|aim|propose))\b|\b(?:shall|must) not (?:be )?(?:chang|touch|replac)|\bnothing in this \w+ (?:touch|chang)/i;

const scoped = ['Summary', 'Motivation', 'Goals', 'Current state', 'Proposal'];

/** As an answer, as a section that is about it in whatever form, or in a sentence where the problem is told. */
function isThere(subject: Subject, path: string, concept: string): boolean {
	if (linesAt(subject.answers, path).length > 0 || sectionsAbout(subject, concept).length > 0) return true;
	const text = ownText(subject.source.text);
	if (concept === 'Non-goals' && (leftOut.test(text) || mentionsLeftOut(text))) return true;
	if (concept === 'Goals' && /\b(?:we want|we aim|the (?:goals?|aims?|objectives?)) /i.test(text)) return true;
	if (concept === 'Non-goals' && scoped.some((name) => isKept(subject, name))) return true;
	const told = ['Motivation', 'Summary'].flatMap((name) => sectionsAbout(subject, name));
	return told.some((section) => inWords[concept]?.test(textUnder(subject, section)) ?? false);
}

function isKept(subject: Subject, concept: string): boolean {
	return sectionsAbout(subject, concept).some((section) => keptAsIs.test(withoutCode(textUnder(subject, section))));
}

/** Targets say what will be true as well, be it in words that nothing reads. */
function isMeasured(subject: Subject): boolean {
	return (
		rowsAt(subject.answers, 'metrics').some(({item}) => metricOf(item).target !== undefined) ||
		sectionsAbout(subject, 'Metrics').some((section) => isProse(unreadText(subject, section)))
	);
}

/** Whether goals are set out as such, beside which a reader looks for what is none; or nothing says what is to come of it. */
function isSetOut(subject: Subject): boolean {
	const isNamed = linesAt(subject.answers, 'outcome.goals').length > 0 || sectionsAbout(subject, 'Goals').length > 0;
	return isNamed || !isMeasured(subject);
}

function absent(subject: Subject, path: string, what: string, next: string): Found {
	const [near] = ['Goals', 'Motivation']
		.flatMap((concept) => sectionsAbout(subject, concept))
		.filter(({title}) => !/\brequirements?\b/i.test(title));
	return {
		...(near ? spanOfHeading(subject.source, near) : startOf(subject.source)),
		path,
		message: `No ${what} is named.`,
		next,
		// In other words than these it may well be said; that a goal is none as well is sure.
		severity: 'info',
	};
}

function same(subject: Subject): Found[] {
	const goals = new Set(linesAt(subject.answers, 'outcome.goals').map(plain));
	return linesAt(subject.answers, 'outcome.nonGoals')
		.filter((line) => goals.has(plain(line)))
		.map((line) => ({
			...spanOfPath(subject, 'outcome.nonGoals'),
			message: `${quoted(line)} is a goal and a non-goal.`,
			next: 'Take it out of one of the two lists.',
		}));
}

/** Without marks and the sign that it ends in; others tell names apart, such as C++ and C#. */
function plain(line: string): string {
	return line
		.toLowerCase()
		.replaceAll(/[*_`]/g, '')
		.replaceAll(/\s+/g, ' ')
		.replace(/[.,;!]$/, '')
		.trim();
}
