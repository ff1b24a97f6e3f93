import {type Answers, valueAt, withValue} from '../answers/answers.ts';
import {lineAt, rowsAt} from '../answers/rows.ts';
import {type Reading, read} from '../document/read.ts';
import {lineAtOffset} from '../markdown/source.ts';
import {type Examined, reviewOf} from '../review/check.ts';
import {spanOfAnswer} from '../review/items.ts';
import {cutTo} from '../text/cut.ts';
import {type Evidence, evidence} from './evidence.ts';
import {recommendationsFrom} from './recommendations.ts';
import {lastRowIn, sayingsIn} from './sayings.ts';
import {type Titled, titledIn} from './titled.ts';

/** Columns of what is quoted on one line. */
const longest = 200;

/** What other houses write before a title. */
const series = /^(?:RFC|RFD|ADR)[ -]?#?\d{0,6}: /i;

/**
 * The assessment of an RFC as far as the RFC and what the rules find in it tell, each line with its source; `path` is how
 * the RFC is named in it. What they do not tell is left out, and so are all verdicts and scores: they are for a person.
 */
export function assessmentOf(rfc: Examined, path: string): Answers {
	const reading = read(rfc.template, rfc.text);
	const {answers} = reading;
	const title = lineAt(answers, 'title').replace(series, '');
	const begun: Answers = {...(title === '' ? {} : {title}), rfc: path};
	const told = evidence.reduce((before, one) => withEvidence(before, one, reading), begun);
	const watched = valueAt(told, 'observability.metrics.because') === undefined ? metricsOf(reading) : undefined;
	const complete = watched === undefined ? told : withValue(told, 'observability.metrics.because', watched);
	return {...complete, ...recommendationsFrom(reviewOf(rfc))};
}

/** What is known already stays. */
function withEvidence(before: Answers, found: Evidence, reading: Reading): Answers {
	const {to, from, titled} = found;
	if (valueAt(before, to) !== undefined) return before;
	const answered = from.flatMap((path): Titled[] => {
		const value = valueAt(reading.answers, path);
		return typeof value === 'string' ? [{text: value, line: lineOfPath(reading, path)}] : [];
	});
	const elsewhere = titled ? titledIn(reading.source.text, titled) : [];
	for (const {text, line} of [...answered, ...elsewhere]) {
		const saying = sayingOf(text, found);
		if (saying !== undefined) return withValue(before, to, `${saying} (RFC, line ${line})`);
	}

	return before;
}

function sayingOf(text: string, {wanted, isOnly}: Evidence): string | undefined {
	const sayings = sayingsIn(text);
	const row = wanted && lastRowIn(text);
	const found = wanted ? [...sayings, ...(row === undefined ? [] : [row])].find(wanted) : undefined;
	const saying = found ?? (isOnly ? undefined : sayings[0]);
	return saying === undefined ? undefined : cutTo(saying.replace(/[.:]$/, ''), longest);
}

/** What an RFC measures its success by, where it does not say what is watched. */
function metricsOf(reading: Reading): string | undefined {
	const names = rowsAt(reading.answers, 'metrics').flatMap(({item}) => lineAt(item, 'metric') || []);
	if (names.length === 0) return undefined;
	return `${cutTo(names.join('; '), longest)} (RFC, line ${lineOfPath(reading, 'metrics[0].metric')})`;
}

function lineOfPath(reading: Reading, path: string): number {
	const {source} = reading;
	return lineAtOffset(source, spanOfAnswer({reading, source}, path).start) + 1;
}
