import type {Draft} from '../core/draft/types.ts';

/** The process that has a draft open; `since` is an ISO timestamp. */
export type Holder = {pid: number; host: string; since: string};

export type StoredDraft = {
	id: string;
	/** Empty as long as none is typed. */
	title: string;
	template: string;
	/** Path of the question that the person stood at. */
	question: string;
	/** ISO timestamp. */
	savedAt: string;
	/** Absolute path of the document that it edits. */
	document?: string;
	/** Present while another process has it open. */
	holder?: Holder;
};

/** `unreadable` says in sentences what could not be listed, and where it was left or moved to. */
export type DraftList = {drafts: StoredDraft[]; unreadable: string[]};

export type Opened = {draft: Draft} | {holder: Holder};

/** Not saved, because another process took the draft over; undefined when that one has finished already. */
export type Taken = {takenBy: Holder | undefined};

/** `at` is the ISO timestamp that the stored draft carries as `savedAt`. */
export type Saved = {revision: number; at: string} | Taken;

/** A text that a document had: the path of the copy, when it was made (an ISO timestamp), and what replaced it. */
export type Backup = {copy: string; at: string; text: string; wasReplacedBy(text: string): boolean};

/**
 * Unfinished work. A draft is open in one process at a time; whoever opens or takes it over owns it until the
 * release. Throws a Problem when the disk refuses or a draft cannot be read.
 */
export type Drafts = {
	newId(): string;
	/** All drafts, the last saved first. Damaged ones are moved aside. */
	list(): Promise<DraftList>;
	/** Those that were put away and can be restored, the last saved first. */
	listTrash(): Promise<DraftList>;
	/** A stored draft, to look at or to copy; it is not opened. */
	read(id: string): Promise<Draft>;
	open(id: string): Promise<Opened>;
	/** Opens it although another process has it open; that one can save it no more. */
	takeOver(id: string): Promise<Draft>;
	/** A draft of a new id is opened by its first save. */
	save(draft: Draft): Promise<Saved>;
	/** Like `save`, done when it returns: for the ways out. It wins over saves that are still on their way. */
	saveNow(draft: Draft): Saved;
	/**
	 * Puts a draft that cannot be saved into the first of these folders that takes it, the temporary one before them;
	 * gives the file, else what would stand in it. Done when it returns, and never fails.
	 */
	putElsewhere(draft: Draft, folders: readonly string[]): {file: string} | {text: string};
	/** Stores the draft of such a file; gives its id. Throws a Problem when it is open elsewhere or the file holds none. */
	bringIn(file: string): Promise<string>;
	/** Lets other processes open it. Never fails, since it runs on the way out. */
	release(id: string): void;
	/** Puts it away, so that `restore` brings it back; gives the holder, and does nothing, while it is open elsewhere. */
	remove(id: string): Promise<Holder | undefined>;
	restore(id: string): Promise<void>;
	/** Keeps the text that a document has before `written` replaces it; gives the path of the copy. */
	keepBackup(path: string, text: string, written: string): Promise<string>;
	/** The copy that was kept last of a document; undefined when there is none. */
	lastBackup(path: string): Promise<Backup | undefined>;
	/** Removes a copy whose write came to nothing. */
	dropBackup(copy: string): Promise<void>;
};
