import type {Interview} from '../../core/answers/interview.ts';
import type {Conflict} from '../../core/edit/conflict.ts';
import {keptChangesOnto} from '../../core/edit/kept-changes.ts';
import {rewrite} from '../../core/edit/rewrite.ts';
import type {SaidAlready} from '../../core/edit/said-already.ts';
import {ChangedSince, Problem} from '../../core/errors.ts';
import {templateOfDocument} from '../../core/foreign/template.ts';
import {visibleLine} from '../../core/text/visible.ts';
import type {Ports, World} from '../../ports/world.ts';
import {type Change, changeDocument} from '../../shell/documents/writing.ts';
import {destinationOf} from '../../shell/documents.ts';
import {deliver, type Target, tellUntouched, tellWritten} from '../shared/deliver.ts';
import {printDifferences} from '../shared/difference.ts';
import {textOption} from '../shared/options.ts';
import {tellOtherNames} from '../shared/other-names.ts';
import {proved} from '../shared/proved.ts';
import type {Arguments} from '../types.ts';
import type {Opened} from './opened.ts';
import {tellNews} from './tell-news.ts';

/** The document that is changed, and where else than there the changed text goes. */
export type Editing = {file: string; text: string; elsewhere: Target | undefined};

/**
 * Changes answers in a document without asking anything; `openedAs` gives a text of it with the changes in its
 * answers. What somebody else changes meanwhile stays.
 */
export async function changeAtOnce(
	args: Arguments,
	world: World,
	ports: Ports,
	{file, text, elsewhere}: Editing,
	openedAs: (text: string) => Promise<Opened>,
): Promise<number> {
	const {options} = args;
	const change: Change = async (current, base) => {
		const {template, draft, kept, said, unread} = await openedAs(base);
		const {interview} = template ?? templateOfDocument(base);
		checkForDoubles(file, said, keptBoth(textOption(args, 'keep-both'), said, interview));
		if (unread.length > 0) throw notRead(file, unread);
		const doubles = Object.fromEntries(said.map(({path, text: says}) => [path, {says}]));
		const rewritten = proved(() => rewrite(template, {...draft, doubles}, base, current, ports.clock.today()));
		if ('conflicts' in rewritten) throw contradicted(file, rewritten.conflicts);
		if (kept.length === 0) return rewritten.text;
		const after = keptChangesOnto((of) => template ?? templateOfDocument(of), base, rewritten.text, kept);
		if (after === undefined) throw sectionsChanged(file);
		return after;
	};
	const news = await openedAs(text);
	if (options.yes !== true || elsewhere) {
		const after = await change(text, text);
		if (after !== text) tellNews(world, news, after);
		if (options.diff === true) await printDifferences(ports.disk, world, file, text, after);
		if (options.yes === true && elsewhere) await deliver(world, ports, elsewhere, after, options.force === true);
		return 0;
	}

	const destination = await destinationOf(ports.git, world.cwd, file);
	const written = await changeDocument(ports, destination, text, change, () =>
		tellOtherNames(world, ports.disk, destination, file),
	);
	if (!written) {
		tellUntouched(world, file);
		return 0;
	}

	tellNews(world, news, written.text);
	if (options.diff === true) await printDifferences(ports.disk, world, file, written.before, written.text);
	await tellWritten(world, ports, file, written);
	if (written.before !== text)
		world.stderr.write(`Somebody else changed ${visibleLine(file)} meanwhile; their changes were kept.\n`);
	return 0;
}

/** The paths that are to be written besides; one that no question has is a slip, whatever it was to allow. */
function keptBoth(
	option: string | undefined,
	said: readonly SaidAlready[],
	{questions}: Pick<Interview, 'questions'>,
): ReadonlySet<string> {
	const keys = option?.split(',').map((key) => key.trim()) ?? [];
	const unknown = keys.filter((key) => !questions.some(({path}) => path === key));
	if (unknown.length === 0) return new Set(keys);
	const known = (said.length > 0 ? said : questions).map(({path}) => path);
	throw new Problem('--keep-both names what is no path of an answer.', {
		seen: unknown.map(visibleLine).join(', '),
		next: `Name some of these, with commas between: ${known.join(', ')}.`,
	});
}

/** What a document may say already is not said again without being told to. */
function checkForDoubles(file: string, said: readonly SaidAlready[], keys: ReadonlySet<string>): void {
	const left = said.filter(({path}) => !keys.has(path));
	if (left.length === 0) return;
	throw new Problem(`${file} was not written, because it may say this already.`, {
		seen: seenLines(left),
		next: `Change it there, or add --keep-both ${[...keys, ...left.map(({path}) => path)].join(',')} to write it besides.`,
	});
}

function notRead(file: string, unread: readonly SaidAlready[]): Problem {
	return new Problem(`${file} was not written, because what is to go is no answer in it.`, {
		seen: seenLines(unread),
		next: 'Take it out there, or in "sections" as rfc-wizard answers prints them.',
	});
}

function seenLines(said: readonly SaidAlready[]): string {
	return said
		.map(({path, label, line, text}) => `line ${line + 1} says: ${visibleLine(text)} (${label}, ${path})`)
		.join('\n');
}

function sectionsChanged(file: string): ChangedSince {
	return new ChangedSince(`${file} was not written, because its sections are not what they were.`, {
		next: `Look at ${file}, and run the same command again to change them all the same.`,
	});
}

function contradicted(file: string, conflicts: readonly Conflict[]): ChangedSince {
	const sentence = ({label, isGone}: Conflict) => `${label} ${isGone ? 'is gone from' : 'has changed in'} ${file}.`;
	return new ChangedSince(`${file} was not written, because somebody else has changed the same answers meanwhile.`, {
		seen: conflicts.map(sentence).join('\n'),
		next: `Look at ${file}, and run the same command again to change them all the same.`,
	});
}
