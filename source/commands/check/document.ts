import path from 'node:path';
import {byFile} from '../../core/review/by-file.ts';
import {type Examined, isAsked, reviewOf} from '../../core/review/check.ts';
import type {Checked} from '../../core/review/formats/types.ts';
import type {Ports, World} from '../../ports/world.ts';
import {slashed} from '../shared/slashed.ts';
import {startedAhead} from './ahead.ts';
import {type CheckOptions, examiner} from './examine.ts';
import type {Mender} from './mend.ts';

/** So many texts are read before it is their turn. */
const mostTexts = 4;

/** What is found in a document, by its files; `isRefused` where fixes of it could not be written, which was said. */
export type CheckedDocument = {checked: Checked[]; isRefused?: boolean};

/** Finds it for files that are asked for in their order; a Problem is the person's. `end` when no more are asked for. */
export type Checker = {check(file: string): Promise<CheckedDocument>; end(): Promise<void>};

/** Checks documents one after the other, and mends them. */
export async function mendingChecker(
	world: World,
	ports: Ports,
	files: readonly string[],
	asked: CheckOptions,
	mend: Mender,
): Promise<Checker> {
	const readText = startedAhead(files, mostTexts, (file) => ports.disk.readText(path.resolve(world.cwd, file)));
	const examine = await examiner(world, ports, asked, readText);
	return {
		async check(file) {
			const found = await examine(file);
			const mended = await mend(file, found, examine);
			const checked = await checkedIn(world.cwd, ports, file, mended ?? found, asked);
			return {checked, isRefused: mended === undefined};
		},
		async end() {},
	};
}

/** What is found in a document, by the files that it stands in; one whose metadata have their own stands in two. */
export async function checkedIn(
	cwd: string,
	{disk}: Pick<Ports, 'disk'>,
	file: string,
	examined: Examined,
	asked: CheckOptions,
): Promise<Checked[]> {
	const findings = reviewOf(examined);
	const [, beside] = await disk.partsOf(path.resolve(cwd, file), examined.text);
	const isOther = asked.profile === undefined && examined.profile === 'foreign';
	const whole = {isAsked: isAsked(examined), isOther};
	if (!beside) return [{path: slashed(file), findings, ...whole}];
	const checked = byFile(examined.text, findings, slashed(file), slashed(path.relative(cwd, beside.path)));
	return checked.map((part) => ({...part, ...whole}));
}
