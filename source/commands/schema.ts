import {jsonSchema} from '../core/answers-file/schema.ts';
import {schemaOfExport} from '../core/exports/schemas.ts';
import {jsonText} from '../core/text/json.ts';
import type {World} from '../ports/world.ts';
import {loadTemplate} from './shared/template.ts';
import type {Arguments} from './types.ts';

/** JSON Schema of the answers of a template, or of what a format of `export` gives. */
export async function run({words}: Arguments, world: World): Promise<number> {
	const ofExport = schemaOfExport(words[0] ?? '');
	if (ofExport) {
		world.stdout.write(`${jsonText(ofExport)}\n`);
		return 0;
	}

	const template = await loadTemplate(await world.ports(), world.cwd, words[0]);
	world.stdout.write(`${jsonText(jsonSchema(template.interview))}\n`);
	return 0;
}
