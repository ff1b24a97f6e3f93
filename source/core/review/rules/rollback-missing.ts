import {lineAt} from '../../answers/rows.ts';
import {statementsOf} from '../../edit/said-anyhow/statements.ts';
import {ownWords} from '../../markdown/prose.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import {spanOfHeading} from '../../markdown/span.ts';
import {spanOfAnswer} from '../items.ts';
import {isInEnglish} from '../language.ts';
import {isIrreversible, isOneText, rollbackText, unreadRollback} from '../rollback.ts';
import {isSaidAnyhow} from '../said-anyhow.ts';
import {sectionsAbout, textUnder, wordsIn} from '../texts.ts';
import {always, fromReview, type Rule, type Subject} from '../types.ts';
import {isProse, isUnreadAbout} from '../unread.ts';

export const rollbackMissing: Rule = {
	id: 'rollback-missing',
	code: 'R05',
	promise: 'The document says how the change is taken back, or why it cannot be.',
	about: ['rollback.steps'],
	levels: {own: fromReview('error'), foreign: always('info')},
	isOfAbsence: true,
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
				...(subject.profile === 'foreign' ? {isAbsent: true} : {}),
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

/** What speaks of something that runs, and that somebody puts there. */
const operated =
	/\b(?:roll(?:ed|ing|s)?[- ]?outs?|on[- ]?call|deploy(?:s|ed|ing|ments?)?|downtime|outages?|canar(?:y|ies)|staging|(?:in|into|to) production|production (?:environment|traffic|cluster|database|system)s?)\b/gi;

/** Fewer words of it are said in passing, as in the manual of a library. */
const fewestOperated = 8;

/** Fewer words under a heading of its own put it off. */
const fewestWords = 4;

/** A chapter about how it gets there. */
const bringing = /\broll[- ]?out|\bdeploy|\blaunch|\brelease plan|\bproduction\b/i;

/** How people call it that something is taken back. */
const takingBack =
	/\b(?:roll(?:ed|ing|s)?[- ]?back|revert(?:s|ed|ing)?|undo(?:ne|ing)?|back(?:ed|ing)?[- ]out|(?:turn|switch)(?:ed|ing)? (?:(?:it|this|them|the \w+) )?(?:off|back)|disabl\w+|opt(?:ing)?[- ]?out|fall(?:s|ing)?[- ]?back|downgrad\w+|kill[- ]?switch|feature flags?|(?:go|goes|going|switch(?:es|ed|ing)?|return(?:s|ed|ing)?|put|move[sd]?|back) (?:\S+ ){0,3}back (?:to|on|onto)|(?:set|way|path|road|step|fall) back|restor(?:e[sd]?|ing)|re-?enabl\w+|(?:stays?|remains?|kept?|keep(?:s|ing)?|retain(?:s|ed)?) (?:\S+ ){0,4}(?:wired|running|in place|available|operable|on standby|warm|alive|plugged|intact|in parallel|until|for (?:\d|\w+ (?:days|weeks|months))))\b/i;

/** A heading of its own about it, in whatever words. */
const headed =
	/\b(?:(?:way|going|go|step(?:ping)?|turn(?:ing)?) back|back(?:ing)? out|fall-?back|contingenc(?:y|ies)|plan b|if (?:it|this|things?|something|anything) (?:goes|fails?|breaks?|does)|reversal|reverting|undo(?:ing)?|exit (?:plan|strategy)|abort|safety net|return path)\b/i;

/** Other houses have sections of other names for it, or a paragraph; where nothing runs, there is nothing to take back. */
function isStatedElsewhere(subject: Subject): boolean {
	if (subject.profile !== 'foreign')
		return (
			isUnreadAbout(subject, takingBack) ||
			isSaidAnyhow(subject, 'rollback.steps') ||
			isLabelled(subject) ||
			sectionsIn(subject.root).some(
				(section) => headed.test(section.title) && wordsIn(textUnder(subject, section)) >= fewestWords,
			)
		);
	const own = ownWords(subject.source.text);
	const isOperated = sectionsIn(subject.root).some(({title}) => bringing.test(title));
	if (!isOperated || (own.match(operated) ?? []).length < fewestOperated || takingBack.test(subject.source.text))
		return true;
	const isHeaded = sectionsAbout(subject, 'Rollback').some((section) => wordsIn(textUnder(subject, section)) > 0);
	return isHeaded || !isInEnglish(subject.source.text);
}

/** Behind a label, or under an entry of an outline that is one: "going back: ...", "- How to go back" with entries below. */
function isLabelled({source}: Subject): boolean {
	const statements = statementsOf(source.text);
	return statements.some(({label, text}, index) => {
		const isEntry = headed.test(text) && wordsIn(text) <= longestLabel && !/[.!?]$/.test(text);
		const inside = headed.test(label) ? text : '';
		const behind = isEntry ? (statements[index + 1]?.text ?? '') : inside;
		return wordsIn(behind) >= fewestWords;
	});
}

/** A longer entry says something by itself. */
const longestLabel = 6;
