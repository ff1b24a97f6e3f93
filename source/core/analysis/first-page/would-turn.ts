import {lineAt, rowsAt} from '../../answers/rows.ts';
import {isDate} from '../../text/day.ts';
import {mostWordsInList, wayText} from './decision.ts';
import type {Page} from './page.ts';
import {firstSentence, isTooLong, withoutStop, withStop} from './sentences.ts';
import {turningWeight} from './turning-weight.ts';
import type {PageLine, Step} from './types.ts';
import {assumptionsOf, turnsOf} from './untested.ts';

/** What would make another decision the right one: one sentence. */
export function wouldTurn(page: Page, step: Step): PageLine | undefined {
	const text = otherWay(page, step) ?? secondLook(page) ?? wrongClaim(page, step) ?? turningWeight(page);
	if (text === undefined) return undefined;
	const isLinked = step >= 7 || isTooLong(text);
	return {label: 'Would turn it', text: isLinked ? '[Conditions](#alternatives-considered).' : text};
}

function otherWay({main: {ways, selected}}: Page, step: Step): string | undefined {
	const way = selected && ways.find((one) => one !== selected && lineAt(one.item, 'wouldChooseIf') !== '');
	if (!way) return undefined;
	const condition = lineAt(way.item, 'wouldChooseIf').replace(/^if /i, '');
	return withStop(`${wayText(way, step >= 7 ? 0 : mostWordsInList)}, if ${condition}`);
}

function secondLook({answers}: Page): string | undefined {
	const by = lineAt(answers, 'revisit.by');
	const metric = lineAt(answers, 'revisit.ifMetric');
	if (isDate(by)) return `We look again on ${by}.`;
	return metric === '' ? undefined : withStop(`We look again if ${metric.replace(/^if /i, '')}`);
}

/** A claim that would lead to another way of the decision, and is not told among what is untested. */
function wrongClaim(page: Page, step: Step): string | undefined {
	const {selected, ways} = page.main;
	const others = ways.filter((way) => way !== selected && way.name !== '');
	const told = assumptionsOf(page)
		.slice(0, step >= 1 ? 1 : 2)
		.map(({path}) => path);
	const row = rowsAt(page.answers, 'claims').find(
		(claim) =>
			!told.includes(claim.path) &&
			lineAt(claim.item, 'wrongIf') !== '' &&
			others.some(({name, label}) => turnsOf(claim).includes(name) || turnsOf(claim).includes(label)),
	);
	const turns = row && firstSentence(turnsOf(row));
	return row && turns && `If ${withoutStop(lineAt(row.item, 'wrongIf')).replace(/^if /i, '')}: ${turns}`;
}
