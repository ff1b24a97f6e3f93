import type {OtherDecision} from './decision.ts';
import type {Page} from './page.ts';
import {withoutStop, wordCount} from './sentences.ts';
import type {Step} from './types.ts';

/** More is looked up in the table. */
const mostWords = 20;

const link = '([table](#other-decisions))';

/**
 * The other decisions with what each comes to, as long as that is taken in at one look and there is room; else by their
 * names, else their number. With a space before it; empty where there are none.
 */
export function alsoDecided({main: {others}}: Page, step: Step): string {
	if (others.length === 0) return '';
	const isNamed = others.every(({decision}) => decision !== '');
	const whole = others.map(outcomeText).join('; ');
	if (isNamed && step < 2 && wordCount(whole) <= mostWords) return ` Also: ${whole}.`;
	const names = others.map(({decision}) => withoutStop(decision)).join('; ');
	if (isNamed && step < 5 && wordCount(names) <= mostWords) return ` Also: ${names} ${link}.`;
	return ` Also: ${others.length} other decision${others.length === 1 ? '' : 's'} ${link}.`;
}

function outcomeText({decision, chosen}: OtherDecision): string {
	return chosen === '' ? withoutStop(decision) : `${withoutStop(decision)} (${withoutStop(chosen)})`;
}
