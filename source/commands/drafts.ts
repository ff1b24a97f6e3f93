import path from 'node:path';
import {asFile} from '../core/answers-file/validate.ts';
import {documentContent} from '../core/draft/document-content.ts';
import {corrections} from '../core/draft/gaps.ts';
import {absorbed} from '../core/draft/text.ts';
import {nothingIfRefused, Problem, UsageProblem} from '../core/errors.ts';
import {contain} from '../core/markdown/contain.ts';
import {jsonText} from '../core/text/json.ts';
import {nearest} from '../core/text/nearest.ts';
import {visibleLine} from '../core/text/visible.ts';
import type {Drafts, StoredDraft} from '../ports/drafts.ts';
import type {Ports, World} from '../ports/world.ts';
import {libraryOf} from './interview/library.ts';
import {ageOf} from './shared/age.ts';
import {isDraftFile} from './shared/draft-file.ts';
import {loadTemplate} from './shared/template.ts';
import type {Arguments} from './types.ts';

/** So many of those in the trash are listed with the others. */
const mostOfTrash = 10;

/** Unfinished work: what there is, what one holds, putting one away and bringing it back. */
export async function run({words, options}: Arguments, world: World): Promise<number> {
	const ports = await world.ports();
	const one = requested(words);
	return one ? one.done(ports, one.id, world) : list(ports, options, world);
}

type Done = (ports: Ports, id: string, world: World) => Promise<number>;

/** What is done with one draft, by its word. */
const actions = new Map<string, Done>([
	['show', show],
	['remove', remove],
	['restore', restore],
]);

const words = ['list', ...actions.keys()];

/** What is to be done with which draft; undefined where all of them are asked for. Throws a UsageProblem. */
function requested([word = 'list', id]: readonly string[]): {done: Done; id: string} | undefined {
	const done = actions.get(word);
	if (done) {
		if (id !== undefined) return {done, id};
		throw new UsageProblem('The id of a draft is missing.', {next: 'rfc-wizard drafts lists them with their ids.'});
	}

	if (word !== 'list') throw unknownAction(word);
	if (id === undefined) return undefined;
	throw new UsageProblem(`"${id}" is one word too many: drafts list shows all of them.`, {
		next: `To see one of them: rfc-wizard drafts show ${id}`,
	});
}

function unknownAction(word: string): UsageProblem {
	const meant = nearest(word, words);
	return new UsageProblem(`drafts does not know "${word}".`, {
		next: meant ? `Did you mean rfc-wizard drafts ${meant}?` : `It knows ${words.join(', ')}.`,
	});
}

async function list({drafts, clock}: Ports, {json, trash}: Arguments['options'], world: World): Promise<number> {
	const found = trash === true ? await drafts.listTrash() : await drafts.list();
	for (const problem of found.unreadable) world.stderr.write(`${visibleLine(problem)}\n`);
	if (json === true) {
		world.stdout.write(`${jsonText(found.drafts)}\n`);
		return 0;
	}

	const now = clock.now();
	const inTrash = trash === true ? found.drafts : await putAway(drafts, found.drafts);
	const unfinished = trash === true ? [] : found.drafts;
	if (trash !== true && unfinished.length === 0) world.stderr.write('There are no unfinished drafts.\n');
	if (trash === true && inTrash.length === 0) world.stderr.write('There are no drafts in the trash.\n');
	for (const draft of unfinished) world.stdout.write(row(draft, now, ''));
	const shown = trash === true ? inTrash : inTrash.slice(0, mostOfTrash);
	for (const draft of shown) world.stdout.write(row(draft, now, ', in the trash'));
	if (shown.length > 0) world.stderr.write('rfc-wizard drafts restore ID brings one back from the trash.\n');
	const more = inTrash.length - shown.length;
	if (more > 0) world.stderr.write(`There are ${more} more in it: rfc-wizard drafts --trash lists them all.\n`);
	return 0;
}

function row({id, title, template, savedAt}: StoredDraft, now: string, where: string): string {
	return `${id}  ${visibleLine(title || 'Untitled')}  (${template}, saved ${ageOf(savedAt, now)}${where})\n`;
}

/** Those in the trash that have not come back; what cannot be read there is no unfinished work. */
async function putAway(drafts: Drafts, unfinished: readonly StoredDraft[]): Promise<StoredDraft[]> {
	const ids = new Set(unfinished.map(({id}) => id));
	return (await drafts.listTrash()).drafts.filter(({id}) => !ids.has(id));
}

/** As the interview would show it: what was being typed counts, and what is no valid answer is told apart. */
async function show(ports: Ports, id: string, world: World): Promise<number> {
	const stored = await ports.drafts.read(id);
	const library = libraryOf((name) => loadTemplate(ports, world.cwd, name), ports.clock);
	const template = await library.templateFor(stored).catch(nothingIfRefused);
	if (!template) {
		world.stderr.write(`Its template ${visibleLine(stored.template)} cannot be read, so this is what is stored.\n`);
		world.stdout.write(`${jsonText(asFile(stored.answers, stored.marks))}\n`);
		return 0;
	}

	const {interview} = template;
	const draft = absorbed(interview, stored, contain);
	const {answers, marks} = documentContent(interview, draft, contain);
	world.stdout.write(`${jsonText(asFile(answers, marks))}\n`);
	for (const {path, label} of corrections(interview, draft)) {
		const typed = draft.typed[path];
		if (typed !== undefined) world.stderr.write(`Typed, and not valid yet: ${label}: ${visibleLine(typed)}\n`);
	}

	return 0;
}

/** From the trash, or from the file into which a draft went that could not be saved. */
async function restore({drafts}: Ports, id: string, world: World): Promise<number> {
	const isFile = isDraftFile(id);
	const back = isFile ? await drafts.bringIn(path.resolve(world.cwd, id)) : id;
	if (!isFile) await drafts.restore(id);
	world.stderr.write(`The draft ${back} is back. Resume it with: rfc-wizard --draft ${back}\n`);
	return 0;
}

async function remove({drafts}: Ports, id: string, world: World): Promise<number> {
	const holder = await drafts.remove(id);
	if (holder) {
		throw new Problem(`The draft ${id} is open in another terminal and was not touched.`, {
			seen: `process ${holder.pid} on ${holder.host}`,
			next: 'Close it there first.',
		});
	}
	world.stderr.write(`The draft ${id} is put away; rfc-wizard drafts restore ${id} brings it back.\n`);
	return 0;
}
