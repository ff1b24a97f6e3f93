import {gapsOf, type TraceGap} from '../analysis/traceability/gaps.ts';
import {isAkin, type Said, saidIn} from '../analysis/traceability/words.ts';
import type {Source} from '../markdown/source.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import {quoted, spanOfItem} from './items.ts';
import type {Found, Subject} from './types.ts';

/** More in one document help nobody. */
const most = 200;

/** What leads nowhere among the goals, constraints or risks of a document, each where it stands. */
export function untraced(
	subject: Subject,
	isMeant: (gap: TraceGap) => boolean,
	partsOf: (gap: TraceGap) => readonly string[] = ({text}) => [text],
): Found[] {
	return gapsOf(subject.answers)
		.filter((gap) => gap.isNamed || isComparable(gap.text))
		.slice(0, most)
		.filter(isMeant)
		.flatMap((gap) => partsOf(gap).map((text) => ({...gap, text})))
		.map(({path, text, problem, advice, isNamed}) => ({
			...placeOf(subject, path, text),
			message: isNamed ? problem : `${problem.replace(/\.$/, '')}: ${quoted(text)}.`,
			next: advice,
		}));
}

/** With fewer topics, or in a script that sets no spaces between words, nothing can be seen to speak of the same. */
export function isComparable(text: string): boolean {
	return (
		saidIn(text).topics.size >= 2 && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(text)
	);
}

/** Whether a line elsewhere in the document speaks of the same. */
export function isSpokenOf({source}: Subject, text: string): boolean {
	const said = saidIn(text);
	return linesOf(source).some((line, index) => isAkin(said, line) && !(source.lines[index] ?? '').includes(text));
}

/** What all lines are about but those that hold a text. */
export function topicsBeside({source}: Subject, text: string): ReadonlySet<string> {
	return new Set(
		linesOf(source).flatMap(({topics}, index) => ((source.lines[index] ?? '').includes(text) ? [] : [...topics])),
	);
}

/** What each line says; taken apart once for all that is looked for. */
const linesOf = rememberingByIdentity(({lines}: Source): readonly Said[] => lines.map(saidIn));

/** The item; of a list that is one answer, the words themselves. */
function placeOf(subject: Subject, path: string, text: string) {
	const place = spanOfItem(subject, path);
	const at = path.includes('[') ? -1 : subject.source.text.slice(place.start, place.end).indexOf(text);
	return at < 0 ? place : {...place, start: place.start + at, end: place.start + at + text.length};
}
