import {type Answers, valueAt, withValue} from '../answers/answers.ts';
import {lineAt, rowsAt} from '../answers/rows.ts';
import type {Reading} from '../document/read.ts';
import {read} from '../document/read.ts';
import {lineAtOffset} from '../markdown/source.ts';
import {type Examined, reviewOf} from '../review/check.ts';
import {spanOfAnswer} from '../review/items.ts';
import {cutTo} from '../text/cut.ts';
import {type Evidence, evidence} from './evidence.ts';
import {recommendationsFrom} from './recommendations.ts';
import {lastRowIn, sayingsIn} from './sayings.ts';

/** Columns of what is quoted on one line. */
const longest = 200;

/**
 * The assessment of an RFC as far as the RFC and what the rules find in it tell, each line with its source; `path` is how
 * the RFC is named in it. What they do not tell is left out, and so are all verdicts and scores: they are for a person.
 */
export function assessmentOf(rfc: Examined, path: string): Answers {
	const reading = read(rfc.template, rfc.text);
	const {answers} = reading;
	const title = lineAt(answers, 'title');
	const begun: Answers = {...(title === '' ? {} : {title}), rfc: path};
	const told = evidence.reduce((before, one) => withEvidence(before, one, reading), begun);
	const watched = valueAt(told, 'observability.metrics.because') === undefined ? metricsOf(reading) : undefined;
	const complete = watched === undefined ? told : withValue(told, 'observability.metrics.because', watched);
	return {...complete, ...recommendationsFrom(reviewOf(rfc))};
}

/** What is known already stays. */
function withEvidence(before: Answers, {to, from, wanted, isOnly}: Evidence, reading: Reading): Answers {
	if (valueAt(before, to) !== undefined) return before;
	for (const path of from) {
		const saying = sayingOf(valueAt(reading.answers, path), wanted, isOnly);
		if (saying !== undefined) return withValue(before, to, `${saying} (RFC, line ${lineOfPath(reading, path)})`);
	}

	return before;
}

function sayingOf(value: unknown, wanted: Evidence['wanted'], isOnly: true | undefined): string | undefined {
	if (typeof value !== 'string') return undefined;
	const sayings = sayingsIn(value);
	const row = wanted && lastRowIn(value);
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
