import {roleOf} from '../analysis/consensus/roles.ts';
import {listed} from '../analysis/decision/words.ts';
import type {Page} from '../analysis/first-page/page.ts';
import {requiredReview} from '../analysis/review-level/review-level.ts';
import {type Answers, valueAt} from '../answers/answers.ts';
import {lineAt, type Row, rowsAt} from '../answers/rows.ts';
import {isDate} from '../text/day.ts';
import {counted} from '../text/plural.ts';
import {lineOfSheet, type SheetLine} from './sheet.ts';

/** What a document says of an area, by the answers that say it, with the words by which people name the area. */
const topics: readonly {words: RegExp; told: readonly (readonly [path: string, name: string])[]}[] = [
	{
		words: /architect|design|contract|\bAPIs?\b|infrastructure|platform/i,
		told: [
			['architecture', 'the architecture'],
			['platform', 'the platform'],
			['apiDesign', 'the API'],
			['events', 'the events'],
		],
	},
	{words: /secur|privacy|complian|legal|threat|GDPR/i, told: [['security', 'security']]},
	{
		words: /database|\bdata\b|schema|\bSQL\b|postgres|mysql|migration|\bDBA\b/i,
		told: [['dataModel', 'the data model']],
	},
	{
		words: /perform|latency|\bload\b|scal(?:e|ing|ability)|capacity|throughput/i,
		told: [['scalability', 'load and scaling']],
	},
	{
		words: /on-call|operat|\bSRE\b|reliab|rollout|roll-?back|deploy|release|runbook|monitor/i,
		told: [
			['phases', 'the phases'],
			['rollback', 'the way back'],
			['operations', 'operations'],
		],
	},
	{words: /\btest|quality|\bQA\b/i, told: [['testing', 'the tests']]},
	{words: /\bcosts?\b|budget|financ|price/i, told: [['options', 'the costs of the options']]},
	{words: /product|user|customer|adoption|metric|measure/i, told: [['metrics', 'the success metrics']]},
];

/** What each reviewer looks at, and while it is not decided, what nobody looks at. */
export function lookingLines({answers, stage}: Page): SheetLine[] {
	const reviewers = rowsAt(answers, 'reviewers').filter(({item}) => lineAt(item, 'name') !== '');
	const lacking = requiredReview(answers).reviewers.filter(({coveredBy}) => coveredBy === undefined);
	return [
		...reviewers.flatMap((row) => linesFor(row, answers)),
		...(stage === 'open' ? lacking : []).map(({area, reason}) => ({label: 'Nobody yet', text: `${area}: ${reason}.`})),
	];
}

function linesFor({item}: Row, answers: Answers): SheetLine[] {
	const [name, role, area, by] = ['name', 'role', 'area', 'by'].map((path) => lineAt(item, path));
	const answer = lineAt(item, 'answer');
	const state = [role ?? '', answer || (isDate(by ?? '') ? `by ${by}` : '')].filter((part) => part !== '').join(', ');
	const isTold = roleOf(role ?? '') === 'informed';
	const places = isTold ? [] : placesFor(area ?? '', answers);
	const theirs = ofTheirs(name ?? '', answers);
	const parts = [
		area ?? '',
		...(places.length === 0 ? [] : [`see ${listed(places)}`]),
		...(theirs.length === 0 ? [] : [`of theirs: ${listed(theirs)}`]),
	];
	const said = parts.filter((part) => part !== '').join('; ');
	// Of a name alone there is nothing to tell.
	const text = said === '' && role !== '' ? 'No area is named' : said;
	return lineOfSheet(`${name}${state === '' ? '' : ` (${state})`}`, text && `${text}.`);
}

/** The parts of the document that speak of an area, those that are answered. */
function placesFor(area: string, answers: Answers): string[] {
	if (/\bwhole\b|everything|\ball of it\b/i.test(area)) return [];
	const meant = topics.filter(({words}) => words.test(area)).flatMap(({told}) => told);
	return meant.filter(([path]) => valueAt(answers, path) !== undefined).map(([, name]) => name);
}

/** What stands under a reviewer's own name. */
function ofTheirs(name: string, answers: Answers): string[] {
	const lists = [
		['objections', 'who', 'objection'],
		['risks', 'owner', 'risk'],
		['openQuestions', 'owner', 'question'],
		['claims', 'owner', 'claim'],
	] as const;
	return lists.flatMap(([list, field, noun]) => {
		const count = rowsAt(answers, list).filter(({item}) => lineAt(item, field) === name).length;
		return count === 0 ? [] : [counted(count, noun)];
	});
}
