import path from 'node:path';
import {type Answers, isRecord, itemsAt, type Marks} from '../../core/answers/answers.ts';
import type {Fault} from '../../core/answers/fault.ts';
import {described} from '../../core/answers/fault-words.ts';
import type {Interview} from '../../core/answers/interview.ts';
import {validate} from '../../core/answers-file/validate.ts';
import type {SectionWords} from '../../core/edit/kept-sections.ts';
import {withNewSections} from '../../core/edit/new-sections.ts';
import {Problem} from '../../core/errors.ts';
import type {Template} from '../../core/template/parse.ts';
import type {Ports, World} from '../../ports/world.ts';
import {mostOf} from './limits.ts';
import {parseYaml} from './yaml.ts';

/** The text of a file, or of standard input for `-`. */
export async function readInput(world: World, {disk}: Ports, file: string, limit?: number): Promise<string> {
	return file === '-' ? world.stdin.read() : disk.readText(path.resolve(world.cwd, file), limit);
}

/** What a file of answers says, the sections that no question is for included. */
export type FileContent = {answers: Answers; marks: Marks; sections: readonly SectionWords[]};

/**
 * The answers in an answers file (YAML, of which JSON is a part), also of a draft that `drafts show` printed; throws a
 * Problem with all that is wrong.
 */
export async function readAnswers(
	world: World,
	ports: Ports,
	file: string,
	interview: Interview,
): Promise<FileContent> {
	const value = await parsedAnswers(world, ports, file);
	const validated = validate(interview, value, 'draft');
	if ('faults' in validated) throw faultsIn(file, validated.faults, interview.name);
	return {...validated, sections: wordsIn(value)};
}

function wordsIn(value: unknown): SectionWords[] {
	return itemsAt(isRecord(value) ? value : {}, 'sections').map(({path, text}) => ({
		path: Array.isArray(path) ? path.map(String) : [],
		text: String(text),
	}));
}

/** What an answers file holds, whatever it is. */
export async function parsedAnswers(world: World, ports: Ports, file: string): Promise<unknown> {
	return parseYaml(await readInput(world, ports, file, mostOf.answers), nameOf(file), 'answers');
}

/** All that is wrong with an answers file, as one problem. */
export function faultsIn(file: string, faults: readonly Fault[], template: string): Problem {
	const count = faults.length;
	return new Problem(`${count === 1 ? 'One answer' : `${count} answers`} in ${nameOf(file)} cannot be used.`, {
		seen: faults.map(described).join('\n'),
		next: `Correct ${count === 1 ? 'it' : 'them'} and run the same command again; rfc-wizard schema ${template} describes the answers.`,
	});
}

function nameOf(file: string): string {
	return file === '-' ? 'standard input' : file;
}

/** The text of a document with its sections that no question is for; throws a Problem with what is wrong with these. */
export function withSectionsOf(
	template: Template,
	text: string,
	{sections}: Pick<FileContent, 'sections'>,
	file: string,
): string {
	const result = withNewSections(template, text, sections);
	if ('faults' in result) throw faultsIn(file, result.faults, template.interview.name);
	return result.text;
}
