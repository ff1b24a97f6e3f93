import {commentsIn} from '../markdown/prose.ts';
import {lineAtOffset} from '../markdown/source.ts';
import {grouped} from '../text/grouped.ts';
import {guidanceIn} from './guidance.ts';
import {isUnderWay} from './target-release.ts';
import {textUnder} from './texts.ts';
import type {Found, Subject} from './types.ts';
import {sectionAround} from './unread.ts';

/** With fewer, they may be notes of the author. */
const fewComments = 5;

/** An idea for later: "TODO: maybe a page of its own?" */
const idea =
	/^<!--+\s*(?:TODO|FIXME|TBD)\b[^\p{L}]{0,5}(?:\p{L}{1,20} ){0,2}?(?:maybe|perhaps|possibly|some ?day|eventually|nice to have|later|in (?:the )?future|an? (?:idea|thought)|(?:could|might|should) (?:we|this|it|one))\b/iu;

/** In a comment that nobody sees but whoever edits the text: "<!-- TODO Ann: add the diagram -->". */
export function reminders({source, profile}: Subject): Found[] {
	return commentsIn(source.text)
		.filter(({text}) => /^<!--+\s*(?:TODO|FIXME|TBD)\b/.test(text) && !idea.test(text))
		.map(({start, end}) => ({
			start,
			end,
			message: 'This comment says that something is not written yet.',
			next: 'Write it, or make it an open question with an owner and a date.',
			severity: profile === 'foreign' ? 'info' : 'warning',
		}));
}

/** Said once for all of them, since nobody reads comments but the next author, at one that nothing answers. */
export function guidanceLeft(subject: Subject): Found[] {
	const {source, root, stage, profile} = subject;
	if (source.text.split('<!--', fewComments + 1).length <= fewComments) return [];
	const found = guidanceIn(source.text);
	const [first] = found;
	if (!first || found.length < fewComments) return [];
	const bySection = grouped(found, ({start}) => [sectionAround(root, lineAtOffset(source, start))]);
	const unanswered = [...bySection]
		.filter(([section]) => section && textUnder(subject, section).trim() === '')
		.flatMap(([, comments]) => comments);
	const {start, end} = unanswered[0] ?? first;
	const isEarly = stage === 'draft' || (profile === 'foreign' && (stage === 'review' || isUnderWay(subject)));
	// While it is still written, other houses leave those that are answered for whoever writes next.
	if (isEarly && profile === 'foreign' && unanswered.length < fewComments) return [];
	return [
		{
			start,
			end,
			message: `${found.length} comments, such as this one, still say what to write.`,
			next: 'Take out those that the text answers, and answer the others.',
			severity: isEarly ? 'info' : 'warning',
		},
	];
}
