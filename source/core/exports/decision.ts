import {mainDecision} from '../analysis/first-page/decision.ts';
import type {Answers} from '../answers/answers.ts';
import {lineAt, linesAt, rowsAt} from '../answers/rows.ts';
import {numberOf} from '../house/naming/numbered.ts';
import {lineOrNull, noteOfNulls, paragraphs, textOrNull} from './nulls.ts';
import type {DecisionMessage} from './schemas.ts';
import {adrStatus, pageOfHanded} from './statuses.ts';
import {turnedOf} from './turned.ts';
import type {ExportFormat, Handed, Unread} from './types.ts';

/** The message `architecture.decision`: what was decided, why it came up, and what follows. */
export const decision: ExportFormat = {
	name: 'decision',
	summary: 'the message architecture.decision, also of a record of any house',
	mediaType: 'application/json',
	hasText: false,
	make(handed) {
		const {answers, status, name} = handed;
		const decided = decisionOf(answers) ?? below(handed, /^(?:[\d.]+ )?decision(?: outcome)?$/i);
		const follows = consequencesOf(answers) ?? below(handed, /^(?:[\d.]+ )?consequences$/i);
		const isTurnedDown = turnedOf(pageOfHanded(handed), status) === 'proposed';
		const value: DecisionMessage = {
			adr_number: numberOf(name)?.digits ?? null,
			title: lineOrNull(answers, 'title'),
			status: adrStatus(status),
			context: contextOf(answers),
			decision: isTurnedDown ? null : textOf(decided),
			consequences: isTurnedDown ? null : textOf(follows),
		};
		const isUnsayable = status !== '' && value.status === null;
		return {
			value,
			notes: [
				...noteOfNulls(isTurnedDown ? {...value, decision: '', consequences: ''} : value),
				...(isUnsayable ? [`The status "${status}" is neither proposed nor accepted nor deprecated.`] : []),
				...(isTurnedDown ? ['What was proposed was not decided on, and is not told as a decision.'] : []),
			],
			told: [decided, follows].flatMap((one) => (Array.isArray(one) ? one : [])),
		};
	},
};

/** Sections that say it in a record of another form, which has no question for it. */
function below({unread}: Handed, heading: RegExp): Unread[] {
	return unread.flatMap((section) => {
		const at = section.path.findIndex((title) => heading.test(title));
		return at < 0 ? [] : [section];
	});
}

function textOf(told: string | readonly Unread[]): string | null {
	if (typeof told === 'string') return told;
	return paragraphs(told.flatMap(({path, text}, index) => (index === 0 ? [text] : [`${path.at(-1)}:`, text])));
}

function contextOf(answers: Answers): string | null {
	const paths = ['context', 'motivation.problem', 'motivation.importance', 'currentState.constraints'];
	return paragraphs(paths.map((path) => textOrNull(answers, path)));
}

function decisionOf(answers: Answers): string | null {
	const {selected, chosen, sides} = mainDecision(answers);
	const item = selected?.item ?? {};
	const ofOptions = sides.map(({decision, ways}) => [decision, ways.find(({isSelected}) => isSelected)?.name ?? '']);
	const told = rowsAt(answers, 'decisions').map(({item: row}) => [lineAt(row, 'decision'), lineAt(row, 'chosen')]);
	const others = [...ofOptions, ...told].flatMap(([what = '', which = '']) =>
		what === '' || which === '' ? [] : [`- ${what}: ${which}`],
	);
	const isDecided = selected !== undefined || chosen !== '';
	return paragraphs([
		selected?.name ?? '',
		textOrNull(item, 'summary'),
		textOrNull(item, 'description'),
		isDecided ? textOrNull(answers, 'rationale') : null,
		others.join('\n'),
	]);
}

/** Good and bad ones of the whole and of what was chosen, and what still worries those who chose it. */
function consequencesOf(answers: Answers): string | null {
	const item = mainDecision(answers).selected?.item ?? {};
	const lines = [
		...[...linesAt(answers, 'consequences.good'), ...linesAt(item, 'pros')].map((line) => `- Good: ${line}`),
		...linesAt(answers, 'consequences.neutral').map((line) => `- Neutral: ${line}`),
		...[...linesAt(answers, 'consequences.bad'), ...linesAt(item, 'cons')].map((line) => `- Bad: ${line}`),
	];
	return paragraphs([lines.join('\n'), textOrNull(item, 'whyNot')]);
}
