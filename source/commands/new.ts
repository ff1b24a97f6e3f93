import {marksOnceDecided} from '../core/draft/once-decided.ts';
import type {Template} from '../core/template/parse.ts';
import {cleanLine} from '../core/text/clean.ts';
import type {Ports, World} from '../ports/world.ts';
import {proposeTarget, withTarget} from '../shell/documents.ts';
import {faceFor} from './interview/face.ts';
import {openInterview} from './interview/open.ts';
import {rememberedTemplate, toldOf} from './interview/remembered.ts';
import type {FileContent} from './shared/answers.ts';
import {deliver, type Target, targetNamed} from './shared/deliver.ts';
import {newDocument} from './shared/new-document.ts';
import {briefOf, checkForInterview, meetingOf, textOption} from './shared/options.ts';
import {sectionsNeedYes} from './shared/sections-need-yes.ts';
import {defaultTemplate, loadTemplate} from './shared/template.ts';
import type {Arguments} from './types.ts';

/** Starts an RFC in the interview, or with --yes writes it without asking anything. */
export async function run(args: Arguments, world: World): Promise<number> {
	const isAsking = args.options.yes !== true;
	const besides = {...briefOf(args), ...meetingOf(args)};
	if (isAsking) checkForInterview(args);
	const face = isAsking ? faceFor(args, world) : undefined;

	const ports = await world.ports();
	// What is written without asking is the same on every machine, and answers are those of a template that is named.
	const isFree = isAsking && args.options.template === undefined && args.options.answers === undefined;
	const remembered = isFree ? await rememberedTemplate(ports) : undefined;
	const named = textOption(args, 'template') ?? remembered ?? defaultTemplate;
	const target = textOption(args, 'output');
	const chosen = isAsking || target === undefined ? undefined : await targetNamed(world, ports, target);
	const given = await startingContent(args, world, ports, named);
	if (!face)
		return writeAtOnce(args, world, ports, {template: await loadTemplate(ports, world.cwd, named), ...given}, chosen);
	const {answers, marks, sections} = given;
	if (sections.length > 0) throw sectionsNeedYes();
	return openInterview(world, ports, {
		face,
		...(remembered === undefined ? {} : {told: toldOf(remembered)}),
		seed: {template: named, answers, marks, ...besides, ...(target === undefined ? {} : {target})},
		first: 'new',
	});
}

async function startingContent(args: Arguments, world: World, ports: Ports, named: string): Promise<FileContent> {
	const file = textOption(args, 'answers');
	const title = cleanLine(args.words[0] ?? '');
	const given =
		file === undefined ? {answers: {}, marks: {}, sections: []} : await answersIn(file, world, ports, named);
	return title === '' ? given : {...given, answers: {...given.answers, title}};
}

/** Loaded on demand: the interview alone needs no YAML. */
async function answersIn(file: string, world: World, ports: Ports, named: string): Promise<FileContent> {
	const {readAnswers} = await import('./shared/answers.ts');
	const {interview} = await loadTemplate(ports, world.cwd, named);
	const read = await readAnswers(world, ports, file, interview);
	return {...read, marks: marksOnceDecided(interview, read.answers, read.marks)};
}

async function writeAtOnce(
	args: Arguments,
	world: World,
	ports: Ports,
	{template, ...content}: FileContent & {template: Template},
	chosen: Target | undefined,
): Promise<number> {
	const {title, text} = await newDocument(world, ports, template, content, textOption(args, 'answers') ?? '');
	const put = (to: Target) => deliver(world, ports, to, text, args.options.force === true);
	if (chosen) await put(chosen);
	else {
		const propose = () => proposeTarget(ports, world.cwd, template.interview.file, title);
		await withTarget(ports, world.cwd, propose, async (name) => put(await targetNamed(world, ports, name)));
	}

	return 0;
}
