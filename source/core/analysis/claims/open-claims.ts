import type {Answers} from '../../answers/answers.ts';
import {lineAt, type Row, rowsAt} from '../../answers/rows.ts';
import {isDate} from '../../text/day.ts';

/** What keeps an assumption from being settled, and the answer where that is put right. */
export type Lack = {
	path: string;
	problem: string;
	/** The day by which it should have been checked has passed. */
	isLate?: true;
};

export type OpenClaim = {
	/** `claims[1]`. */
	path: string;
	statement: string;
	owner: string;
	/** A date that exists, or undefined. */
	due: string | undefined;
	lacks: readonly Lack[];
};

/**
 * The assumptions that nobody checks, or nobody by a date, or that should be checked by now. What is not called a
 * fact is an assumption. `today` is `YYYY-MM-DD`; without it nothing is past due.
 */
export function openClaims(answers: Answers, today?: string): OpenClaim[] {
	return rowsAt(answers, 'claims')
		.filter(({item}) => lineAt(item, 'statement') !== '' && lineAt(item, 'basis').toLowerCase() !== 'fact')
		.map((row) => openClaim(row, today))
		.filter(({lacks}) => lacks.length > 0);
}

function openClaim({path, item}: Row, today: string | undefined): OpenClaim {
	const owner = lineAt(item, 'owner');
	const day = lineAt(item, 'due');
	const due = isDate(day) ? day : undefined;
	const lacks: Lack[] = [];
	if (owner === '') lacks.push({path: `${path}.owner`, problem: 'Nobody checks it.'});
	if (due === undefined) lacks.push({path: `${path}.due`, problem: 'It has no date by which it is checked.'});
	if (due !== undefined && today !== undefined && isDate(today) && due < today)
		lacks.push({path: `${path}.due`, problem: `It should have been checked by ${due}.`, isLate: true});
	return {path, statement: lineAt(item, 'statement'), owner, due, lacks};
}
