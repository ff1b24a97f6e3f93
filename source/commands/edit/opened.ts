import {read} from '../../core/document/read.ts';
import {newDraft} from '../../core/draft/new-draft.ts';
import type {Draft} from '../../core/draft/types.ts';
import {type Changed, withFile} from '../../core/edit/as-file.ts';
import {type LeftOut, leftOut} from '../../core/edit/left-out.ts';
import {pathsRemoved} from '../../core/edit/patch.ts';
import {type SaidAlready, saidAlready, saidOfBlanks} from '../../core/edit/said-already.ts';
import type {Template} from '../../core/template/parse.ts';
import {shellWord} from '../../core/text/shell-word.ts';
import {visibleLine} from '../../core/text/visible.ts';
import type {Ports, World} from '../../ports/world.ts';
import {faultsIn} from '../shared/answers.ts';
import {type Recognised, recognise} from '../shared/recognise.ts';
import {isTemplateFile} from '../shared/template.ts';

/** What is to be changed in a document: what a file of answers holds, and the name of that file. */
export type Changes = {file: string; answers: unknown};

/** A document with the answers that it is to have; `template` is undefined where it is its own. */
export type Opened = {
	template: Template | undefined;
	draft: Draft;
	isChanged: boolean;
	/** Sections that no key holds, and that are to be worded anew. */
	kept: Changed['kept'];
	/** What the document may say already of what is answered now. */
	said: SaidAlready[];
	/** What a list that is given takes out by not naming it. */
	leftOut: LeftOut[];
	/** What is to go, has no answer, and may be said in words that are not read. */
	unread: SaidAlready[];
};

/** A file as a word of a command line that takes names and files alike. */
function fileWord(path: string): string {
	return visibleLine(shellWord(isTemplateFile(path) ? path : `./${path}`));
}

/** A document as a draft, with the changes in it. Throws a Problem with all that is wrong with these. */
export async function openWithChanges(
	world: World,
	ports: Ports,
	base: {path: string; text: string},
	named: string | undefined,
	changes: Changes | undefined,
): Promise<Opened> {
	const recognised = await recognise(world, ports, base.text, named);
	const template = 'foreign' in recognised ? recognised.foreign : recognised.template;
	const before = read(template, base.text);
	const {content, kept} = changes === undefined ? {content: before, kept: []} : changed(recognised, base, changes);
	const removed = pathsRemoved(changes?.answers);
	const draft = newDraft(template.interview, '', ports.clock.now());
	return {
		template: 'foreign' in recognised ? undefined : template,
		draft: {...draft, template: recognised.name, answers: content.answers, marks: content.marks, base},
		isChanged: content !== before,
		kept,
		said: saidAlready(template, before, content),
		leftOut: leftOut(template.interview, before.answers, content.answers),
		unread: removed.length === 0 ? [] : saidOfBlanks(template, before).filter(({path}) => removed.includes(path)),
	};
}

function changed(
	recognised: Recognised,
	{path, text}: {path: string; text: string},
	{file, answers}: Changes,
): Changed {
	const result = withFile('foreign' in recognised ? recognised.foreign : recognised.template, text, answers);
	// A document of no known template has questions of its own, which no name tells.
	const schema = 'foreign' in recognised ? fileWord(path) : recognised.name;
	if ('faults' in result) throw faultsIn(file, result.faults, schema);
	return result;
}
