import type {Key} from 'ink';

type Flag = Exclude<keyof Key, 'ctrl' | 'shift' | 'meta' | 'super' | 'hyper' | 'capsLock' | 'numLock' | 'eventType'>;

const named: ReadonlyArray<readonly [Flag, string]> = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['home', 'home'],
	['end', 'end'],
	['pageUp', 'page-up'],
	['pageDown', 'page-down'],
	['tab', 'tab'],
	['return', 'enter'],
	['escape', 'escape'],
	['backspace', 'backspace'],
	['delete', 'delete'],
];

/** Keys that people press with Shift held by chance, and mean the same. */
const withoutShift: ReadonlySet<string> = new Set(['escape', 'backspace']);

/** The same with Alt: the keys are called Alt-X and so on, and Caps Lock may be on. */
const capital = /^[A-Z]$/;

/** The name by which the key table knows a key; undefined for a key that it cannot hold. */
export function keyName(input: string, key: Key): string | undefined {
	const name = named.find(([flag]) => key[flag])?.[1] ?? characterName(input);
	if (name === undefined) return undefined;
	if (key.meta && capital.test(name)) return `${key.ctrl ? 'ctrl-' : ''}alt-${name.toLowerCase()}`;
	const shift = key.shift && name.length > 1 && !withoutShift.has(name);
	return `${key.ctrl ? 'ctrl-' : ''}${key.meta ? 'alt-' : ''}${shift ? 'shift-' : ''}${name}`;
}

function characterName(input: string): string | undefined {
	// Ctrl-J is how some terminals send Enter.
	if (input === '\n') return 'enter';
	const functionKey = (input.codePointAt(0) ?? 0) - 0xf703;
	if (functionKey >= 1 && functionKey <= 12) return `f${functionKey}`;
	return input === '' ? undefined : input;
}
