import {remarksIn} from '../markdown/remarks.ts';
import type {Finding} from './types.ts';

/** A comment that switches rules off: `<!-- rfc-wizard-disable title dates: the house has none -->`; none where it is written otherwise. */
export type Disabled = {rules: readonly string[]; reason: string; start: number; end: number};

const written = /^([\w\s,-]{0,300}?)(?::\s{0,9}([\s\S]{0,1000}))?$/;

/** All such comments outside of code; the words before the colon are rules, what follows is the reason. */
export function disabledIn(text: string): Disabled[] {
	return remarksIn(text, 'disable').map(({words, start, end}) => {
		const [, names = '', reason = ''] = written.exec(words) ?? [];
		return {rules: names.split(/[\s,]+/).filter((name) => name !== ''), reason: reason.trim(), start, end};
	});
}

/**
 * A comment holds for the whole document, wherever it stands; a rule goes by its id or its code. The rule that asks
 * for a reason is not switched off without one.
 */
export function withoutDisabled(findings: readonly Finding[], disabled: readonly Disabled[]): Finding[] {
	const asking = ['disable-reason', 'D01'];
	const off = new Set(
		disabled.flatMap(({rules, reason}) => (reason === '' ? rules.filter((rule) => !asking.includes(rule)) : rules)),
	);
	return findings.filter(({rule, code}) => !off.has(rule) && !off.has(code));
}
