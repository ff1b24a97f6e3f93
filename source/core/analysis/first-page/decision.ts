import type {Answers} from '../../answers/answers.ts';
import {lineAt, type Row, rowsAt} from '../../answers/rows.ts';

/** One way of a decision; `label` is its number among all options, as it stands in the document. */
export type Way = {label: string; name: string; isSelected: boolean; item: Answers};

/** The decision that the first page is about, and how many others the document makes. */
export type MainDecision = {
	ways: readonly Way[];
	selected: Way | undefined;
	/** What a row of `decisions` says is chosen, where no option is. */
	chosen: string;
	others: number;
};

/** The decision of the first option; without options, the first row of `decisions`. */
export function mainDecision(answers: Answers): MainDecision {
	const options = rowsAt(answers, 'options');
	const rows = rowsAt(answers, 'decisions');
	const own = options[0] ? decisionOf(options[0]) : undefined;
	const ways = options.flatMap((row, index) => (decisionOf(row) === own ? [wayOf(row, index)] : []));
	const selected = ways.find(({isSelected}) => isSelected);
	const named = own === undefined ? rows[0] : rows.find(({item}) => own !== '' && lineAt(item, 'decision') === own);
	const besides = new Set(options.map(decisionOf).filter((name) => name !== own));
	const told = rows.filter((row) => row !== named && !besides.has(lineAt(row.item, 'decision')));
	return {
		ways,
		selected,
		chosen: selected === undefined && named ? lineAt(named.item, 'chosen') || lineAt(named.item, 'decision') : '',
		others: besides.size + told.length,
	};
}

function decisionOf({item}: Row): string {
	return lineAt(item, 'decision');
}

function wayOf({item}: Row, index: number): Way {
	return {label: `Option ${index + 1}`, name: lineAt(item, 'name'), isSelected: item.selected === true, item};
}

/** Label and name; a name of more words than anybody reads in a list stands in its section. */
export function wayText({label, name}: Way, isShort = false): string {
	const isTold = name !== '' && !isShort && name.split(' ').length <= 8;
	return isTold ? `${label}, ${name}` : `[${label}](#alternatives-considered)`;
}
