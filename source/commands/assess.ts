import path from 'node:path';
import {type Answers, valueAt, withValues} from '../core/answers/answers.ts';
import {validate} from '../core/answers-file/validate.ts';
import {assessmentOf} from '../core/assessment/prefill.ts';
import {Problem, UsageProblem} from '../core/errors.ts';
import {checkForMarkdown} from '../core/house/naming/markup.ts';
import {stemOf} from '../core/house/naming/numbered.ts';
import {startersFor as startersWith, withStarter} from '../core/house/starters/apply.ts';
import type {Template} from '../core/template/parse.ts';
import type {Ports, World} from '../ports/world.ts';
import {compareAssessments} from './assess/compare.ts';
import {examiner} from './check/examine.ts';
import {faceFor} from './interview/face.ts';
import {openInterview} from './interview/open.ts';
import {type FileContent, readAnswers} from './shared/answers.ts';
import {deliver, targetNamed} from './shared/deliver.ts';
import {newDocument} from './shared/new-document.ts';
import {checkForInterview, textOption} from './shared/options.ts';
import {sectionsNeedYes} from './shared/sections-need-yes.ts';
import {slashed} from './shared/slashed.ts';
import {startersFor} from './shared/starters.ts';
import {assessmentTemplate, loadTemplate} from './shared/template.ts';
import type {Arguments} from './types.ts';

/** Begins the assessment of an RFC with what it says and what the rules find in it, or compares two assessments. */
export async function run(args: Arguments, world: World): Promise<number> {
	const [file = ''] = args.words;
	const older = textOption(args, 'compare');
	if (older !== undefined) return compareAssessments(args, world, file, older);
	if (args.options.json === true)
		throw new UsageProblem('Only a comparison is printed as JSON.', {next: 'Name an older assessment with --compare.'});
	checkForMarkdown(file);
	const isAsking = args.options.yes !== true;
	if (isAsking) checkForInterview(args);
	const ways = 'rfc-wizard assess FILE --yes -o FILE|-, with --answers FILE for what the RFC does not say';
	const face = isAsking ? faceFor(args, world, ways) : undefined;
	const ports = await world.ports();
	const target = textOption(args, 'output') ?? besideOf(file, ports.clock.today());
	if (!face) return writeAtOnce(args, world, ports, target);
	const {answers, marks, sections} = await contentFor(args, world, ports);
	if (sections.length > 0) throw sectionsNeedYes();
	return openInterview(world, ports, {
		face,
		seed: {template: assessmentTemplate, answers, marks, target},
		first: 'new',
	});
}

async function writeAtOnce(args: Arguments, world: World, ports: Ports, target: string): Promise<number> {
	const chosen = await targetNamed(world, ports, target);
	const {template, ...content} = await contentFor(args, world, ports);
	const {text} = await newDocument(world, ports, template, content, textOption(args, 'answers') ?? '');
	await deliver(world, ports, chosen, text, args.options.force === true);
	return 0;
}

/** A folder of their own, so that assessments take no number of the RFCs; the day tells the later one. */
function besideOf(file: string, today: string): string {
	return slashed(path.join(path.dirname(file), 'assessments', `${stemOf(path.basename(file))}-${today}.md`));
}

/** What the RFC tells, and in its place whatever the file of answers says. */
async function contentFor(args: Arguments, world: World, ports: Ports): Promise<FileContent & {template: Template}> {
	const template = await loadTemplate(ports, world.cwd, assessmentTemplate);
	const [file = ''] = args.words;
	const examine = await examiner(world, ports, {});
	const rfc = await examine(file);
	if (rfc.template.interview.name === assessmentTemplate)
		throw new Problem(`${file} is an assessment itself.`, {
			next: `To change it: rfc-wizard edit ${file}; to see what moved since an older one: --compare OLD.`,
		});
	const {interview} = template;
	const begun = validate(interview, await withCriteria(world, ports, template, assessmentOf(rfc, slashed(file))));
	if ('faults' in begun) throw new Error(`What was read cannot be used: ${JSON.stringify(begun.faults)}`);
	const named = textOption(args, 'answers');
	if (named === undefined) return {template, ...begun, sections: []};
	const given = await readAnswers(world, ports, named, interview);
	return {template, ...given, answers: inPlaceOf(begun.answers, given, template)};
}

/** With what a review looks at: the first starter that has something for each list of checks, that of the house before ours. */
async function withCriteria(world: World, ports: Ports, {interview}: Template, begun: Answers): Promise<Answers> {
	const starters = await startersFor(ports, world.cwd, interview);
	return interview.questions
		.filter(({kind}) => kind === 'tasks')
		.flatMap(({path: list}) => startersWith(starters, list).slice(0, 1))
		.reduce((answers, starter) => withStarter(interview, answers, starter).answers, begun);
}

function inPlaceOf(begun: Answers, {answers, marks}: FileContent, {interview}: Template): Answers {
	const changed = interview.questions.flatMap(({path: asked}): [string, ReturnType<typeof valueAt>][] => {
		const value = valueAt(answers, asked);
		return value !== undefined || marks[asked] !== undefined ? [[asked, value]] : [];
	});
	return withValues(begun, changed);
}
