import {readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {Problem} from '../../core/errors.ts';
import {type Flag, isLeftBehind, ownName, processOf, purposeOf} from './own.ts';
import {discard} from './stage.ts';

/** Milliseconds after which a person is told whom we wait for. */
const patience = 30_000;

/** A process on another machine is done by then, or has been killed; in milliseconds. */
const longEnough = 60_000;

/**
 * Does a task while no other process of ours does one of that kind in the same folder. Each raises a flag, a file of
 * its own, and then looks for others: of two that begin at once, at least one sees the other, and whoever sees one
 * takes its own down and begins anew. A flag is never raised twice, so that of a process that was killed can be
 * removed by anybody at any time.
 */
export async function alone<Result>(
	folder: string,
	kind: Flag,
	task: () => Result | Promise<Result>,
	atMost = patience,
): Promise<Result> {
	for (const end = Date.now() + atMost; ; await pause(1 + Math.random() * 20)) {
		const flag = path.join(folder, ownName(kind));
		writeFileSync(flag, '', {flag: 'wx', mode: 0o600});
		try {
			const other = otherThan(flag, folder, kind);
			if (other === undefined) return await task();
			if (Date.now() > end) throw busy(folder, other);
		} finally {
			discard(flag);
		}
	}
}

function otherThan(flag: string, folder: string, kind: Flag): string | undefined {
	return readdirSync(folder).find((name) => {
		const file = path.join(folder, name);
		if (purposeOf(name) !== kind || file === flag) return false;
		const isOver = isLeftBehind(file, longEnough);
		if (isOver) discard(file);
		return !isOver;
	});
}

function busy(folder: string, name: string): Problem {
	const pid = processOf(name);
	return new Problem(`Another rfc-wizard is writing in ${folder}, and does not come to an end.`, {
		seen: `Process ${pid} holds ${path.join(folder, name)}.`,
		next: `Wait for it and run the same command again. If process ${pid} is another program, remove that file first.`,
	});
}
