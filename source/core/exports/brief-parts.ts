import {objectionOf} from '../analysis/first-page/against.ts';
import type {Way} from '../analysis/first-page/decision.ts';
import type {Page} from '../analysis/first-page/page.ts';
import {costsOf, mainDrawback} from '../analysis/first-page/price.ts';
import {withoutStop, withStop, wordCount} from '../analysis/first-page/sentences.ts';
import {type Answers, valueAt} from '../answers/answers.ts';
import {lineAt, linesAt, rowsAt} from '../answers/rows.ts';
import {isDate} from '../text/day.ts';
import {counted} from '../text/plural.ts';
import {isOpenObjection} from './blockers.ts';
import {textOrNull} from './nulls.ts';
import {opening} from './opening.ts';

/** Words of a line of the brief. */
export const mostInLine = 70;

/** What was chosen, why, and what else is decided with it. */
export function decisionParts({answers, main: {ways, selected, chosen, others}}: Page): string[] {
	const told = others.map(({decision, chosen: which}) => [decision, which].filter((part) => part !== '').join(': '));
	const because = opening(textOrNull(answers, 'rationale'), 40);
	const reason = because === undefined ? [] : [because];
	const parts = [withStop(selected ? wayName(selected) : chosen), ...reason];
	if (selected || chosen !== '') return [...parts, ...besides(told, mostInLine - wordCount(parts.join(' ')))];
	// One alone may be what was turned down.
	return ways.length < 2 ? [] : [`The options are ${ways.map(wayName).join('; ')}.`];
}

/** The other decisions, or where they have no room how many they are. */
function besides(told: readonly string[], room: number): string[] {
	if (told.length === 0) return [];
	const whole = `With it: ${told.map(withoutStop).join('; ')}.`;
	return [wordCount(whole) <= room ? whole : `With it: ${counted(told.length, 'other decision')}.`];
}

function wayName({label, name}: Way): string {
	return name === '' ? label : `${label}, ${name}`;
}

/** What the chosen option costs. */
export function priceParts({main: {selected}}: Page): string[] {
	return costsOf(selected?.item ?? {}).map(withStop);
}

/** What counts most, or what nobody has answered, comes before what its authors say against it themselves. */
export function conParts(of: Page): string[] {
	const objection = objectionOf(of)?.item;
	const {item = {}} = of.main.selected ?? {};
	const reservation = opening(textOrNull(item, 'whyNot'), 60);
	if (objection && (objection.main === true || isOpenObjection(objection))) return objectionParts(objection);
	if (reservation !== undefined) return [reservation];
	// Unless one is marked, nothing tells which of them counts most.
	const drawback = mainDrawback(valueAt(item, 'cons'));
	const drawbacks = drawback === '' ? linesAt(item, 'cons') : [drawback];
	if (drawbacks.length > 0) return drawbacks.map(withStop);
	const [answered] = rowsAt(of.answers, 'objections').filter(({item: one}) => lineAt(one, 'objection') !== '');
	return answered ? objectionParts(answered.item) : [];
}

function objectionParts(item: Answers): string[] {
	const who = lineAt(item, 'who');
	const said = opening(textOrNull(item, 'objection'), 40) ?? '';
	const answer = opening(textOrNull(item, 'resolution'), 30);
	return [`${who === '' ? '' : `${who}: `}${said}`, answer === undefined ? 'Not answered.' : `Answer: ${answer}`];
}

/** What nobody has tested first, then what has a source. */
export function groundParts({answers, stage}: Page): string[] {
	const claims = rowsAt(answers, 'claims').filter(({item}) => lineAt(item, 'statement') !== '');
	const isFact = ({item}: (typeof claims)[number]): boolean => lineAt(item, 'basis').toLowerCase() === 'fact';
	return [...claims.filter((claim) => !isFact(claim)), ...claims.filter(isFact)].map((claim) => {
		const {item} = claim;
		const turns = lineAt(item, 'turns');
		const source = lineAt(item, 'source');
		const ground = isFact(claim)
			? `fact${source === '' ? '' : `: ${source}`}`
			: `not tested${stage === 'ended' ? '' : whoAndWhen(item)}`;
		return `${withoutStop(lineAt(item, 'statement'))}${turns === '' ? '' : `; if not, ${withoutStop(turns)}`} (${ground}).`;
	});
}

/** What blocks the decision first. */
export function questionParts({answers, stage}: Page): string[] {
	const asked = rowsAt(answers, 'openQuestions').filter(({item}) => lineAt(item, 'question') !== '');
	// Nothing blocks a decision that is made.
	const isBlocking = (item: Answers): boolean => valueAt(item, 'blocks') === true && stage === 'open';
	return [...asked.filter(({item}) => isBlocking(item)), ...asked.filter(({item}) => !isBlocking(item))].map(
		({item}) => {
			const facts = `${isBlocking(item) ? ', blocks the decision' : ''}${whoAndWhen(item)}`.slice(2);
			return `${withStop(lineAt(item, 'question'))}${facts === '' ? '' : ` (${facts})`}`;
		},
	);
}

function whoAndWhen(item: Answers): string {
	const [owner, due] = [lineAt(item, 'owner'), lineAt(item, 'due')];
	return `${owner === '' ? '' : `, ${owner}`}${isDate(due) ? `, by ${due}` : ''}`;
}
