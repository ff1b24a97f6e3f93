import {withValue} from '../../answers/answers.ts';
import {labelOf, placeOf} from '../../draft/place-of.ts';
import type {Span} from '../../markdown/span.ts';
import {cutTo} from '../../text/cut.ts';
import {spanOfItem} from '../items.ts';
import {repeatsIn} from '../repeats.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

/** Fewer words may be the same by chance: "on the opening day between 08:00 and 10:00". */
const least = 10;

const most = 5;

/** Columns of what is quoted within a message. */
const longestQuote = 60;

export const saidTwice: Rule = {
	id: 'said-twice',
	code: 'F28',
	promise: 'What is said in one place is not said in the same words in another.',
	about: 'any text',
	levels: {own: always('info'), foreign: always('off')},
	notesWhile: 'open',
	check(subject) {
		// A summary says once more what it sums up.
		const answers = withValue(subject.answers, 'summary', undefined);
		return repeatsIn(subject.interview, answers, least, (path) => spanOfItem(subject, path).start)
			.filter(({path, earlier}) => !isParallel(path, earlier) && !isForAndAgainst(path, earlier))
			.toSorted((one, other) => other.words - one.words)
			.slice(0, most)
			.map(
				({text, path, earlier}): Found => ({
					...spanOf(subject, path, text),
					path,
					message: `${called(subject, earlier)} says so already: "${cutTo(text, longestQuote)}".`,
					expected: 'each thing in one place',
					next: 'Leave it where a reader looks for it, and say here only what is new.',
				}),
			);
	},
	good: '# RFC: Carts\n\n## Summary\n\nEach deploy signs out 4,000 users who then call us.\n\n## Motivation\n\n### Problem\n\nEach deploy signs out 4,000 users who then call us.\n',
	bad: '# RFC: Carts\n\n## Motivation\n\n### Problem\n\nEach deploy signs out 4,000 users who then call us.\n\n### Importance\n\nToday each deploy signs out 4,000 users who then call us.\n',
};

/** The same column of two items: what is compared is told in like words. */
function isParallel(path: string, earlier: string): boolean {
	const [here, there] = [path, earlier].map((each) => each.replace(/\[\d+\]/, '[]'));
	return path !== earlier && here === there;
}

/** One thing may speak for an option and against it, in lists of its own or in two parts of what is said of it. */
function isForAndAgainst(path: string, earlier: string): boolean {
	const [here, there] = [path, earlier].map((each) => each.replace(/\.(?:pros|cons)(?:\[\d+\])?$/, ''));
	return here === there && /^options\[\d+\]/.test(path);
}

function called({interview}: Subject, path: string): string {
	const place = placeOf(interview, path);
	return place ? labelOf(interview, place) : path;
}

/** The words themselves where they stand so in the document, which may have cut or escaped them; else all of the answer. */
function spanOf(subject: Subject, path: string, text: string): Span {
	const {start, end} = spanOfItem(subject, path);
	const at = subject.source.text.indexOf(text, start);
	return at < 0 ? {start, end} : {start: at, end: at + text.length};
}
