import type {YAMLError} from 'yaml';

/** As the library tells it, by offsets. */
type YamlFault = Pick<YAMLError, 'pos' | 'message'>;

/** What is said where a list or map between brackets has no end. */
const unended = /sufficiently indented and end with/;

/**
 * The faults of a text in YAML that somebody has to mend, in their order: the first of each line. That a bracket has no
 * end follows from what is broken within it, and is no fault of its own then.
 */
export function distinctFaults<One extends YamlFault>(faults: readonly One[], text: string): One[] {
	const inOrder = faults.toSorted((one, other) => one.pos[0] - other.pos[0]);
	return inOrder.filter(({pos, message}, index) => {
		const before = inOrder[index - 1];
		if (!before) return true;
		const between = text.slice(before.pos[0], pos[0]);
		if (!between.includes('\n')) return false;
		return !(unended.test(message) && !unended.test(before.message) && isWithin(between));
	});
}

/** Whether all lines between the first, which is broken off, and the last are set in further than the last. */
function isWithin(text: string): boolean {
	const lines = text.split('\n');
	const indent = indentOf(lines.at(-1) ?? '');
	return lines.slice(1, -1).every((line) => line.trim() === '' || indentOf(line) > indent);
}

function indentOf(line: string): number {
	return line.length - line.trimStart().length;
}
