import {lineAt} from '../../answers/rows.ts';
import {spanOfPath} from '../../document/places.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import {startOf} from '../../markdown/span.ts';
import {visibleWords} from '../../markdown/visible.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

/** The most words; other houses are told what nobody would call a summary. */
const longDocument = {own: 5000, foreign: 10_000};
const longSummary = {own: 250, foreign: 1000};

/** Links to places of the document; that many in a row are a table of contents by any name. */
const contents =
	/\[\[_?toc_?\]\]|^\[toc\]|\{\{?\s*toc|(?:^[ \t]{0,20}(?:[-*+]|\d{1,9}[.)])[ \t]{1,9}\[[^\r\n]{1,200}?\]\(#[^\r\n]{0,400}(?:\r?\n|\r|$)){5}/im;

export const longNoSummary: Rule = {
	id: 'long-no-summary',
	code: 'F18',
	promise: 'A summary is short enough to be read, and a long document has a table of contents.',
	about: ['summary'],
	levels: {own: always('info'), foreign: always('info')},
	notesWhile: 'open',
	check(subject) {
		return [...withoutContents(subject), ...longSummaries(subject)];
	},
	good: '# RFC: Carts\n\n## Summary\n\nCarts move to Redis, and none is lost.\n',
	bad: `# RFC: Carts\n\n## Summary\n\n${'Carts move to Redis. '.repeat(70)}\n`,
};

function withoutContents({source, root, profile}: Subject): Found[] {
	const most = longDocument[profile === 'foreign' ? profile : 'own'];
	// No word is shorter than a character.
	const count = source.text.length > most ? visibleWords(source.text) : 0;
	if (count <= most) return [];
	const isListed =
		contents.test(source.text) ||
		/<!--\s*(?:toc|md-?toc|DOCTOC|START doctoc)/i.test(source.text) ||
		sectionsIn(root).some(({title}) => /^(?:table of )?contents?$|^toc$|^目次$/i.test(title));
	if (isListed) return [];
	return [
		{
			...startOf(source),
			message: `It has ${count} words and no table of contents.`,
			expected: `at most ${most} words without one`,
			next: 'Add a list of links to the sections, or move details to an appendix of its own.',
		},
	];
}

function longSummaries(subject: Subject): Found[] {
	const summary = lineAt(subject.answers, 'summary');
	const most = longSummary[subject.profile === 'foreign' ? 'foreign' : 'own'];
	const count = summary.length > most ? visibleWords(summary) : 0;
	if (count <= most) return [];
	const {start} = spanOfPath(subject, 'summary');
	return [
		{
			start,
			end: start,
			message: `The summary has ${count} words.`,
			expected: `at most ${most}`,
			next: 'Keep the problem, the proposal and the effect; the rest stands below.',
		},
	];
}
