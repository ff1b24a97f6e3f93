import {marksOnceDecided} from '../core/draft/once-decided.ts';
import {Problem} from '../core/errors.ts';
import type {World} from '../ports/world.ts';
import {readAnswers, withSectionsOf} from './shared/answers.ts';
import {deliver, targetNamed} from './shared/deliver.ts';
import {textOption} from './shared/options.ts';
import {written} from './shared/proved.ts';
import {loadTemplate} from './shared/template.ts';
import type {Arguments} from './types.ts';

/** Answers in, document out; neither the clock nor git has a say. */
export async function run(args: Arguments, world: World): Promise<number> {
	const ports = await world.ports();
	const target = await targetNamed(world, ports, textOption(args, 'output') ?? '-');
	const template = await loadTemplate(ports, world.cwd, textOption(args, 'template'));
	const [file = '-'] = args.words;
	const read = await readAnswers(world, ports, file, template.interview);
	const content = {...read, marks: marksOnceDecided(template.interview, read.answers, read.marks)};
	if (content.answers.title === undefined) {
		throw new Problem('The answers have no title, and a document cannot be without one.', {
			next: 'Add a line such as "title: Move search to a read replica".',
		});
	}

	const text = withSectionsOf(template, written(template, '', content), content, file);
	await deliver(world, ports, target, text, args.options.force === true);
	return 0;
}
