import {type Answers, valueAt, withValue} from '../answers/answers.ts';
import {lineAt} from '../answers/rows.ts';
import {type Reading, read} from '../document/read.ts';
import {lineAtOffset} from '../markdown/source.ts';
import {type Examined, reviewOf} from '../review/check.ts';
import {lineOfItem, spanOfAnswer} from '../review/items.ts';
import {sentencesOf} from '../review/unwritten.ts';
import {capacityAimedAt} from './capacity.ts';
import {type Evidence, evidence} from './evidence.ts';
import {recommendationsFrom} from './recommendations.ts';
import {lastRowIn, sayingsIn} from './sayings.ts';
import {assessedTitle} from './title.ts';
import {type Titled, titledIn} from './titled.ts';
import {wordsAlone} from './words-alone.ts';

/** Columns of what is quoted on one line. */
const longest = 200;

/**
 * The assessment of an RFC as far as the RFC and what the rules find in it tell, each line with its source; `path` is how
 * the RFC is named in it. What they do not tell is left out, and so are all verdicts and scores: they are for a person.
 */
export function assessmentOf(rfc: Examined, path: string): Answers {
	const reading = read(rfc.template, rfc.text);
	const known = sentencesOf(rfc.template.interview);
	const title = assessedTitle(lineAt(reading.answers, 'title'), path);
	const begun: Answers = {...(title === '' ? {} : {title}), rfc: path};
	const told = evidence.reduce((before, one) => withEvidence(before, one, reading, known), begun);
	const aim = valueAt(told, 'scale.designed') === undefined ? capacityAimedAt(reading.answers) : undefined;
	const complete =
		aim === undefined ? told : withValue(told, 'scale.designed', sourced(aim.words, lineOfPath(reading, aim.path)));
	return {...complete, ...recommendationsFrom(reviewOf(rfc))};
}

/** What is known already stays. */
function withEvidence(before: Answers, found: Evidence, reading: Reading, known: ReadonlySet<string>): Answers {
	const {to, from, titled} = found;
	if (valueAt(before, to) !== undefined) return before;
	const answered = from.flatMap((path): Titled[] => {
		const value = valueAt(reading.answers, path);
		return typeof value === 'string' ? [{text: value, line: lineOfPath(reading, path)}] : [];
	});
	const elsewhere = titled ? titledIn(reading.source.text, titled) : [];
	for (const {text, line} of [...answered, ...elsewhere]) {
		const saying = sayingOf(text, found, known);
		if (saying !== undefined) return withValue(before, to, sourced(saying, line));
	}

	return before;
}

function sayingOf(text: string, {wanted, isOnly, unless}: Evidence, known: ReadonlySet<string>): string | undefined {
	if (unless?.test(text)) return undefined;
	const sayings = sayingsIn(text, known);
	const row = wanted && lastRowIn(text);
	const found = wanted ? [...sayings, ...(row === undefined ? [] : [row])].find(wanted) : undefined;
	return found ?? (isOnly ? undefined : sayings[0]);
}

function sourced(words: string, line: number): string {
	return `${wordsAlone(words.replace(/[.:。]$/, ''), longest)} (RFC, line ${line})`;
}

function lineOfPath(reading: Reading, path: string): number {
	const {source} = reading;
	return (lineOfItem({reading}, path) ?? lineAtOffset(source, spanOfAnswer({reading, source}, path).start)) + 1;
}
