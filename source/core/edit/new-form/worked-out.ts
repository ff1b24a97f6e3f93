import {workedOut} from '../../analysis/computed/registry.ts';
import {changedIn} from '../../document/changed-blocks.ts';
import {read} from '../../document/read.ts';
import {applySplices} from '../../document/update/edits.ts';
import {spanOfLines} from '../../markdown/span.ts';
import type {Template} from '../../template/parse.ts';

/** A document in which what is worked out says again what its answers give, whatever somebody made of it. */
export function workedOutAnew(template: Template, text: string): string {
	const {sections, source, answers, marks} = read(template, text);
	const splices = changedIn(sections).flatMap((found) => {
		const now = workedOut(found.pattern.name, answers, marks, found.pattern.said);
		return now === undefined ? [] : [{...spanOfLines(source, found), text: now.replaceAll('\n', source.lineEnd)}];
	});
	return applySplices(
		text,
		splices.toSorted((one, other) => one.start - other.start),
	);
}
