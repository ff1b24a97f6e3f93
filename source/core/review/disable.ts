import {commentsIn} from './prose.ts';
import type {Finding} from './types.ts';

/** A comment that switches rules off: `<!-- rfc-wizard-disable title dates: the house has none -->`. */
export type Disabled = {rules: readonly string[]; reason: string; start: number; end: number};

const comment = /^<!--\s{0,9}rfc-wizard-disable\s{1,9}([\w\s,-]{0,300}?)(?::\s{0,9}([\s\S]{0,1000}?))?\s{0,9}-->$/;

/** All such comments outside of code; the words before the colon are rules, what follows is the reason. */
export function disabledIn(text: string): Disabled[] {
	return commentsIn(text).flatMap(({text: whole, start, end}) => {
		const [, names, reason = ''] = comment.exec(whole) ?? [];
		if (names === undefined) return [];
		return [{rules: names.split(/[\s,]+/).filter((name) => name !== ''), reason: reason.trim(), start, end}];
	});
}

/** A comment holds for the whole document, wherever it stands; a rule goes by its id or its code. */
export function withoutDisabled(findings: readonly Finding[], disabled: readonly Disabled[]): Finding[] {
	const off = new Set(disabled.flatMap(({rules}) => rules));
	return findings.filter(({rule, code}) => !off.has(rule) && !off.has(code));
}
