import {lineAt} from '../../answers/rows.ts';
import {spanOfHeading} from '../../markdown/span.ts';
import {spanOfAnswer} from '../items.ts';
import {isInEnglish} from '../language.ts';
import {isIrreversible, isOneText, rollbackText, unreadRollback} from '../rollback.ts';
import {sectionsAbout, textUnder, wordsIn} from '../texts.ts';
import {fromReview, type Rule, type Subject} from '../types.ts';
import {isProse} from '../unread.ts';

export const rollbackMissing: Rule = {
	id: 'rollback-missing',
	code: 'R05',
	promise: 'The document says how the change is taken back, or why it cannot be.',
	about: ['rollback.steps'],
	levels: {own: fromReview('error'), foreign: fromReview('info')},
	check(subject) {
		const {answers, profile, source} = subject;
		const words = profile === 'foreign' ? source.text : rollbackText(subject);
		const steps = lineAt(answers, 'rollback.steps');
		const isPutOff = isOneText(subject) && !isProse(steps);
		const isAnswered = (steps !== '' && !isPutOff) || unreadRollback(subject) !== '';
		if (isAnswered || isIrreversible(words) || isStatedElsewhere(subject)) return [];
		return [
			{
				...placeOf(subject),
				message: 'Nothing says how this is taken back.',
				expected: 'steps that somebody on call can follow',
				next: 'Write them, or that it is irreversible, because of what, and what is done before that point.',
			},
		];
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n### Rollback Plan\n\n- **How to revert if needed**: Set the flag `carts` to off.\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n### Rollback Plan\n\n- **Trigger**: More than 1 % of carts are lost\n',
};

/** What stands in its place or beside it, else the heading that it is to stand under. */
function placeOf(subject: Subject) {
	const place = spanOfAnswer(subject, 'rollback.steps');
	const [section] = sectionsAbout(subject, 'Rollback');
	return section && (place.start === 0 || isOneText(subject))
		? {...place, ...spanOfHeading(subject.source, section)}
		: place;
}

/** Other houses have sections of other names for it, or a paragraph. */
function isStatedElsewhere(subject: Subject): boolean {
	if (subject.profile !== 'foreign') return false;
	const isHeaded = sectionsAbout(subject, 'Rollback').some((section) => wordsIn(textUnder(subject, section)) > 0);
	return isHeaded || !isInEnglish(subject.source.text) || /\broll(?:ed|ing|s)?[- ]?back\b/i.test(subject.source.text);
}
