import {commentsIn} from '../markdown/prose.ts';
import {guidanceIn} from './guidance.ts';
import type {Found, Subject} from './types.ts';

/** With fewer, they may be notes of the author. */
const fewComments = 5;

/** In a comment that nobody sees but whoever edits the text: "<!-- TODO Ann: add the diagram -->". */
export function reminders({source, profile}: Subject): Found[] {
	return commentsIn(source.text)
		.filter(({text}) => /^<!--+\s*(?:TODO|FIXME|TBD)\b/.test(text))
		.map(({start, end}) => ({
			start,
			end,
			message: 'This comment says that something is not written yet.',
			next: 'Write it, or make it an open question with an owner and a date.',
			severity: profile === 'foreign' ? 'info' : 'warning',
		}));
}

/** Said once for all of them, since nobody reads comments but the next author. */
export function guidanceLeft({source, stage}: Subject): Found[] {
	if (source.text.split('<!--', fewComments + 1).length <= fewComments) return [];
	const found = guidanceIn(source.text);
	const [first] = found;
	if (!first || found.length < fewComments) return [];
	return [
		{
			start: first.start,
			end: first.end,
			message: 'Several comments, such as this one, still say what to write.',
			next: 'Take out those that the text answers, and answer the others.',
			severity: stage === 'draft' ? 'info' : 'warning',
		},
	];
}
