import * as z from 'zod/mini';
import {isRecord, type Json, type Mark, type Marks, notApplicable} from '../answers/answers.ts';
import {cleanLine} from '../text/clean.ts';

const expected = 'undecided, not recorded, or {not applicable: reason}';

/** Marks as a file may have them; earlier versions wrote unknown and skipped. */
export const marksSchema = z.record(
	z.string(),
	z.union(
		[
			z.enum(['undecided', 'unknown', 'not recorded', 'skipped'], expected),
			z.string(expected).check(z.regex(/^not applicable: \S/, expected)),
			z.strictObject({'not applicable': z.string('the reason').check(z.regex(/\S/, 'the reason'))}, expected),
		],
		expected,
	),
	'marks by path: {summary: undecided}',
);

/** What a file says of answers that are not there, in the form in which it is kept. */
export function marksIn(value: Json | undefined): Marks {
	if (!isRecord(value)) return {};
	return Object.fromEntries(Object.entries(value).map(([path, mark]) => [path, markIn(mark)]));
}

function markIn(value: Json): Mark {
	if (value === 'undecided') return 'unknown';
	if (isRecord(value)) return withReason(String(value['not applicable']));
	const text = String(value);
	return text.startsWith(notApplicable) ? withReason(text.slice(notApplicable.length)) : (text as Mark);
}

/** What ends in the mark that closes it could not be told from it. */
function withReason(reason: string): Mark {
	const told = cleanLine(reason).replace(/[\s_]+$/, '');
	return told === '' ? 'skipped' : `${notApplicable}${told}`;
}
