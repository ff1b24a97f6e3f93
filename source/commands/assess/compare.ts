import path from 'node:path';
import type {Answers} from '../../core/answers/answers.ts';
import {changesBetween} from '../../core/assessment/compare.ts';
import {changesText} from '../../core/assessment/compared-words.ts';
import {read} from '../../core/document/read.ts';
import {Problem, UsageProblem} from '../../core/errors.ts';
import {checkForMarkdown} from '../../core/house/naming/markup.ts';
import {jsonText} from '../../core/text/json.ts';
import type {Ports, World} from '../../ports/world.ts';
import {recognise} from '../shared/recognise.ts';
import {assessmentTemplate, loadTemplate} from '../shared/template.ts';
import type {Arguments} from '../types.ts';

/** Prints what moved from an older assessment to a newer one; both are only read. */
export async function compareAssessments(args: Arguments, world: World, newer: string, older: string): Promise<number> {
	for (const name of ['answers', 'yes', 'output', 'force'])
		if (args.options[name] !== undefined)
			throw new UsageProblem(`--${name} writes an assessment, and --compare only reads two.`, {
				next: `Leave --${name} away.`,
			});
	const ports = await world.ports();
	const [after, before] = [await answersOf(world, ports, newer), await answersOf(world, ports, older)];
	const {interview} = await loadTemplate(ports, world.cwd, assessmentTemplate);
	const changes = changesBetween(interview, before, after);
	world.stdout.write(args.options.json === true ? `${jsonText(changes)}\n` : changesText(changes));
	return 0;
}

async function answersOf(world: World, ports: Ports, file: string): Promise<Answers> {
	checkForMarkdown(file);
	const text = await ports.disk.readText(path.resolve(world.cwd, file));
	const recognised = await recognise(world, ports, text, undefined, file);
	if ('template' in recognised && recognised.name === assessmentTemplate)
		return read(recognised.template, text).answers;
	throw new Problem(`${file} is not an assessment.`, {
		next: 'Name the newer assessment first: rfc-wizard assess NEWER --compare OLDER.',
	});
}
