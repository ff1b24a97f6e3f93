import type {Answers} from '../answers/answers.ts';
import type {Severity} from '../house/levels.ts';
import type {Finding} from '../review/types.ts';
import {grouped} from '../text/grouped.ts';
import {wordsAlone} from './words-alone.ts';

/** Columns of a message on one line. */
const longest = 240;
const mostLines = 3;

/** What `check` finds as things to do, one for each rule: errors must be mended before production, warnings soon after. */
export function recommendationsFrom(findings: readonly Finding[]): Answers {
	const mustHave = toDo(findings, 'error');
	const shouldHave = toDo(findings, 'warning');
	return {...(mustHave.length > 0 ? {mustHave} : {}), ...(shouldHave.length > 0 ? {shouldHave} : {})};
}

function toDo(findings: readonly Finding[], severity: Severity): Answers[] {
	const told = findings.filter((finding) => finding.severity === severity && !finding.isHidden);
	return [...grouped(told, ({rule}) => [rule])].map(([rule, of]) => {
		const message = wordsAlone(of[0]?.message ?? '', longest).replace(/\.$/, '');
		return {what: `${message} (${rule}, ${linesText(of)})`};
	});
}

function linesText(findings: readonly Finding[]): string {
	const lines = [...new Set(findings.map(({line}) => line))];
	const named = lines.slice(0, mostLines).join(', ');
	const more = lines.length > mostLines ? ` and ${lines.length - mostLines} more` : '';
	return `RFC, ${lines.length === 1 ? 'line' : 'lines'} ${named}${more}`;
}
