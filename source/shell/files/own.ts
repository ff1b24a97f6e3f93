import {createHash, randomBytes} from 'node:crypto';
import {statSync} from 'node:fs';
import {hostname} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {isRunning} from '../process.ts';

/** What this program puts beside documents for a moment: a text on its way, and the flags of `alone`. */
export type Purpose = 'tmp' | Flag;

/** `lock` while a file is replaced, `number` while a number is taken. */
export type Flag = 'lock' | 'number';

/** The process, its machine, and what makes the name the only one. */
const form = /^\.rfc-wizard-(\d+)-([0-9a-f]{4})[0-9a-f]{8}\.(tmp|lock|number)$/;

/** The name holds the process, so that what a killed one leaves behind can be told from work in progress. */
export function ownName(purpose: Purpose): string {
	return `.rfc-wizard-${process.pid}-${thisMachine()}${randomBytes(4).toString('hex')}.${purpose}`;
}

/** What a name of ours stands for; undefined for names of others. */
export function purposeOf(name: string): Purpose | undefined {
	return form.exec(name)?.[3] as Purpose | undefined;
}

/** The number of the process that made a file of ours. */
export function processOf(name: string): number {
	return Number(form.exec(name)?.[1]);
}

/**
 * Whether the process that made a file of ours has ended. One of another machine cannot be asked, and is given so
 * many milliseconds. Our own number on a file from before our time is that of a predecessor: in a container, every
 * run may have the same one.
 */
export function isLeftBehind(file: string, patience: number): boolean {
	const [, pid, machine] = form.exec(path.basename(file)) ?? [];
	if (machine !== thisMachine()) return ageOf(file, Date.now()) > patience;
	if (Number(pid) !== process.pid) return !isRunning(Number(pid));
	return ageOf(file, performance.timeOrigin) > coarsestClock;
}

/** Milliseconds by which the times of files may be wrong. */
const coarsestClock = 10_000;

/** Milliseconds from the last change of a file to a moment; none when it is gone. */
function ageOf(file: string, moment: number): number {
	return moment - (statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? moment);
}

function thisMachine(): string {
	machine ??= createHash('sha256').update(hostname()).digest('hex').slice(0, 4);
	return machine;
}

let machine: string | undefined;
