import type {Answers} from '../../answers/answers.ts';
import {lineAt, rowsAt} from '../../answers/rows.ts';
import {roleOf} from '../consensus/roles.ts';
import {type ChangeKind, type Sign, says} from './signs.ts';

type Area = {
	area: 'architecture' | 'security' | 'database' | 'performance';
	/** Kinds of change that need somebody from it. */
	changes: readonly ChangeKind[];
	/** Answers that need somebody from it as soon as they say something. */
	answers: readonly string[];
	reason: string;
	/** Words in the area of a reviewer that cover it. */
	words: RegExp;
};

const areas: readonly Area[] = [
	{
		area: 'architecture',
		changes: ['API contract', 'new dependency', 'infrastructure'],
		answers: [],
		reason: '',
		words: /architect|design|contract|\bAPIs?\b|infrastructure|platform|\bwhole\b|everything/i,
	},
	{
		area: 'security',
		changes: ['API contract', 'new dependency', 'infrastructure'],
		answers: ['security.authentication', 'security.privacy', 'security.compliance'],
		reason: 'Access, privacy or rules are touched',
		words: /secur|privacy|complian|legal|threat/i,
	},
	{
		area: 'database',
		changes: ['schema'],
		answers: ['dataModel'],
		reason: 'Data is stored or moved',
		words: /database|\bdata\b|schema|\bSQL\b|postgres|mysql|migration|\bDBA\b/i,
	},
	{
		area: 'performance',
		changes: [],
		answers: ['scalability.targets', 'scalability.load'],
		reason: 'Load or speed is promised',
		words: /perform|latency|\bload\b|scal(?:e|ing|ability)|capacity|throughput/i,
	},
];

/** An area from which somebody should review, why, and the reviewer who covers it already. */
export type CalledFor = Sign & {area: Area['area']; coveredBy: string | undefined};

export function areasCalledFor(answers: Answers, changes: ReadonlyMap<ChangeKind, Sign>): CalledFor[] {
	return areas.flatMap((area) => {
		const sign = signFor(area, answers, changes);
		return sign ? [{area: area.area, ...sign, coveredBy: reviewerFor(area, answers)}] : [];
	});
}

function signFor(area: Area, answers: Answers, changes: ReadonlyMap<ChangeKind, Sign>): Sign | undefined {
	const change = area.changes.find((kind) => changes.has(kind));
	if (change) return changes.get(change);
	const path = area.answers.find((answer) => says(answers, answer));
	return path === undefined ? undefined : {path, reason: area.reason};
}

/** The path of the first reviewer whose area it is; those who are only told do not count. */
function reviewerFor({words}: Area, answers: Answers): string | undefined {
	const reviewers = rowsAt(answers, 'reviewers').filter(({item}) => roleOf(lineAt(item, 'role')) !== 'informed');
	return reviewers.find(({item}) => words.test(lineAt(item, 'area')))?.path;
}
