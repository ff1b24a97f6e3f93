import {Problem, UsageProblem} from '../core/errors.ts';
import {withStarter} from '../core/house/starters/apply.ts';
import type {Starter} from '../core/house/starters/types.ts';
import {addedText} from '../core/house/starters/words.ts';
import {jsonText} from '../core/text/json.ts';
import {nearest} from '../core/text/nearest.ts';
import {visibleLine} from '../core/text/visible.ts';
import type {World} from '../ports/world.ts';
import {textOption} from './shared/options.ts';
import {startersFor} from './shared/starters.ts';
import {loadTemplate} from './shared/template.ts';
import type {Arguments} from './types.ts';

/** Patterns, criteria, metrics and checklists to begin with: which there are, and the answers of one. */
export async function run({words, options}: Arguments, world: World): Promise<number> {
	const ports = await world.ports();
	const [action = 'list', name] = words;
	checkWords(action, name);
	const {interview} = await loadTemplate(ports, world.cwd, textOption({words, options}, 'template'));
	const starters = await startersFor(ports, world.cwd, interview);
	const holds = (starter: Starter) => addedText(withStarter(interview, {}, starter).added);
	if (action === 'show') {
		const starter = named(starters, name ?? '');
		// The answers alone are for a program that reads on.
		world.stderr.write(`${visibleLine(starter.title)} holds ${holds(starter)}.\n`);
		world.stdout.write(`${jsonText(starter.answers)}\n`);
		return 0;
	}

	if (options.json === true) world.stdout.write(`${jsonText(starters)}\n`);
	else
		for (const starter of starters)
			world.stdout.write(
				`${starter.name}  ${visibleLine(starter.title)} (${holds(starter)}): ${visibleLine(starter.use)}\n`,
			);
	return 0;
}

function checkWords(action: string, name: string | undefined): void {
	if (action !== 'list' && action !== 'show')
		throw new UsageProblem(`starters does not know "${action}".`, {next: 'It knows list and show.'});
	if (action === 'show' && name === undefined)
		throw new UsageProblem('The name of a starter is missing.', {next: 'rfc-wizard starters lists them.'});
	if (action === 'list' && name !== undefined)
		throw new UsageProblem(`"${name}" is one word too many: starters list shows all of them.`, {
			next: `To see one of them: rfc-wizard starters show ${name}`,
		});
}

function named(starters: readonly Starter[], name: string): Starter {
	const found = starters.find((starter) => starter.name === name);
	if (found) return found;
	const names = starters.map((starter) => starter.name);
	const meant = nearest(name, names);
	throw new Problem(`There is no starter called "${name}".`, {
		next: meant ? `Did you mean rfc-wizard starters show ${meant}?` : `The known ones are ${names.join(', ')}.`,
	});
}
