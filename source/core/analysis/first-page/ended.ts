import {lineAt, rowsAt} from '../../answers/rows.ts';
import {alsoDecided} from './also.ts';
import {agreedNames, dayOfStatus} from './decided.ts';
import type {Page} from './page.ts';
import {price} from './price.ts';
import {decisionText} from './to-decide.ts';
import type {PageLine, Step} from './types.ts';

/** That it is over, since when, and what was chosen instead or came to nothing. */
export function ended(page: Page, step: Step): PageLine {
	const {answers} = page;
	const status = lineAt(answers, 'status');
	const word = `${status.charAt(0).toUpperCase()}${status.slice(1).toLowerCase()}`;
	const date = dayOfStatus(answers, (one) => one.toLowerCase() === status.toLowerCase());
	const decision = decisionText(page, step);
	return {
		label: date === undefined ? word : `${word} on ${date}`,
		text: isLeftAsItIs(page) ? insteadText(page, step, decision) : `${decision}.${alsoDecided(page, step)}`,
	};
}

/** What it costs that nothing changes; of what came to nothing nobody pays the price. */
export function priceOfLeaving(page: Page, step: Step): PageLine | undefined {
	return isLeftAsItIs(page) ? price(page, step) : undefined;
}

/** Whether what was chosen is that nothing changes. */
export function isLeftAsItIs({main: {selected}}: Pick<Page, 'main'>): boolean {
	return selected?.item.statusQuo === true;
}

/** Who agrees in such a document agrees that nothing changes. */
function insteadText(page: Page, step: Step, decision: string): string {
	const names = agreedNames(page, step);
	const isNothing = /^(?:rejected|withdrawn)$/i.test(lineAt(page.answers, 'status'));
	return [
		`${decision}, was chosen instead.${alsoDecided(page, step)}`,
		...(names === '' ? [] : [`Agreed by ${names}.`]),
		...(isNothing && rowsAt(page.answers, 'phases').length === 0 ? ['Nothing is to be implemented.'] : []),
	].join(' ');
}
