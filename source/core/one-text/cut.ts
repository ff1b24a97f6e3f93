import {parsed} from '../markdown/parsed.ts';
import type {Source} from '../markdown/source.ts';
import {linesAsText} from '../markdown/source.ts';
import {cleanText} from '../text/clean.ts';
import {type Asked, commentFor, sign} from './asked.ts';

/** A text cut into what stands below the heading of each question, by its path. */
export type Parts = {
	parts: ReadonlyMap<string, string>;
	/** What stands below no heading of a question, below one that has been there already, or in a changed comment. */
	unread: readonly string[];
};

/** Cuts a text at the headings of its questions. What a block that is not closed has swallowed of others is not read. */
export function cutAtHeadings(text: string, asked: readonly Asked[]): Parts {
	const {source, root} = parsed(text);
	const byHeading = new Map(asked.map((one) => [one.heading.toLowerCase(), one.question]));
	const parts = new Map<string, string>();
	const unread: string[] = [];
	const all = root.children;
	const top = all[0]?.heading.first ?? source.lines.length;
	unread.push(...leftAtTop(linesAsText(source, {first: root.body.first, end: top})));
	for (const [index, section] of all.entries()) {
		const end = all[index + 1]?.heading.first ?? source.lines.length;
		const question = section.level === 1 ? byHeading.get(section.title.toLowerCase()) : undefined;
		const whole = linesAsText(source, {first: section.heading.first, end});
		const found = question && withoutComment(source, {first: section.heading.end, end}, commentFor(question));
		if (!found || !question || parts.has(question.path) || found.body.includes(sign)) {
			unread.push(withoutOurs(whole, asked));
			continue;
		}

		parts.set(question.path, found.body);
		if (found.changed !== undefined) unread.push(found.changed);
	}

	return {parts, unread: unread.filter((part) => part !== '')};
}

function withoutOurs(text: string, asked: readonly Asked[]): string {
	return cleanText(asked.reduce((so, {question}) => so.replaceAll(`${commentFor(question)}\n\n`, ''), `${text}\n\n`));
}

/** What stands below a heading, without our comment; one in which somebody has written is not lost. */
function withoutComment(
	source: Source,
	lines: {first: number; end: number},
	comment: string,
): {body: string; changed?: string} {
	const text = cleanText(linesAsText(source, lines));
	const at = text.indexOf(comment);
	if (at >= 0) return {body: around(text, at, comment.length)};
	const from = text.indexOf(sign);
	const own = from < 0 ? undefined : /^<!--[\s\S]*?-->/.exec(text.slice(from))?.[0];
	if (own === undefined) return {body: text};
	return {body: around(text, from, own.length), changed: own.slice(sign.length, -3).trim()};
}

/** A text without so many characters from there on: an answer may be written above the comment as well as below. */
function around(text: string, from: number, length: number): string {
	const [above, below] = [text.slice(0, from).trimEnd(), text.slice(from + length)];
	return cleanText(above === '' ? below : `${above}\n\n${below.replace(/^\s*\n/, '')}`);
}

const fence = /^(~{3,})not read$/;

/** What could not be read before, as a block above everything, with what to do about it. */
export function blockOfUnread(unread: string): string {
	const longest = Math.max(2, ...[...unread.matchAll(/~+/g)].map(([run]) => run.length));
	const marks = '~'.repeat(longest + 1);
	return `${unreadComment}\n\n${marks}not read\n${unread}\n${marks}`;
}

const unreadComment =
	'<!-- This could not be read. Move it below the heading that it belongs to, or delete it with its two lines of ~. -->';

export const introductionSign = '<!-- rfc-wizard: ';

/** Of what stands above the first heading, all that is not ours. */
function leftAtTop(text: string): string[] {
	const rest = text
		.replace(new RegExp(`^\\s*${introductionSign}[\\s\\S]*?-->`), '')
		.replace(unreadComment, '')
		.trim();
	const lines = rest.split('\n');
	const marks = fence.exec(lines[0] ?? '')?.[1];
	const end = marks === undefined ? -1 : lines.indexOf(marks, 1);
	if (end < 0) return [rest];
	return [
		lines.slice(1, end).join('\n').trim(),
		lines
			.slice(end + 1)
			.join('\n')
			.trim(),
	];
}
