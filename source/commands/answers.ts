import {asFile} from '../core/answers-file/validate.ts';
import {read} from '../core/document/read/read.ts';
import type {World} from '../ports/world.ts';
import {readInput} from './shared/answers.ts';
import {textOption} from './shared/options.ts';
import {loadTemplate} from './shared/template.ts';
import type {Arguments} from './types.ts';

/** Document in, answers out as JSON: the inverse of `render`. */
export async function run(args: Arguments, world: World): Promise<number> {
	const ports = await world.ports();
	const template = await loadTemplate(ports, world.cwd, textOption(args, 'template'));
	const [file = '-'] = args.words;
	const {answers, marks} = read(template, await readInput(world, ports, file));
	world.stdout.write(`${JSON.stringify(asFile(answers, marks), undefined, '\t')}\n`);
	return 0;
}
