import {jsonSchema} from '../core/answers-file/schema.ts';
import type {World} from '../ports/world.ts';
import {loadTemplate} from './shared/template.ts';
import type {Arguments} from './types.ts';

/** JSON Schema of the answers of a template. */
export async function run({words}: Arguments, world: World): Promise<number> {
	const template = await loadTemplate(await world.ports(), world.cwd, words[0]);
	world.stdout.write(`${JSON.stringify(jsonSchema(template.interview), undefined, '\t')}\n`);
	return 0;
}
