import {Problem, UsageProblem} from '../core/errors.ts';
import {visible} from '../core/text/visible.ts';
import type {World} from '../ports/world.ts';

/** Tells a failure on stderr, as the person's problem or as a bug of ours; gives the exit code. */
export function report(failure: unknown, {stderr, version, node}: World): number {
	if (failure instanceof Problem) {
		stderr.write(reportOf(failure));
		return failure instanceof UsageProblem ? 2 : 1;
	}

	const trace = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
	stderr.write(
		`This is a bug in rfc-wizard, not a mistake of yours. Nothing that was saved is lost.\n${visible(trace)}\n` +
			`Please report it to the maintainers with the lines above, the command that you typed,\nand these versions: rfc-wizard ${version()}, Node ${node}.\n`,
	);
	return 1;
}

function reportOf({message, seen, next}: Problem): string {
	const found = seen === undefined ? [] : [`Found:${listed(seen)}`];
	return [visible(message), ...found, ...(next === undefined ? [] : [visible(next)])].join('\n').concat('\n');
}

/** One thing stands behind the colon, several under it. */
function listed(seen: string): string {
	const lines = visible(seen).split('\n');
	return lines.length === 1 ? ` ${lines[0]}` : lines.map((line) => `\n  ${line}`).join('');
}
