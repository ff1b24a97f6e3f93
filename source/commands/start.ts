import path from 'node:path';
import type {World} from '../ports/world.ts';
import {faceFor} from './interview/face.ts';
import {openInterview} from './interview/open.ts';
import {rememberedTemplate, toldOf} from './interview/remembered.ts';
import {isDraftFile} from './shared/draft-file.ts';
import {meetingOf, textOption} from './shared/options.ts';
import {defaultTemplate} from './shared/template.ts';
import type {Arguments} from './types.ts';

/** Offers the unfinished drafts; without any, a new one begins. */
export async function run(args: Arguments, world: World): Promise<number> {
	const face = faceFor(args, world);
	const besides = meetingOf(args);
	const named = textOption(args, 'draft');
	const ports = await world.ports();
	const isFile = named !== undefined && isDraftFile(named);
	const draft = isFile ? await ports.drafts.bringIn(path.resolve(world.cwd, named)) : named;
	const chosen = textOption(args, 'template');
	const remembered = chosen === undefined ? await rememberedTemplate(ports) : undefined;
	return openInterview(world, ports, {
		face,
		...(remembered === undefined ? {} : {told: toldOf(remembered)}),
		seed: {template: chosen ?? remembered ?? defaultTemplate, answers: {}, marks: {}, ...besides},
		first: draft === undefined ? 'offer' : {draft},
	});
}
