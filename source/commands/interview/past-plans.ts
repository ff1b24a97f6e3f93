import path from 'node:path';
import {setImmediate as breath} from 'node:timers/promises';
import {type PastPlan, pastPlanOf} from '../../core/analysis/schedule/past-plans.ts';
import {read} from '../../core/document/read.ts';
import {detect} from '../../core/edit/detect.ts';
import {templateNamedIn} from '../../core/edit/marker.ts';
import {nothingIfRefused} from '../../core/errors.ts';
import {isDocument, isTemplate} from '../../core/house/naming/numbered.ts';
import {entryOf} from '../../core/review/around/entry.ts';
import type {Template} from '../../core/template/parse.ts';
import type {Ports} from '../../ports/world.ts';
import {slashed} from '../shared/slashed.ts';

/** How much is looked at: names, the bytes of one document, all bytes, and milliseconds. Keys come first, and nobody waits for it. */
const most = {names: 300, bytes: 2 ** 17, all: 2 ** 22, time: 3000};

/**
 * How the plans of other documents of the template went, in the folder of the collection that a file is or will be part
 * of (`file` is absolute). Those with the highest numbers are looked at first; what cannot be read counts for nothing.
 */
export async function pastPlansAround(
	{disk, clock}: Pick<Ports, 'disk' | 'clock'>,
	file: string,
	template: Template,
): Promise<PastPlan[]> {
	const own = entryOf(slashed(file));
	const folder = path.resolve('/', own.folder);
	const names = (await disk.list(folder).catch(nothingIfRefused)) ?? [];
	const until = Date.parse(clock.now()) + most.time;
	const found: PastPlan[] = [];
	let left = most.all;
	for (const name of newestFirst(names.filter((one) => one !== own.name)).slice(0, most.names)) {
		if (left <= 0 || Date.parse(clock.now()) > until) break;
		const text = await textOf(disk, folder, name);
		left -= text.length;
		const plan = hasEnd.test(text) ? planIn(name, text, template, clock.today()) : undefined;
		if (plan) found.push(plan);
		// Keys that came meanwhile are taken first.
		await breath();
	}

	return found;
}

/** A plan that was carried out says so of its phases; what does not need not be taken apart. */
const hasEnd = /\bended\b/i;

/** By the numbers in them, the highest first, whether or not they are filled up with zeros. */
function newestFirst(names: readonly string[]): string[] {
	const {compare} = new Intl.Collator('en', {numeric: true});
	return names.filter((name) => !isTemplate(name)).toSorted((one, other) => compare(other, one));
}

/** The text of a document, or of one in a folder of its own; empty where it cannot be had. */
async function textOf(disk: Ports['disk'], folder: string, name: string): Promise<string> {
	for (const inside of isDocument(name) ? [name] : [`${name}/README.md`, `${name}/index.md`]) {
		const text = await disk.readText(path.join(folder, inside), most.bytes).catch(nothingIfRefused);
		if (text !== undefined) return text;
	}

	return '';
}

function planIn(file: string, text: string, template: Template, today: string): PastPlan | undefined {
	const named = templateNamedIn(text);
	const isOfTemplate = named === undefined ? detect([template], text) : named === template.interview.name;
	return isOfTemplate ? pastPlanOf(file, read(template, text).answers, today) : undefined;
}
