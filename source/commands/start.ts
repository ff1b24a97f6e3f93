import type {World} from '../ports/world.ts';
import {needTerminal, openInterview} from './interview/open.ts';
import {textOption} from './shared/options.ts';
import {defaultTemplate} from './shared/template.ts';
import type {Arguments} from './types.ts';

/** Offers the unfinished drafts; without any, a new one begins. */
export async function run(args: Arguments, world: World): Promise<number> {
	needTerminal(world);
	const draft = textOption(args, 'draft');
	return openInterview(world, await world.ports(), {
		seed: {template: textOption(args, 'template') ?? defaultTemplate, answers: {}, marks: {}},
		first: draft === undefined ? 'offer' : {draft},
	});
}
