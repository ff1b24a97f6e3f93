import {sharedIn} from '../said-anyhow/rarity.ts';
import {statementsOf} from '../said-anyhow/statements.ts';
import type {Sought} from '../said-anyhow/sureness.ts';
import type {Indication} from './evidence.ts';

/** Less is shared by chance. */
const least = 0.9;

/**
 * Evidence that stands for several lines, as a heading does for what is below it, by that one of these which shares most
 * with all that is to be written; as it is where none shares anything.
 */
export function sharpest(
	evidence: Indication,
	text: string,
	lines: readonly string[],
	sought: Sought | undefined,
): Indication {
	const {line, end} = evidence;
	if (end === undefined || end <= line + 1 || !sought || sought.whole.size === 0) return evidence;
	let best = {line, shared: least};
	for (const statement of statementsOf(text)) {
		if (statement.line < line || statement.line >= end) continue;
		const shared = sharedIn(text, sought.whole, statement);
		if (shared > best.shared) best = {line: statement.line, shared};
	}

	return best.line === line ? evidence : {...evidence, line: best.line, text: (lines[best.line] ?? '').trim()};
}
