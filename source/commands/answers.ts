import type {Answers} from '../core/answers/answers.ts';
import {asFile} from '../core/answers-file/validate.ts';
import {read} from '../core/document/read.ts';
import {asSections} from '../core/edit/sections.ts';
import {checkForMarkdown} from '../core/house/naming/markup.ts';
import {jsonText} from '../core/text/json.ts';
import type {World} from '../ports/world.ts';
import {readInput} from './shared/answers.ts';
import {textOption} from './shared/options.ts';
import {type Recognised, recognise} from './shared/recognise.ts';
import type {Arguments} from './types.ts';

/** Document in, answers out as JSON: the inverse of `render`, and what `edit --answers` takes. */
export async function run(args: Arguments, world: World): Promise<number> {
	const ports = await world.ports();
	const [file = '-'] = args.words;
	checkForMarkdown(file);
	const text = await readInput(world, ports, file);
	const recognised = await recognise(world, ports, text, textOption(args, 'template'));
	world.stdout.write(`${jsonText(answersIn(recognised, text))}\n`);
	return 0;
}

function answersIn(recognised: Recognised, text: string): Answers {
	if ('foreign' in recognised) return asSections(recognised.foreign, read(recognised.foreign, text));
	const {answers, marks} = read(recognised.template, text);
	return asFile(answers, marks);
}
