import {statedStatus} from '../../lens/header/status.ts';
import {parsed} from '../../markdown/parsed.ts';
import {type Section, sectionsIn} from '../../markdown/sections.ts';
import {isBlank, linesAsText, type Source} from '../../markdown/source.ts';
import {spanOfHeading} from '../../markdown/span.ts';
import {conceptOf} from '../../shapes/concepts.ts';
import {isBuilt} from '../built.ts';
import {hasEnded} from '../ended.ts';
import {guidanceLeft} from '../left-in-comments.ts';
import {headingsOfMissing} from '../missing-answers.ts';
import {headingsNotDue} from '../target-release.ts';
import {isSubtitle} from '../texts.ts';
import {type Found, fromReview, type Rule, type Subject} from '../types.ts';
import {closesNoMetadata} from '../unopened.ts';

/** With more in one document, a list of them helps nobody. */
const most = 3;

export const sectionEmpty: Rule = {
	id: 'section-empty',
	code: 'F08',
	promise: 'A heading has something under it; comments and link definitions are nothing.',
	about: 'any text',
	levels: {own: fromReview('warning', 'info'), foreign: fromReview('info', 'info')},
	notesWhile: 'open',
	check(subject) {
		// Nobody finishes what is over.
		if (hasEnded(subject)) return [];
		const empty = emptySections(subject);
		const [first] = empty;
		const rest =
			first && empty.length > most ? [all(subject, empty, first)] : empty.map((section) => one(subject, section));
		return [...accidents(subject), ...rest, ...unanswered(subject)];
	},
	good: '# Carts\n\n## Motivation\n\nWords.\n\n## Design\n\n### Data\n\nWords.\n',
	bad: '# Carts\n\n## Motivation\n\n<!-- why? -->\n\n## Design\n\nWords.\n',
};

const next = 'Write what belongs there, say why nothing does, or take the heading out.';

function one(subject: Subject, section: Section): Found {
	const {title} = section;
	return {
		...spanOfHeading(subject.source, section),
		message: `There is nothing under "${title}".`,
		habit: title,
		next,
		...(ofOutcome.test(title) && isBuilt(subject) ? {isLasting: true} : {}),
	};
}

/** What can only be written when it is built. */
const ofOutcome =
	/^implementation (?:pull requests?|prs?|history|status)\b|\b(?:lessons(?: learned)?|outcomes?|retrospective|post-?mortem)\b/i;

function all({source}: Subject, empty: readonly Section[], first: Section): Found {
	const message = `There is nothing under "${first.title}", and under ${empty.length - 1} more headings.`;
	return {...spanOfHeading(source, first), message, next};
}

/** Points that are all questions, where a template asks for the choice or its price, are what the template asks. */
function unanswered({source, root}: Subject): Found[] {
	return sectionsIn(root)
		.filter(({title, children, blocks}) => {
			const [list, ...others] = blocks;
			const isAsked = children.length === 0 && list?.type === 'list' && others.length === 0 && list.children.length > 1;
			return (
				isAsked &&
				asking.test(title) &&
				list.children.every((item) => /\?[*_)]{0,4}$/.test(linesAsText(source, item).trimEnd()))
			);
		})
		.map((section) => ({
			...spanOfHeading(source, section),
			message: `Under "${section.title}" stand only questions.`,
			next: 'Answer them there; what is still open belongs to the open questions.',
		}));
}

/** Headings under which nobody asks something of the readers. */
const asking = /\b(?:alternatives?|rationale|motivation|drawbacks?|prior art|summary|background|trade-?offs?)\b/i;

/** A lone "-" below a label is to say that there is nothing, and makes a heading of it. */
function isAccident({lines}: Source, {title, heading: {first, end}}: Section): boolean {
	return /[:：]$/.test(title) && end - first > 1 && /^ {0,3}-\s*$/.test(lines[end - 1] ?? '');
}

function accidents({source, root}: Subject): Found[] {
	return sectionsIn(root)
		.filter((section) => isAccident(source, section))
		.map((section) => ({
			...spanOfHeading(source, section),
			message: `The "-" below "${section.title}" makes a heading of it.`,
			isLasting: true,
			next: 'Leave a line free between the two, or write "None" behind the label.',
		}));
}

function emptySections(subject: Subject): Section[] {
	const {source, root, profile} = subject;
	// A heading may say the status by itself.
	const stated = statedStatus(parsed(source.text));
	const saying = stated && 'inHeading' in stated ? stated.section.heading.first : undefined;
	// What stands under the title may be in chapters of the same level.
	const [title] = sectionsIn(root);
	// Comments that still say what to write are told by themselves, with all that they ask for.
	const isTold = guidanceLeft(subject).length > 0;
	const missing = headingsOfMissing(subject);
	const notDue = headingsNotDue(subject);
	return sectionsIn(root).filter((section) => {
		const {children, level, heading} = section;
		if (children.length > 0 || heading.first === saying || (level === 1 && section === title)) return false;
		if (isAccident(source, section) || notDue.has(heading.first) || mayBeEmpty.test(section.title)) return false;
		if (profile === 'foreign' && saysNone(section)) return false;
		if (missing.has(heading.first) || closesNoMetadata(source, section) || isSubtitle(subject, section)) return false;
		return isBare(source, section) || (!isTold && isOfComments(source, section));
	});
}

/** Where other houses leave nothing under the questions that are open, they have none. */
function saysNone({title}: Section): boolean {
	return conceptOf(title)?.name === 'Open questions';
}

/** The heading itself says that there may be nothing: "Infrastructure needed (Optional)", "Migration, if applicable". */
const mayBeEmpty =
	/[([][^)\]]{0,20}\boptional\b[^)\]]{0,20}[)\]]|[-–—:,] ?optional\W*$|^optional\b|\b(?:if|where|when) (?:applicable|any|needed|necessary|required|relevant)\b/i;

function isBare(source: Source, {body}: Section): boolean {
	const lines = source.lines.slice(body.first, body.end);
	return lines.every((line, index) => isBlank(source, body.first + index) || /^\s{0,3}\[(?!\^)[^\]]+\]:\s/.test(line));
}

function isOfComments({lines}: Source, {blocks}: Section): boolean {
	return blocks.every(({type, first, end}) => type === 'html' && isComment(lines.slice(first, end).join('\n')));
}

function isComment(text: string): boolean {
	// One that never ends is followed to the end once, and not from each of its beginnings.
	return text.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, (whole) => (whole.endsWith('-->') ? '' : whole)).trim() === '';
}
