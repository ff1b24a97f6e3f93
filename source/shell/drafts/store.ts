import {randomInt} from 'node:crypto';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Draft} from '../../core/draft/types.ts';
import {Problem} from '../../core/errors.ts';
import type {Clock} from '../../ports/clock.ts';
import type {Drafts, Holder, Saved} from '../../ports/drafts.ts';
import {homeProblem, reportingOf} from '../home-problems.ts';
import {backupStore} from './backups.ts';
import {broughtIn, fileText, putInto} from './elsewhere.ts';
import {checkId, ensureFolder, entriesOf, noDraft, trashOf} from './layout.ts';
import {adopt, close, openForSaving, openStored, type Shelf} from './opening.ts';
import {listStored, readStored} from './reading.ts';
import {save, saveNow} from './saving.ts';
import {bringBack, moveToTrash} from './trash.ts';

/** Digits and letters that cannot be taken for one another when an id is read aloud. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';

/** The drafts below the folder of preferences, which is made when it is first needed. */
export function draftStore(home: string, clock: Clock, temporary: string = tmpdir()): Drafts {
	const shelf: Shelf = {folder: path.join(home, 'drafts'), clock, opened: new Map()};
	const trash = trashOf(shelf.folder);
	const reporting = reportingOf(home);
	const backups = backupStore(path.join(home, 'backups'), clock);
	return {
		newId,
		list: () => reporting('The drafts cannot be listed.', () => listStored(shelf.folder, clock.now())),
		listTrash: () => reporting('The drafts in the trash cannot be listed.', () => listStored(trash, clock.now())),
		read: (id) => reporting(`The draft ${id} cannot be read.`, () => readOnly(shelf, id)),
		open: (id) => reporting(`The draft ${id} cannot be opened.`, () => openStored(shelf, id, false)),
		takeOver: (id) => reporting(`The draft ${id} cannot be opened.`, () => takeOver(shelf, id)),
		save: (draft) => reporting('The draft was not saved.', () => saveSoon(shelf, draft)),
		saveNow: (draft) => saveAtOnce(shelf, home, draft),
		putElsewhere: (draft, folders) => {
			const now = clock.now();
			const file = putInto([temporary, ...folders], draft, now);
			return file === undefined ? {text: fileText(draft, now)} : {file};
		},
		bringIn: (file) => reporting(`${file} was not brought back.`, () => bringIn(shelf, file)),
		release: (id) => close(shelf, id),
		remove: (id) => reporting(`The draft ${id} was not removed.`, () => remove(shelf, id)),
		restore: (id) => reporting(`The draft ${id} was not brought back.`, () => restore(shelf, id)),
		keepBackup: (document, text, written) =>
			reporting(`No backup of ${document} was made.`, () => backups.keep(document, text, written)),
		lastBackup: (document) => reporting(`The backups of ${document} cannot be read.`, () => backups.last(document)),
		dropBackup: (copy) => reporting(`The backup ${copy} was not removed.`, () => backups.drop(copy)),
	};
}

function newId(): string {
	return Array.from({length: 8}, () => alphabet[randomInt(alphabet.length)]).join('');
}

async function bringIn(shelf: Shelf, file: string): Promise<string> {
	const brought = await broughtIn(shelf, file, newId);
	if ('id' in brought) return brought.id;
	throw new Problem(`${file} was not brought back: its draft is open in another terminal.`, {
		seen: `process ${brought.pid} on ${brought.host}`,
		next: 'Close it there first.',
	});
}

async function readOnly({folder, clock}: Shelf, id: string): Promise<Draft> {
	checkId(id);
	const isStored = entriesOf(folder, id).some(({type}) => type === 'json');
	return (await readStored(isStored ? folder : trashOf(folder), id, clock.now())).draft;
}

async function takeOver(shelf: Shelf, id: string): Promise<Draft> {
	const found = await openStored(shelf, id, true);
	if ('draft' in found) return found.draft;
	throw noDraft(id);
}

async function saveSoon(shelf: Shelf, draft: Draft): Promise<Saved> {
	const open = openForSaving(shelf, draft.id);
	return 'takenBy' in open ? open : save(shelf.folder, open, draft, shelf.clock.now());
}

function saveAtOnce(shelf: Shelf, home: string, draft: Draft): Saved {
	try {
		const open = openForSaving(shelf, draft.id);
		return 'takenBy' in open ? open : saveNow(shelf.folder, open, draft, shelf.clock.now());
	} catch (error) {
		throw homeProblem(home, error, 'The draft was not saved.');
	}
}

async function remove(shelf: Shelf, id: string): Promise<Holder | undefined> {
	checkId(id);
	ensureFolder(shelf.folder);
	if (entriesOf(shelf.folder, id).every((entry) => entry.type !== 'json')) throw noDraft(id);
	const own = adopt(shelf, id, false);
	if ('pid' in own) return own;
	moveToTrash(shelf.folder, id, shelf.clock.now());
	close(shelf, id);
	return undefined;
}

async function restore({folder}: Shelf, id: string): Promise<void> {
	checkId(id);
	ensureFolder(folder);
	bringBack(folder, id);
}
