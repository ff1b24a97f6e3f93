import {createHash} from 'node:crypto';
import {readdirSync, realpathSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Clock} from '../../ports/clock.ts';
import type {Backup} from '../../ports/drafts.ts';
import {stamp} from '../files/aside.ts';
import {commit} from '../files/commit.ts';
import {most} from '../files/limits.ts';
import {readWholeNow} from '../files/reading.ts';
import {stage} from '../files/stage.ts';
import {sweep} from '../files/sweep.ts';
import {expired} from './expiry.ts';
import {ensureFolder} from './layout.ts';

/** Copies that are kept of one document, and documents of which any are kept; the oldest ones go, after a while. */
const mostCopies = 20;
const mostDocuments = 200;

/**
 * `<name>-<digest of its path>/<number>.<stamp>.<digest of what replaced it>.<extension>`: which document a copy is
 * of, which one is the last, and what was written over it can be told from the names alone.
 */
const copyName = /^(\d{6})\.\d{8}T\d{9}Z\.([0-9a-f]{16})(?:\.[^.]*)?$/;

/** The texts that documents had before they were replaced. */
export function backupStore(home: string, clock: Clock) {
	return {
		keep: (document: string, text: string, written: string) => keep(home, document, text, written, clock.now()),
		last: async (document: string) => last(folderOf(home, document)),
		async drop(copy: string): Promise<void> {
			rmSync(copy, {force: true});
		},
	};
}

async function keep(home: string, document: string, text: string, written: string, now: string): Promise<string> {
	const folder = folderOf(home, document);
	ensureFolder(folder);
	await sweep(folder);
	const newest = copiesIn(folder).at(-1);
	const number = String(newest === undefined ? 1 : Number(newest.slice(0, 6)) + 1).padStart(6, '0');
	const copy = path.join(folder, `${number}.${stamp(now)}.${digest(written)}${path.extname(document)}`);
	commit(await stage(copy, text, 0o600), copy);
	for (const old of copiesIn(folder).slice(0, -mostCopies)) rmSync(path.join(folder, old), {force: true});
	// A check that mends may write hundreds of documents at once, and each of them can be undone.
	for (const old of expired(foldersIn(home), mostDocuments, now)) rmSync(old, {recursive: true, force: true});
	return copy;
}

function last(folder: string): Backup | undefined {
	const newest = copiesIn(folder).at(-1);
	if (newest === undefined) return undefined;
	const copy = path.join(folder, newest);
	return {
		copy,
		at: statSync(copy).mtime.toISOString(),
		text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(readWholeNow(copy, most.own)),
		wasReplacedBy: (text) => digest(text) === copyName.exec(newest)?.[2],
	};
}

/** Links to a document lead to the copies of the document itself. */
function folderOf(home: string, document: string): string {
	const real = withoutLinks(document);
	return path.join(home, `${path.parse(real).name.slice(0, 80)}-${digest(real)}`);
}

/** The path without links, also of a document that is gone. */
function withoutLinks(document: string): string {
	try {
		return realpathSync(document);
	} catch {
		const folder = path.dirname(document);
		return folder === document ? document : path.join(withoutLinks(folder), path.basename(document));
	}
}

/** The oldest one first. */
function copiesIn(folder: string): string[] {
	return readable(folder)
		.filter((name) => copyName.test(name))
		.sort();
}

function foldersIn(home: string): string[] {
	return readable(home).map((name) => path.join(home, name));
}

function readable(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

function digest(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
