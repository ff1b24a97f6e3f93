import path from 'node:path';
import {withDelta} from '../../core/draft/delta.ts';
import {draftName} from '../../core/draft/name.ts';
import {Problem} from '../../core/errors.ts';
import type {DraftList, StoredDraft} from '../../ports/drafts.ts';
import {moveAside} from '../files/aside.ts';
import {most} from '../files/limits.ts';
import {codeOf, diskProblem} from '../files/problems.ts';
import {readWhole} from '../files/reading.ts';
import {holderAmong} from './claim.ts';
import type {Envelope, Fault, Reference} from './envelope.ts';
import {type Entry, entries, entriesOf, noDraft, pathOf, snapshotPath} from './layout.ts';
import {readSnapshot, type Snapshot} from './snapshot.ts';

/** What is stored of a draft, and the snapshot that it refers to. */
type Stored = Envelope & {snapshot?: Snapshot};

/** Loaded when a draft is read: it needs the library of schemas, which a new draft does not. */
const decoder = () => import('./decode.ts');

/** The newest stored state of a draft. A damaged file is moved aside; `now` is an ISO timestamp. */
export async function readStored(folder: string, id: string, now: string): Promise<Stored> {
	for (let missing = ''; ; ) {
		const found = await readNewest(folder, id);
		if (found === undefined) throw noDraft(id);
		const {entry, content} = found;
		if ('draft' in content) return content;
		if ('fault' in content) throw unreadable(folder, entry, content, now);
		const stored = await joined(folder, id, content);
		if (typeof stored !== 'string') return stored;
		// Another process may have taken a newer snapshot just then; the draft refers to that one by now.
		if (missing === content.snapshot) throw withoutSnapshot(folder, entry, content, stored);
		missing = content.snapshot;
	}
}

/** The draft that a file and its snapshot make together; else what is wrong with the snapshot. */
async function joined(folder: string, id: string, {snapshot: digest, revision, delta}: Reference) {
	const snapshot = await readSnapshot(folder, id, digest).catch(whenMissing);
	if (typeof snapshot === 'string') return snapshot;
	const {envelopeIn} = await decoder();
	const envelope = envelopeIn({revision, draft: withDelta(snapshot.draft, delta)}, id);
	return 'fault' in envelope ? envelope.reason : {...envelope, snapshot};
}

function whenMissing(error: unknown): string {
	if (codeOf(error) !== 'ENOENT') throw error;
	return 'it is gone';
}

/** Both files stay where they are: the one that is missing may come back, and the other holds what was typed. */
function withoutSnapshot(folder: string, entry: Entry, {snapshot}: Reference, reason: string): Problem {
	return new Problem(`The draft ${entry.id} cannot be read: it refers to a file, and ${reason}.`, {
		seen: `That file is ${snapshotPath(folder, entry.id, snapshot)}; what you changed is kept in ${pathOf(folder, entry)}.`,
		next: `Bring that file back from a backup, or look in the other one for your text and put the draft away with: rfc-wizard drafts remove ${entry.id}`,
	});
}

/** All drafts, the last saved first, and what could not be read. `now` is an ISO timestamp. */
export async function listStored(folder: string, now: string): Promise<DraftList> {
	const list: DraftList = {drafts: [], unreadable: []};
	const files = entries(folder).filter((entry) => entry.type === 'json');
	for (const id of new Set(files.map((entry) => entry.id))) {
		try {
			list.drafts.push(summary(folder, await readStored(folder, id, now)));
		} catch (error) {
			const problem = diskProblem(error, `The draft ${id} cannot be read.`);
			if (!(problem instanceof Problem)) throw problem;
			list.unreadable.push(`${problem.message} ${problem.seen ?? ''}`.trim());
		}
	}

	list.drafts.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
	return list;
}

function summary(folder: string, {draft}: Envelope): StoredDraft {
	const holder = holderAmong(folder, entriesOf(folder, draft.id));
	const answers = {...draft.answers, title: draft.typed.title ?? draft.answers.title ?? ''};
	return {
		id: draft.id,
		title: draftName({...draft, answers}, ''),
		template: draft.template,
		question: draft.position.question,
		savedAt: draft.savedAt,
		...(draft.base && draft.folder !== undefined ? {document: path.resolve(draft.folder, draft.base.path)} : {}),
		...(holder === undefined ? {} : {holder}),
	};
}

/** Another process may start a new generation just then, which renames the file; it is looked for again. */
async function readNewest(folder: string, id: string) {
	const {decode} = await decoder();
	for (;;) {
		const entry = entriesOf(folder, id).find(({type}) => type === 'json');
		if (entry === undefined) return undefined;
		try {
			return {entry, content: decode((await readWhole(pathOf(folder, entry), most.own)).toString(), id)};
		} catch (error) {
			if (codeOf(error) !== 'ENOENT') throw error;
		}
	}
}

function unreadable(folder: string, entry: Entry, content: Fault, now: string): Problem {
	const file = pathOf(folder, entry);
	if (content.fault === 'newer') {
		return new Problem(`The draft ${entry.id} comes from a newer rfc-wizard.`, {
			seen: `In ${file}, ${content.reason}. It was left as it is.`,
			next: 'Open it with the newer version.',
		});
	}

	const held = holderAmong(folder, entriesOf(folder, entry.id)) !== undefined;
	const kept = held ? `${file}, which another process has open` : moveAside(file, now);
	return new Problem(`The draft ${entry.id} cannot be read: ${content.reason}.`, {
		seen: `Its file is kept as ${kept}.`,
		next: 'Look in that file for your text, or start a new draft with: rfc-wizard new',
	});
}
