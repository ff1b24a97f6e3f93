import {LineCounter, parseDocument, type YAMLError} from 'yaml';
import {Problem} from '../../core/errors.ts';
import {distinctFaults} from '../../core/text/yaml-faults.ts';

const next = 'Correct that and run the same command again.';

/** What a file is there for, as messages about it say. */
type Purpose = 'answers' | 'a starter' | 'the settings of a house';

/** The value of a text in YAML, of which JSON is a part; throws a Problem that gives line and column of each fault. */
export function parseYaml(written: string, name: string, purpose: Purpose): unknown {
	const text = written.replace(/^\uFEFF/, '');
	const lineCounter = new LineCounter();
	const document = parseDocument(text, {
		lineCounter,
		prettyErrors: false,
		resolveKnownTags: false,
		stringKeys: true,
	});
	const faults = distinctFaults<YAMLError>([...document.errors, ...document.warnings], text);
	if (faults.length > 0) {
		throw new Problem(`${name} is neither YAML nor JSON that can be used.`, {
			seen: listed(faults.map((fault) => located(fault, name, lineCounter, purpose))),
			next,
		});
	}

	return resolved(() => document.toJS({maxAliasCount: 100}) ?? {}, name, purpose);
}

/** What follows from the first fault is seldom another, and a broken bracket can make thousands. */
const mostTold = 5;

function listed(faults: readonly string[]): string {
	const rest = faults.length - mostTold;
	return [...faults.slice(0, mostTold), ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n');
}

/** A plain copy of the value. Aliases can lead nowhere, into themselves, or to more than a memory holds. */
function resolved(value: () => unknown, name: string, purpose: Purpose): unknown {
	try {
		const made = value();
		JSON.stringify(made);
		return made;
	} catch (cause) {
		throw new Problem(`${name} cannot be used as ${purpose}.`, {
			seen: isTooDeep(cause)
				? 'It is nested too deeply.'
				: 'Its aliases (*name) lead nowhere, in a circle, or to too much.',
			next: 'Write the values out where they are meant, and run the same command again.',
			cause,
		});
	}
}

function isTooDeep(cause: unknown): boolean {
	return cause instanceof RangeError;
}

function located({pos, code, message}: YAMLError, name: string, lineCounter: LineCounter, purpose: Purpose): string {
	const {line, col} = lineCounter.linePos(pos[0]);
	return `${name}:${line}:${col}: ${inOurWords(code, message, purpose)}`;
}

function inOurWords(code: YAMLError['code'], message: string, purpose: Purpose): string {
	if (code === 'MULTIPLE_DOCS') return `A second document begins here; ${purpose} must be one document.`;
	if (code === 'TAG_RESOLVE_FAILED') return `${message}; ${purpose} must be plain values without tags.`;
	return message.startsWith('Maximum call stack') ? 'It is nested too deeply from here on.' : message;
}
