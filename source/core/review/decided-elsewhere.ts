import {proseText} from '../markdown/prose.ts';
import {remembering} from '../text/remembering.ts';

const kind = '(?:kep|tep|rfc|rfd|adr|eip|oteps?|enhancement|proposal|design|document|record|page)';

/** How a document says that it only follows what is decided in another one. */
const following = [
	`\\b(?:this|the present) (?:\\w{1,20} )?${kind} (?:(?:is|was|only|specifically|merely|just|solely) ){0,4}(?:tracks?|tracking|inherits?|follows? up on)\\b`,
	`\\b(?:its|this|the|our) (?:parent|umbrella|overarching) ${kind}\\b`,
	`\\bthis (?:\\w{1,20} )?${kind} is (?:a |one )?(?:part|child) of (?:the |our |an? )?(?:\\w{1,20} ){0,3}\\[`,
	'\\b(?:motivation|alternatives|rationale|decision|drawbacks|trade-?offs)\\b[^.\\n]{0,60}\\b(?:is|are|was|were|can be) (?:found|described|discussed|documented|covered|explained|weighed|taken|made) in\\b[^.\\n]{0,30}(?:\\[|https?:)',
].map((source) => new RegExp(source, 'i'));

/**
 * Whether a text names another document as the place of its decision, so that alternatives, drawbacks and evidence
 * are to be looked for there.
 */
export const isDecidedElsewhere = remembering((text: string): boolean => {
	const prose = proseText(text);
	return following.some((words) => words.test(prose));
});
