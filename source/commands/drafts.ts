import '../core/kinds/contained.ts';
import {asFile} from '../core/answers-file/validate.ts';
import {settled} from '../core/draft/settled.ts';
import {absorbed} from '../core/draft/text.ts';
import {Problem, UsageProblem} from '../core/errors.ts';
import {jsonText} from '../core/text/json.ts';
import {nearest} from '../core/text/nearest.ts';
import {visibleLine} from '../core/text/visible.ts';
import type {Drafts} from '../ports/drafts.ts';
import type {Ports, World} from '../ports/world.ts';
import {ageOf} from './shared/age.ts';
import {loadTemplate} from './shared/template.ts';
import type {Arguments} from './types.ts';

const actions = ['list', 'show', 'remove', 'restore'] as const;

/** Unfinished work: what there is, what one holds, and putting one away. */
export async function run({words, options}: Arguments, world: World): Promise<number> {
	const ports = await world.ports();
	const {drafts, clock} = ports;
	const {action, id} = asked(words);
	if (action === 'list') return list(drafts, clock.now(), options.json === true, world);
	if (action === 'show') return show(ports, id, world);
	if (action === 'restore') await drafts.restore(id);
	else await remove(drafts, id);
	world.stderr.write(
		action === 'restore'
			? `The draft ${id} is back.\n`
			: `The draft ${id} is put away; rfc-wizard drafts restore ${id} brings it back.\n`,
	);
	return 0;
}

type Asked = {action: 'list'; id?: never} | {action: Exclude<(typeof actions)[number], 'list'>; id: string};

/** What is to be done, and with which draft; throws a UsageProblem. */
function asked([word = 'list', id]: readonly string[]): Asked {
	const action = actions.find((name) => name === word);
	if (!action) throw unknownAction(word);
	if (action !== 'list') {
		if (id !== undefined) return {action, id};
		throw new UsageProblem('The id of a draft is missing.', {next: 'rfc-wizard drafts lists them with their ids.'});
	}

	if (id === undefined) return {action};
	throw new UsageProblem('There is one word too many: drafts list shows all of them.', {
		seen: id,
		next: `To see one of them: rfc-wizard drafts show ${id}`,
	});
}

function unknownAction(word: string): UsageProblem {
	const meant = nearest(word, actions);
	return new UsageProblem(`drafts does not know "${word}".`, {
		next: meant ? `Did you mean rfc-wizard drafts ${meant}?` : `It knows ${actions.join(', ')}.`,
	});
}

async function list(drafts: Drafts, now: string, asJson: boolean, world: World): Promise<number> {
	const found = await drafts.list();
	for (const problem of found.unreadable) world.stderr.write(`${visibleLine(problem)}\n`);
	if (asJson) world.stdout.write(`${jsonText(found.drafts)}\n`);
	else if (found.drafts.length === 0) world.stderr.write('There are no unfinished drafts.\n');
	for (const draft of asJson ? [] : found.drafts) {
		world.stdout.write(
			`${draft.id}  ${visibleLine(draft.title || 'Untitled')}  (${draft.template}, saved ${ageOf(draft.savedAt, now)})\n`,
		);
	}

	return 0;
}

/** What was being typed when the draft was saved counts as answered. */
async function show(ports: Ports, id: string, world: World): Promise<number> {
	const draft = await ports.drafts.read(id);
	const template = await loadTemplate(ports, world.cwd, draft.template).catch(() => undefined);
	const {answers, marks} = template ? settled(template.interview, absorbed(template.interview, draft)) : draft;
	world.stdout.write(`${jsonText(asFile(answers, marks))}\n`);
	return 0;
}

async function remove(drafts: Drafts, id: string): Promise<void> {
	const holder = await drafts.remove(id);
	if (holder) {
		throw new Problem(`The draft ${id} is open in another terminal and was not touched.`, {
			seen: `process ${holder.pid} on ${holder.host}`,
			next: 'Close it there first.',
		});
	}
}
