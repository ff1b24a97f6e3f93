import type {Source} from '../markdown/source.ts';
import type {Finding} from './types.ts';

/** A comment that switches rules off: `<!-- rfc-wizard-disable title dates: the house has none -->`. */
export type Disabled = {rules: readonly string[]; reason: string; start: number; end: number; line: number};

/** All such comments; the words before the colon are rules, what follows is the reason. */
export function disabledIn({text, starts}: Source): Disabled[] {
	return [
		...text.matchAll(/<!--\s{0,9}rfc-wizard-disable\s{1,9}([\w\s,-]{0,300}?)(?::\s{0,9}([\s\S]{0,1000}?))?\s{0,9}-->/g),
	].map((found) => ({
		rules: (found[1] ?? '').split(/[\s,]+/).filter((name) => name !== ''),
		reason: (found[2] ?? '').trim(),
		start: found.index,
		end: found.index + found[0].length,
		line: starts.findLastIndex((start) => start <= found.index) + 1,
	}));
}

/** A comment holds for the whole document, wherever it stands; a rule goes by its id or its code. */
export function isDisabled({rule, code}: Finding, disabled: readonly Disabled[]): boolean {
	return disabled.some(({rules}) => rules.includes(rule) || rules.includes(code));
}
