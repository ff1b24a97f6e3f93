import {jsonSchema} from '../core/answers-file/schema.ts';
import {jsonText} from '../core/text/json.ts';
import type {World} from '../ports/world.ts';
import {loadTemplate} from './shared/template.ts';
import type {Arguments} from './types.ts';

/** JSON Schema of the answers of a template. */
export async function run({words}: Arguments, world: World): Promise<number> {
	const template = await loadTemplate(await world.ports(), world.cwd, words[0]);
	world.stdout.write(`${jsonText(jsonSchema(template.interview))}\n`);
	return 0;
}
