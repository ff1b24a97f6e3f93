import {metricTargetOf} from '../../analysis/metrics/target.ts';
import {lineAt} from '../../answers/rows.ts';
import {spanOfHeading} from '../../markdown/span.ts';
import {quoted, spanOfAnswer} from '../items.ts';
import {isIrreversible, isOneText, rollbackText, unreadRollback} from '../rollback.ts';
import {isEnglish, sectionsAbout, textUnder, wordsIn} from '../texts.ts';
import {type Found, fromReview, type Rule, type Subject} from '../types.ts';

/** Beside the words of comparison: how a value is said to get somewhere. */
const reaching = /\b(?:reach|hit|drop|fall|sink|rise|climb|grow|exceed|cross|pass|miss)(?:e?s|ing)?\b/i;

/** How a text says who decides, without a label. */
const deciding =
	/\bon[- ]call\b|\bdecid(?:e[sd]?|er|ing)\b|\bdecision (?:is|lies|rests)\b|\b(?:may|can) (?:call|order|trigger) (?:it|the rollback)\b/i;

/** A time of day that something is to be ready by. */
const clock = /\b(?:by|after|before|until|past|later than)\s\d{1,2}:\d{2}\b/i;

/** A limit behind its label, or in a language whose words of comparison no target is read by. */
const limit =
	/\b(?:trigger|threshold|auslöser|schwelle|grenzwert|gatilho|limiar|disparador|umbral|déclencheur|seuil)[*_ ]{0,3}[:|][^\n]*\d|(?<!\p{L})(?:mehr als|weniger als|über|unter|mais de|menos de|passar de|acima de|abaixo de|más de|plus de|moins de|(?:later|longer|slower|higher|lower|greater) than)\s\d|(?<!\p{L})(?:more|longer|less|fewer) than (?:half )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty) \p{L}{3}/iu;

const next = 'Name what is measured, and the value at which somebody acts: errors above 1 % for 10 minutes.';

export const rollbackTrigger: Rule = {
	id: 'rollback-trigger',
	code: 'R06',
	promise: 'A rollback begins at a value that can be measured, and somebody decides it.',
	about: ['rollback.trigger'],
	levels: {own: fromReview('warning'), foreign: fromReview('info')},
	check: (subject) => (subject.profile === 'foreign' ? inSections(subject) : inAnswers(subject)),
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n### Rollback Plan\n\n- **Trigger**: More than 1 % of carts are lost within an hour\n- **Decider**: Ann\n- **How to revert if needed**: Set the flag to off.\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n### Rollback Plan\n\n- **Trigger**: If it goes badly\n- **How to revert if needed**: Set the flag to off.\n',
};

/** Steps in a paragraph may name both, and what cannot be taken back has neither. */
function inAnswers(subject: Subject): Found[] {
	const {answers} = subject;
	const [trigger, steps] = [lineAt(answers, 'rollback.trigger'), lineAt(answers, 'rollback.steps')];
	const text = rollbackText(subject);
	if (isIrreversible(text)) return [];
	if (trigger === '' && steps === '') return unreadRollback(subject) === '' ? [] : inSections(subject);
	if (isOneText(subject)) return inSections(subject);
	const place = spanOfAnswer(subject, 'rollback.trigger');
	const message = trigger === '' ? 'Nothing says when to roll back.' : `Nobody can measure ${quoted(trigger)}.`;
	const decider: Found = {
		...spanOfAnswer(subject, 'rollback.decider'),
		message: 'Nobody decides to roll back.',
		next: 'Name the person, or the role that is on call.',
	};
	const isTimed =
		trigger === '' ? isMeasuredIn(text) : limit.test(trigger) || isMeasurable(trigger) || isCounted(trigger);
	const isDecided = lineAt(answers, 'rollback.decider') !== '' || deciding.test(text);
	return [
		...(isTimed ? [] : [{...place, message, expected: 'a metric, a comparison and a value', next}]),
		...(isDecided ? [] : [decider]),
	];
}

/** A plan; to be able to go back to another version is something else. */
const planned = /\b(?:roll(?:ing)?[- ]?back|back[- ]?out)\b(?!.*\?)/i;

/** Where a house asks for it under a heading of its own. */
const asked = /^#{1,6} [^\n]*\b(?:metrics?|when|trigger|criteria)\b[^\n]*\broll(?:ing)?[- ]?back/im;

/** Several sections of one document may speak of it, and one of them is enough. */
function inSections(subject: Subject): Found[] {
	const isForeign = subject.profile === 'foreign';
	const about = sectionsAbout(subject, 'Rollback').filter(({title}) => !isForeign || planned.test(title));
	const filled = about.filter((section) => wordsIn(textUnder(subject, section)) > 0);
	const [section] = filled;
	if (
		!section ||
		(isForeign && asked.test(subject.source.text)) ||
		filled.some((other) => isMeasuredIn(textUnder(subject, other)))
	)
		return [];
	return [
		{
			...spanOfHeading(subject.source, section),
			message: `Nothing under "${section.title}" says at which measured value to roll back.`,
			next,
		},
	];
}

function sentencesOf(text: string): string[] {
	return text.split(/(?<=[.!?])\s|\n/);
}

function isMeasurable(text: string): boolean {
	if (clock.test(text)) return true;
	const target = metricTargetOf(text);
	return target !== undefined && (target.comparison !== '=' || reaching.test(text));
}

/** What is counted without a comparison: "after two failed runs", "upon the first lost slip", "once the error budget is spent". */
const counting =
	/\b(?:upon|on|after|if|when|once|as soon as) (?:[^.\n]{0,60}\s)?(?:(?:the )?(?:first|second|third|\d+(?:st|nd|rd|th)?)|two|three|four|five|six|ten|any|one|a single|a (?:second|third)|half)(?!\p{L})[^.\n]{0,60}?(?:fail|error|run|incident|alert|alarm|loss|lost|complaint|outage|breach|miss|wrong|duplicate|double|reject|ticket)|\b(?:error budget|slo|sla)\b[^.\n]{0,40}\b(?:used up|spent|gone|breach\w*|miss\w*|burn\w*|exhaust\w*|broken)/iu;

function isMeasuredIn(text: string): boolean {
	return counting.test(text) || isCounted(text) || limit.test(text) || sentencesOf(text).some(isMeasurable);
}

/** A number is enough in a language whose words of comparison are not known here. */
function isCounted(text: string): boolean {
	return !isEnglish(text) && /\d/.test(text);
}
