import path from 'node:path';
import {read} from '../core/document/read/read.ts';
import {newDraft} from '../core/draft/new-draft.ts';
import type {Draft} from '../core/draft/types.ts';
import {applied} from '../core/edit/apply.ts';
import type {Content} from '../core/edit/merge.ts';
import {rewrite} from '../core/edit/rewrite.ts';
import {UsageProblem} from '../core/errors.ts';
import {withSections} from '../core/foreign/answers.ts';
import {checkForMarkdown} from '../core/naming/markup.ts';
import type {Ports, World} from '../ports/world.ts';
import {needTerminal, openInterview} from './interview/open.ts';
import {faultsIn, parsedAnswers} from './shared/answers.ts';
import {deliver} from './shared/deliver.ts';
import {printDifferences} from './shared/difference.ts';
import {checkForInterview, textOption} from './shared/options.ts';
import {proved} from './shared/proved.ts';
import {type Recognised, recognise} from './shared/recognise.ts';
import type {Arguments} from './types.ts';

/** Opens a document again, in the interview, or changes answers in it without asking anything. */
export async function run(args: Arguments, world: World): Promise<number> {
	const file = args.words[0] ?? '';
	if (args.options.undo === true) return (await import('./undo.ts')).undo(args, world, file);
	checkForMarkdown(file);
	const changes = textOption(args, 'answers');
	const isAsking = args.options.yes !== true && args.options.diff !== true;
	if (isAsking) {
		checkForInterview(args);
		needTerminal(world, 'rfc-wizard edit FILE --answers FILE --yes, or rfc-wizard answers FILE');
	} else if (changes === undefined)
		throw new UsageProblem('There is nothing to change.', {
			next: 'Name a file of answers with --answers, or leave --yes and --diff away.',
		});
	const ports = await world.ports();
	const text = await ports.disk.readText(path.resolve(world.cwd, file));
	const recognised = await recognise(world, ports, text, textOption(args, 'template'));
	const before = read('foreign' in recognised ? recognised.foreign : recognised.template, text);
	const content = changes === undefined ? before : await changed(world, ports, changes, recognised, before);
	const seed = {
		template: recognised.name,
		answers: content.answers,
		marks: content.marks,
		target: textOption(args, 'output') ?? file,
		base: {path: file, text},
	};
	if (isAsking) {
		const isChanged = content !== before;
		return openInterview(world, ports, {seed, isChanged, first: isChanged ? 'new' : {document: file}});
	}

	return writeAtOnce(args, world, ports, recognised, seed);
}

/** The answers of the document with those of a file put in; throws a Problem with all that is wrong. */
async function changed(
	world: World,
	ports: Ports,
	file: string,
	recognised: Recognised,
	before: Content,
): Promise<Content> {
	const changes = await parsedAnswers(world, ports, file);
	if ('foreign' in recognised) {
		const result = withSections(recognised.foreign, before, changes);
		if ('faults' in result) throw faultsIn(file, result.faults, recognised.name);
		return result;
	}

	const result = applied(recognised.template.interview, before, changes);
	if ('faults' in result) throw faultsIn(file, result.faults, recognised.name);
	return result;
}

async function writeAtOnce(
	args: Arguments,
	world: World,
	ports: Ports,
	recognised: Recognised,
	seed: Pick<Draft, 'template' | 'answers' | 'marks'> & {target: string; base: {path: string; text: string}},
): Promise<number> {
	const template = 'foreign' in recognised ? recognised.foreign : recognised.template;
	const {target, base} = seed;
	const {path: file, text} = base;
	const draft = {...newDraft(template.interview, '', ports.clock.now()), ...seed};
	const rewritten = proved(() =>
		rewrite('foreign' in recognised ? undefined : template, draft, text, text, ports.clock.today()),
	);
	const after = 'text' in rewritten ? rewritten.text : text;
	if (args.options.diff === true) await printDifferences(ports.disk, world, file, text, after);
	if (args.options.yes !== true) return 0;
	const isOwn = path.resolve(world.cwd, target) === path.resolve(world.cwd, file);
	await deliver(world, ports, target, after, isOwn || args.options.force === true);
	return 0;
}
