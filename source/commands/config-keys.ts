import {UsageProblem} from '../core/errors.ts';
import {nearest} from '../core/text/nearest.ts';
import {actionNames} from '../flow/keys/action-names.ts';
import {keyLabel} from '../flow/keys/label.ts';
import {bindingsOf, helpOfAction, keysOfAction, remapProblem} from '../flow/keys/remap.ts';
import {typedKey} from '../flow/keys/typed-key.ts';
import type {Remapped} from '../flow/state/remapped.ts';
import type {World} from '../ports/world.ts';
import {remapWords} from '../words/views/keys.ts';

/** Shows the keys of all actions or of one, gives one others, or takes the usual ones again. */
export async function configKeys(words: readonly string[], world: World): Promise<number> {
	const [action, ...typed] = words;
	const {settings} = await world.ports();
	const {preferences, problem} = await settings.read();
	if (problem !== undefined) world.stderr.write(`${problem}\n`);
	const {keys = {}} = preferences;
	const broken = remapProblem(keys);
	if (action === 'reset') {
		await settings.remember({keys: {}});
		world.stderr.write('All keys are the usual ones from now on.\n');
		return 0;
	}

	if (action !== undefined && !actionNames.includes(action)) throw noAction(action);
	if (action === undefined || typed.length === 0) {
		if (broken !== undefined) world.stderr.write(`${remapWords.unusable(broken)}\n${remapWords.wayToKeys}\n`);
		const shown = broken === undefined ? keys : {};
		for (const name of action === undefined ? actionNames : [action]) world.stdout.write(`${lineOf(name, shown)}\n`);
		return 0;
	}

	const changed = changedKeys(broken === undefined ? keys : {}, action, typed);
	await settings.remember({keys: changed});
	world.stderr.write(`${action} is ${shownKeys(action, changed)} from now on.\n`);
	return 0;
}

/** The keys with others for one action, or with its usual ones. */
function changedKeys(keys: Remapped, action: string, typed: readonly string[]): Record<string, string[]> {
	const {[action]: _, ...others} = Object.fromEntries(Object.entries(keys).map(([name, all]) => [name, [...all]]));
	const wanted = typed
		.join(' ')
		.split(/[\s,]+/)
		.filter((part) => part !== '');
	const isReset = wanted.length === 1 && wanted[0] === 'reset';
	const changed = isReset ? others : {...others, [action]: wanted.map((part) => keyOf(part, action))};
	const problem = remapProblem(changed);
	if (problem === undefined) return changed;
	throw new UsageProblem(problem, {next: `Type another key, for example: rfc-wizard config keys ${action} F5`});
}

function keyOf(typed: string, action: string): string {
	const found = typedKey(typed);
	if ('key' in found) return found.key;
	throw new UsageProblem(found.problem, {next: `Type another key, for example: rfc-wizard config keys ${action} F5`});
}

function lineOf(name: string, keys: Remapped): string {
	const usual = keys[name] ? `${remapWords.usual(shownKeys(name, {}))}; ` : '';
	return `${name}: ${shownKeys(name, keys)}  (${usual}${helpOfAction(name)})`;
}

function shownKeys(name: string, remapped: Remapped): string {
	return keysOfAction(bindingsOf({remapped}), name).map(keyLabel).join(', ');
}

function noAction(name: string): UsageProblem {
	const meant = nearest(name, actionNames);
	return new UsageProblem(remapWords.noAction(name), {
		next: meant ? `Did you mean rfc-wizard config keys ${meant}?` : 'rfc-wizard config keys lists all of them.',
	});
}
