import type {Interview} from '../core/answers/interview.ts';
import {jsonSchema} from '../core/answers-file/schema.ts';
import {schemaOfExport} from '../core/exports/schemas.ts';
import {jsonText} from '../core/text/json.ts';
import type {World} from '../ports/world.ts';
import {readInput} from './shared/answers.ts';
import {recognise} from './shared/recognise.ts';
import {isTemplateFile, loadTemplate} from './shared/template.ts';
import type {Arguments} from './types.ts';

/** JSON Schema of the answers of a template or of a document, or of what a format of `export` gives. */
export async function run({words}: Arguments, world: World): Promise<number> {
	const ofExport = schemaOfExport(words[0] ?? '');
	if (ofExport) {
		world.stdout.write(`${jsonText(ofExport)}\n`);
		return 0;
	}

	world.stdout.write(`${jsonText(jsonSchema(await interviewOf(world, words[0])))}\n`);
	return 0;
}

/** The questions of a template, by its name or its file, or those that a document answers. */
async function interviewOf(world: World, named: string | undefined): Promise<Interview> {
	const ports = await world.ports();
	if (named === undefined || !isTemplateFile(named)) return (await loadTemplate(ports, world.cwd, named)).interview;
	const text = await readInput(world, ports, named);
	// What is to be a template says what it asks; anything else is a document.
	if (/^interview:/m.test(text)) return (await loadTemplate(ports, world.cwd, named)).interview;
	const recognised = await recognise(world, ports, text, undefined);
	return ('foreign' in recognised ? recognised.foreign : recognised.template).interview;
}
