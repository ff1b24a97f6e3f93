import {remapWords} from '../../words/views/keys.ts';
import type {Context} from '../state/context.ts';
import type {Remapped} from '../state/remapped.ts';
import {actionNames, actionOf} from './action-names.ts';
import {contexts} from './contexts.ts';
import {keyLabel} from './label.ts';
import {bindings} from './table.ts';
import {isFixed, typedKey} from './typed-key.ts';
import type {Binding} from './types.ts';

const tables = new WeakMap<Remapped, readonly Binding[]>();

/** The key table as the person has it. */
export function bindingsOf({remapped}: {remapped?: Remapped}): readonly Binding[] {
	if (!remapped) return bindings;
	const table = tables.get(remapped) ?? tableWith(remapped);
	tables.set(remapped, table);
	return table;
}

/** All keys of an action in a table, in any place. */
export function keysOfAction(table: readonly Binding[], name: string): readonly string[] {
	return [...new Set(table.filter((binding) => actionOf(binding) === name).flatMap(({keys}) => keys))];
}

/** What an action does, as the help tells it. */
export function helpOfAction(name: string): string {
	return bindings.find((binding) => actionOf(binding) === name)?.help ?? '';
}

/** Why these keys cannot be had; undefined where they can. */
export function remapProblem(remapped: Remapped): string | undefined {
	for (const [name, keys] of Object.entries(remapped)) {
		if (!actionNames.includes(name)) return remapWords.noAction(name);
		for (const key of keys) {
			const typed = typedKey(key);
			if ('problem' in typed) return typed.problem;
		}

		const without = placesWithout(name, keys);
		if (without !== undefined)
			return remapWords.textThere(keys.map(keyLabel).join(', '), name, contexts[without].title);
	}

	return conflictIn(tableWith(remapped));
}

/** A place of an action where none of its keys is more than a letter of what is typed there. */
function placesWithout(name: string, keys: readonly string[]): Context | undefined {
	return bindings
		.filter((binding) => actionOf(binding) === name && binding.keys.some((key) => !isFixed(key)))
		.flatMap((binding) => binding.contexts)
		.find((context) => !keys.some((key) => isUsable(key, context)));
}

/** Two actions that have one key in one place, if there are any, in a sentence. */
function conflictIn(table: readonly Binding[]): string | undefined {
	const seen = new Map<string, Binding>();
	for (const binding of table) {
		for (const context of binding.contexts) {
			for (const key of binding.keys) {
				const place = `${context} ${key}`;
				const other = seen.get(place);
				if (other) return remapWords.conflict(keyLabel(key), nameOf(other), nameOf(binding), contexts[context].title);
				seen.set(place, binding);
			}
		}
	}

	return undefined;
}

function nameOf(binding: Binding): string {
	const name = actionOf(binding);
	return name === undefined ? `"${binding.help}"` : `${name} ("${binding.help}")`;
}

function tableWith(remapped: Remapped): readonly Binding[] {
	const shown = bindings.filter(({hint}) => hint !== undefined);
	return bindings.flatMap((binding) => {
		const name = actionOf(binding);
		const keys = name === undefined ? undefined : remapped[name];
		if (!keys || binding.keys.every(isFixed)) return [binding];
		// The same key twice in one place: the line stays that is told on the bar.
		const isTold = (context: Context): boolean =>
			shown.some((other) => other !== binding && actionOf(other) === name && other.contexts.includes(context));
		const places =
			binding.hint === undefined ? binding.contexts.filter((context) => !isTold(context)) : binding.contexts;
		return rekeyed({...binding, contexts: places}, keys);
	});
}

/** With other keys than its own, but for those that stay; where letters are text, without letters. */
function rekeyed(binding: Binding, keys: readonly string[]): Binding[] {
	const isAll = (context: Context): boolean => keys.every((key) => isUsable(key, context));
	const parts = [binding.contexts.filter(isAll), binding.contexts.filter((context) => !isAll(context))];
	return parts.flatMap((places) => {
		const [first] = places;
		if (first === undefined) return [];
		const usable = keys.filter((key) => isUsable(key, first));
		return [{...binding, contexts: places, keys: [...usable, ...binding.keys.filter(isFixed)]}];
	});
}

/** Letters are text in most places, and spell the values of a list. */
function isUsable(key: string, context: Context): boolean {
	if ([...key].length > 1) return true;
	return contexts[context].letters !== 'text' && (context !== 'select' || !/\p{L}/u.test(key));
}
