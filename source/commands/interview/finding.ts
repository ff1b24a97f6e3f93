import path from 'node:path';
import {foreignName} from '../../core/foreign/name.ts';
import type {Effect} from '../../flow/actions/effect.ts';
import type {Outcome} from '../../flow/actions/outcome.ts';
import {defaultTemplate} from '../shared/template.ts';
import type {Work} from './work.ts';
import {proposed} from './writing.ts';

/** What the person is called, by their preference or else by git. */
export async function findAuthor({ports, cwd}: Work): Promise<Outcome> {
	const {preferences} = await ports.settings.read();
	const {level, coaching = true} = preferences;
	const author = preferences.author ?? (await ports.git.authorName(cwd));
	const known = {today: ports.clock.today(), coaching, ...(author === undefined ? {} : {author})};
	return {type: 'draft-prefilled', known: level === undefined ? known : {...known, level}};
}

/** What the person has said of themselves, kept for the next time. */
export async function rememberPerson(
	{ports}: Work,
	{type: _, ...person}: Extract<Effect, {type: 'remember-person'}>,
): Promise<Outcome> {
	await ports.settings.remember(person);
	return {type: 'person-remembered'};
}

/** What the house has agreed on. */
export async function findHouse({ports, cwd}: Work): Promise<Outcome> {
	const {houseAround} = await import('../shared/house.ts');
	const found = await houseAround(ports, cwd);
	if (found.house.rules) {
		const {levelsOf} = await import('../check/levels.ts');
		levelsOf(found);
	}

	return {type: 'house-found', house: found.house};
}

/** Patterns and lists for the questions of a draft; read when the first list is on screen, or somebody asks for them. */
export async function findStarters(
	{ports, cwd, library}: Work,
	{draft, quietly}: Extract<Effect, {type: 'find-starters'}>,
): Promise<Outcome> {
	const {interview} = await library.templateFor(draft);
	const {startersFor} = await import('../shared/starters.ts');
	const starters = await startersFor(ports, cwd, interview);
	return {type: 'starters-found', starters, ...(quietly ? {quietly} : {})};
}

/** How the plans of the other documents went that stand where the draft stands or would be written. */
export async function findPastPlans(work: Work, {draft}: Extract<Effect, {type: 'find-past-plans'}>): Promise<Outcome> {
	const {ports, cwd, library} = work;
	const file = path.resolve(cwd, draft.base?.path ?? draft.target ?? (await proposed(work, draft)));
	const {pastPlansAround} = await import('./past-plans.ts');
	const template = await library.templateFor({
		template: draft.template === foreignName ? defaultTemplate : draft.template,
	});
	return {type: 'past-plans-found', plans: await pastPlansAround(ports, file, template)};
}
