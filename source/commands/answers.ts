import {asFileOf} from '../core/edit/as-file.ts';
import {checkForMarkdown} from '../core/house/naming/markup.ts';
import {jsonText} from '../core/text/json.ts';
import type {World} from '../ports/world.ts';
import {readInput} from './shared/answers.ts';
import {textOption} from './shared/options.ts';
import {recognise} from './shared/recognise.ts';
import type {Arguments} from './types.ts';

/** Document in, answers out as JSON: the inverse of `render`, and what `edit --answers` takes. */
export async function run(args: Arguments, world: World): Promise<number> {
	const ports = await world.ports();
	const [file = '-'] = args.words;
	checkForMarkdown(file);
	const text = await readInput(world, ports, file);
	const recognised = await recognise(world, ports, text, textOption(args, 'template'));
	world.stdout.write(
		`${jsonText(asFileOf('foreign' in recognised ? recognised.foreign : recognised.template, text))}\n`,
	);
	return 0;
}
