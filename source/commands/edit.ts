import path from 'node:path';
import {UsageProblem} from '../core/errors.ts';
import {checkForMarkdown} from '../core/house/naming/markup.ts';
import {remembering} from '../core/text/remembering.ts';
import type {Ports, World} from '../ports/world.ts';
import {changeAtOnce} from './edit/at-once.ts';
import {type Changes, openWithChanges} from './edit/opened.ts';
import {faceFor} from './interview/face.ts';
import {openInterview} from './interview/open.ts';
import {parsedAnswers} from './shared/answers.ts';
import {type Target, targetNamed} from './shared/deliver.ts';
import {briefOf, checkForInterview, meetingOf, textOption} from './shared/options.ts';
import {sectionsNeedYes} from './shared/sections-need-yes.ts';
import type {Arguments} from './types.ts';

/** Opens a document again, in the interview, or changes answers in it without asking anything. */
export async function run(args: Arguments, world: World): Promise<number> {
	const file = args.words[0] ?? '';
	const besides = {...briefOf(args), ...meetingOf(args)};
	if (args.options.undo === true) return (await import('./undo.ts')).undo(args, world, file);
	checkForMarkdown(file);
	if (args.options['new-form'] === true) return (await import('./new-form.ts')).toNewForm(args, world, file);
	const isAsking = args.options.yes !== true && args.options.diff !== true;
	if (isAsking) checkForInterview(args);
	else if (textOption(args, 'answers') === undefined)
		throw new UsageProblem('There is nothing to change.', {
			next: 'Name a file of answers with --answers, or leave --yes and --diff away.',
		});
	const ways = 'rfc-wizard edit FILE --answers FILE --yes, or rfc-wizard answers FILE';
	const face = isAsking ? faceFor(args, world, ways) : undefined;
	const ports = await world.ports();
	const absolute = path.resolve(world.cwd, file);
	if (args.options.diff !== true || args.options.yes === true) await ports.disk.sweep(path.dirname(absolute));
	// Both before standard input is waited for: whatever is changed meanwhile is somebody else's change.
	const text = await ports.disk.readText(absolute);
	const elsewhere = isAsking ? undefined : await targetElsewhere(args, world, ports, absolute);
	const changes = await changesIn(args, world, ports);
	const openedAs = remembering((base: string) =>
		openWithChanges(world, ports, {path: file, text: base}, textOption(args, 'template'), changes),
	);
	if (!face) return changeAtOnce(args, world, ports, {file, text, elsewhere}, openedAs);
	const {draft, isChanged, kept} = await openedAs(text);
	if (kept.length > 0) throw sectionsNeedYes();
	const {template, answers, marks, base} = draft;
	const seed = {
		template,
		answers,
		marks,
		target: textOption(args, 'output') ?? file,
		...besides,
		...(base ? {base} : {}),
	};
	return openInterview(world, ports, {face, seed, isChanged, first: isChanged ? 'new' : {document: file}});
}

/** Another file than the one that is changed; undefined for none. */
async function targetElsewhere(args: Arguments, world: World, ports: Ports, file: string): Promise<Target | undefined> {
	const named = textOption(args, 'output');
	if (named === undefined || args.options.yes !== true) return undefined;
	return named !== '-' && path.resolve(world.cwd, named) === file ? undefined : targetNamed(world, ports, named);
}

async function changesIn(args: Arguments, world: World, ports: Ports): Promise<Changes | undefined> {
	const file = textOption(args, 'answers');
	return file === undefined ? undefined : {file, answers: await parsedAnswers(world, ports, file)};
}
