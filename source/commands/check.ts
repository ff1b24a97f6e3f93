import path from 'node:path';
import {Problem, UsageProblem} from '../core/errors.ts';
import {type Baseline, baselineIn, baselineText, withoutKnown} from '../core/review/baseline.ts';
import {findingsIn} from '../core/review/check.ts';
import {asGitHub} from '../core/review/formats/github.ts';
import {asJson} from '../core/review/formats/json.ts';
import {asSarif} from '../core/review/formats/sarif.ts';
import {asText} from '../core/review/formats/text.ts';
import type {Checked} from '../core/review/formats/types.ts';
import {rules} from '../core/review/rules/table.ts';
import type {Profile} from '../core/review/types.ts';
import type {Ports, World} from '../ports/world.ts';
import {changedSince} from './shared/changed.ts';
import {deliver} from './shared/deliver.ts';
import {documentsIn} from './shared/documents-in.ts';
import {textOption} from './shared/options.ts';
import {recognise} from './shared/recognise.ts';
import type {Arguments} from './types.ts';

const formats = ['text', 'json', 'sarif', 'github'] as const;
const profiles = ['own', 'foreign', 'strict'] as const;

/** Says what reviewers will ask for; the exit code is 1 when anything found is an error. */
export async function run(args: Arguments, world: World): Promise<number> {
	const format = oneOf(args, 'format', formats) ?? 'text';
	const profile = oneOf(args, 'profile', profiles);
	if (args.options.rules === true) return listRules(world);
	checkBaseline(args);
	const ports = await world.ports();
	const files = await filesFor(args, world, ports);
	const all: Checked[] = [];
	for (const file of files) all.push(await checkedFile(world, ports, file, args, profile));
	const checked = await measured(args, world, ports, all);
	world.stdout.write(printed(format, checked, world));
	return checked.some(({findings}) => findings.some(({severity}) => severity === 'error')) ? 1 : 0;
}

/** The documents that are meant, or of these the changed ones. */
async function filesFor({words, options}: Arguments, world: World, ports: Ports): Promise<string[]> {
	const files = await documentsIn(ports, world.cwd, words);
	const {changed} = options;
	if (changed === undefined || changed === false) return files;
	return changedSince(ports, world.cwd, typeof changed === 'string' ? changed : 'HEAD', files);
}

/** What is new, where a baseline says what is not; with `--write-baseline` nothing is. */
async function measured(
	args: Arguments,
	world: World,
	ports: Ports,
	checked: readonly Checked[],
): Promise<readonly Checked[]> {
	const file = textOption(args, 'baseline');
	if (args.options['write-baseline'] === true && file !== undefined) {
		await deliver(world, ports, file, baselineText(checked), true);
		return checked.map((one) => ({...one, findings: []}));
	}

	return file === undefined ? checked : withoutKnown(checked, await readBaseline(world, ports, file));
}

function checkBaseline(args: Arguments): void {
	if (args.options['write-baseline'] !== true || textOption(args, 'baseline') !== undefined) return;
	throw new UsageProblem('There is no file to write the baseline to.', {next: 'Name it with --baseline FILE.'});
}

async function readBaseline({cwd}: World, {disk}: Ports, file: string): Promise<Baseline> {
	const baseline = baselineIn(parsedJson(await disk.readText(path.resolve(cwd, file))));
	if (baseline) return baseline;
	throw new Problem(`${file} is no baseline.`, {
		next: `Write one: rfc-wizard check --baseline ${file} --write-baseline`,
	});
}

function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

async function checkedFile(
	world: World,
	ports: Ports,
	file: string,
	args: Arguments,
	asked: Profile | undefined,
): Promise<Checked> {
	const text = await ports.disk.readText(path.resolve(world.cwd, file));
	const recognised = await recognise(world, ports, text, textOption(args, 'template'));
	const profile = asked ?? ('foreign' in recognised ? 'foreign' : 'own');
	const template = 'foreign' in recognised ? recognised.foreign : recognised.template;
	const findings = findingsIn(template, text, profile, ports.clock.today());
	return {path: file.split(path.sep).join('/'), text, findings};
}

function printed(format: (typeof formats)[number], checked: readonly Checked[], world: World): string {
	switch (format) {
		case 'text':
			return asText(checked);
		case 'json':
			return asJson(checked);
		case 'sarif':
			return asSarif(checked, rules, world.version());
		case 'github':
			return asGitHub(checked);
	}
}

function listRules(world: World): number {
	for (const {id, code, promise} of rules) world.stdout.write(`${id} (${code}): ${promise}\n`);
	return 0;
}

function oneOf<Value extends string>(args: Arguments, name: string, values: readonly Value[]): Value | undefined {
	const asked = textOption(args, name);
	const value = values.find((candidate) => candidate === asked);
	if (asked === undefined || value) return value;
	throw new UsageProblem(`--${name} cannot be "${asked}".`, {next: `It is one of ${values.join(', ')}.`});
}
