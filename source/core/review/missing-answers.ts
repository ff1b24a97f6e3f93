import {unansweredForScope} from '../analysis/scope/missing.ts';
import {valueAt} from '../answers/answers.ts';
import {spanOfPath} from '../document/places.ts';
import {type Gap, gaps} from '../draft/gaps.ts';
import {newDraft} from '../draft/new-draft.ts';
import {textOfPlaceholder} from '../lens/marks.ts';
import {isSaidAnyhow} from './said-anyhow.ts';
import {homesOf, isInRunningText, isSaidNearby} from './said-nearby.ts';
import type {Found, Subject} from './types.ts';

/** What rules of their own look for. */
const elsewhere = ['title', 'author', 'options', 'rationale', 'rollback.steps'];

/** What the template requires, whatever the change is, and the document does not say. */
export function missingAnswers(subject: Subject): Found[] {
	return gapsIn(subject)
		.map((gap) => ({...gap, ...spanOfPath(subject, gap.path)}))
		.filter(({path}) => !isSaidNearby(subject, path) && !isSaidAnyhow(subject, path))
		.filter(({start, end}) => !subject.source.text.slice(start, end).includes(textOfPlaceholder('missing')))
		.map(({start, path, label, advice}) => ({
			start,
			end: start,
			path,
			message: `${label}: there is no answer.`,
			expected: 'an answer, which the template requires',
			next: advice,
			// Among many words it may be said in some that nobody here knows.
			...(subject.stage !== 'draft' && isInRunningText(subject, path) ? {severity: 'warning' as const} : {}),
		}));
}

/** The headings under which what is asked for would stand, each told as a missing answer. */
export function headingsOfMissing(subject: Subject): Set<number> {
	const {profile, reading} = subject;
	const paths = profile === 'foreign' ? [] : missingAnswers(subject).flatMap(({path = ''}) => path);
	return new Set(paths.flatMap((path) => homesOf(reading.sections, path).map(({heading: {first}}) => first)));
}

/** What the template or the scope of the change requires and no answer gives, be it that rules of their own look for it. */
export function missedPaths(subject: Subject): Set<string> {
	const open = gapsIn(subject).map(({path}) => path);
	return new Set([...open, ...unansweredForScope(subject.answers), 'options', 'rollback.steps']);
}

/** Questions without any answer, marked or not; what single items lack is looked at by the rules for these. */
function gapsIn({interview, answers}: Subject): Gap[] {
	const draft = {...newDraft(interview, '', ''), answers};
	return gaps(interview, draft).filter(
		({place, path, need}) =>
			need !== 'correction' &&
			place.item === undefined &&
			!elsewhere.includes(path) &&
			valueAt(answers, path) === undefined,
	);
}
