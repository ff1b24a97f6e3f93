import path from 'node:path';
import {byFile} from '../core/review/by-file.ts';
import {type Examined, isAsked, reviewOf} from '../core/review/check.ts';
import type {Checked} from '../core/review/formats/types.ts';
import {habits, separately} from '../core/review/habits.ts';
import {rules} from '../core/review/rules/table.ts';
import type {Profile} from '../core/review/types.ts';
import type {Ports, World} from '../ports/world.ts';
import {readingAhead} from './check/ahead.ts';
import {sieveFor} from './check/baseline.ts';
import {examiner, telling} from './check/examine.ts';
import {menderFor} from './check/mend.ts';
import {insteadOfMarkdown} from './check/none-found.ts';
import {withProgress} from './check/progress.ts';
import {formatNames, reporterOf, silent} from './check/reporter.ts';
import {changedSince} from './shared/changed.ts';
import {documentsIn, everything} from './shared/documents-in.ts';
import {dayOption, oneOf, textOption} from './shared/options.ts';
import {slashed} from './shared/slashed.ts';
import type {Arguments} from './types.ts';

const profiles: readonly Profile[] = ['own', 'foreign', 'strict'];

/**
 * Says what reviewers will ask for; the exit code is 1 when anything found is an error, or a file could not be read
 * or mended. What is found in a file is told before the next one is opened, so that a folder of any size takes the
 * same memory, but for what all documents of a folder may lack.
 */
export async function run(args: Arguments, plain: World): Promise<number> {
	const {world, through} = withProgress(plain);
	const format = oneOf(args, 'format', formatNames) ?? 'text';
	const profile = oneOf(args, 'profile', profiles);
	const today = dayOption(args, 'today');
	if (args.options.rules === true) return listRules(world);
	const ports = await world.ports();
	const sieve = await sieveFor(args, world, ports);
	const mend = menderFor(args, world, ports, sieve.sift);
	const files = await filesFor(args, world, ports);
	const readText = readingAhead(ports.disk, files, (file) => path.resolve(world.cwd, file));
	const asked = {template: textOption(args, 'template'), profile, today};
	const examine = await examiner(world, ports, asked, readText);
	const examined = telling(world, (file) => examine(file));
	const notes = args.options.notes === true || files.length === 1;
	const reporter = args.options.diff === true ? silent : await reporterOf(format, world, ports, notes);
	world.stdout.write(reporter.begin());
	let code = 0;
	const ofHouse = files.length > 1 ? habits() : separately;
	const tell = (all: readonly Checked[]): void => {
		for (const checked of all) {
			world.stdout.write(reporter.tell(checked));
			if (checked.findings.some(({severity}) => severity === 'error')) code = 1;
		}
	};

	for (const file of through(files)) {
		const found = await examined(file);
		const mended = found && (await mend(file, found, examine));
		if (!mended) code = 1;
		const isOther = profile === undefined && found?.profile === 'foreign';
		const checked = await checkedIn(world, ports, file, mended ?? found, isOther);
		tell(ofHouse.take(checked, checked.map(sieve.sift)));
	}

	tell(ofHouse.rest());
	world.stdout.write(reporter.end());
	if (files.length === 0 && !isOfChanges(args)) world.stderr.write(await insteadOfMarkdown(world, ports, args.words));
	await sieve.finish();
	return code;
}

/** The documents that are meant, or of these the changed ones. */
function filesFor(args: Arguments, world: World, ports: Ports): Promise<string[]> {
	const {changed} = args.options;
	const ref = typeof changed === 'string' ? changed : 'HEAD';
	const reach = isOfChanges(args) ? changedSince(ports, world.cwd, ref) : everything(ports);
	return documentsIn(reach, world.cwd, args.words);
}

function isOfChanges({options: {changed}}: Arguments): boolean {
	return changed !== undefined && changed !== false;
}

/** What is found in a document, by the files that it stands in; one whose metadata have their own stands in two. */
async function checkedIn(
	{cwd}: World,
	{disk}: Ports,
	file: string,
	examined: Examined | undefined,
	isOther: boolean,
): Promise<Checked[]> {
	if (!examined) return [];
	const findings = reviewOf(examined);
	const [, beside] = await disk.partsOf(path.resolve(cwd, file), examined.text);
	const whole = {isAsked: isAsked(examined), isOther};
	if (!beside) return [{path: slashed(file), findings, ...whole}];
	const checked = byFile(examined.text, findings, slashed(file), slashed(path.relative(cwd, beside.path)));
	return checked.map((part) => ({...part, ...whole}));
}

function listRules(world: World): number {
	for (const {id, code, promise} of rules) world.stdout.write(`${id} (${code}): ${promise}\n`);
	return 0;
}
