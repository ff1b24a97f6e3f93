import process from 'node:process';
import {run} from '../../../source/run.ts';
import {systemPorts} from '../../../source/shell/ports.ts';
import {worldOf} from '../world.ts';

/** A process that does one command after another; standard input gives its text once it is told to. */
export type Order = {cwd: string; argv: readonly string[]; input?: string} | {go: true};
export type Answer = {isWaiting: true} | {code: number; stderr: string};

let go = (): void => {};

async function obey(cwd: string, argv: readonly string[], input: string | undefined): Promise<void> {
	const {clock, disk, drafts, settings, templates} = systemPorts();
	// What git says has no part in it, and to ask it takes longer than all the rest.
	const git = {
		authorName: async () => undefined,
		root: async () => undefined,
		prefix: async () => undefined,
		changedFiles: async () => undefined,
	};
	const {world, stderr} = worldOf({cwd, ports: {clock, disk, drafts, settings, templates, git}});
	world.stdin.read = () =>
		new Promise((resolve) => {
			go = () => resolve(input ?? '');
			answer({isWaiting: true});
		});
	answer({code: await run(argv, world), stderr: stderr()});
}

function answer(told: Answer): void {
	process.send?.(told);
}

process.on('message', (order: Order) => {
	if ('go' in order) go();
	else void obey(order.cwd, order.argv, order.input);
});
process.on('disconnect', () => process.exit());
