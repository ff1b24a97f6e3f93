import type {Section} from '../markdown/sections.ts';
import {linesAsText, type Source} from '../markdown/source.ts';

const things = '(?:questions?|issues?|risks?|threats?|alternatives?|options?|goals?|non-?goals?|metrics?|phases?)';
const known =
	'(?: (?:known|open|unresolved|outstanding|other|further|real|major|significant|currently|yet|so far|identified|at (?:this time|the moment|present)|as of (?:now|today|yet|this writing)|for now|that (?:we|i) know of))*';
const none = new RegExp(
	`^(?:[-*+] )?[*_]*(?:(?:none|nothing|nil|n/?a|not applicable|tbd|to be (?:decided|determined|done))${known}|(?:there (?:are|is)${known} )?no${known} ${things}${known})[.!]?[*_]*$`,
	'i',
);

/** What a section says in the place of items that it does not have: `None known.` */
export function noneIn({blocks, children}: Section, source: Source): string | undefined {
	const [only, more] = blocks;
	if (!only || more || children.length > 0 || only.end > only.first + 1) return undefined;
	const text = linesAsText(source, only).trim();
	return none.test(text.replaceAll(/\p{Cf}/gu, '')) ? text : undefined;
}
