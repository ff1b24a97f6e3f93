import type {Output, World} from '../../ports/world.ts';

/** Fewer are done before anybody wonders. */
const fewest = 300;

/** How often the line changes from the first document to the last. */
const changes = 100;

/** The world to tell things to, and the items one after another, told on a line of the terminal as they are taken. */
export type Progress = {world: World; through<Item>(items: readonly Item[]): Iterable<Item>};

/**
 * Says on standard error how many of hundreds of documents are done, if a person looks at it. The line goes away
 * whenever something else is written to the terminal, and at the end.
 */
export function withProgress(world: World): Progress {
	const {stdout, stderr} = world;
	let isShown = false;
	const wipe = () => {
		if (isShown) stderr.write('\r\u001B[K');
		isShown = false;
	};
	const around = (output: Output): Output => ({
		isTTY: output.isTTY,
		write(text) {
			if (text !== '' && output.isTTY) wipe();
			return output.write(text);
		},
	});
	function* through<Item>(items: readonly Item[]): Iterable<Item> {
		const isLong = stderr.isTTY && items.length >= fewest;
		const step = Math.ceil(items.length / changes);
		try {
			for (const [done, item] of items.entries()) {
				if (isLong && done % step === 0) {
					stderr.write(`\rChecked ${done} of ${items.length} documents`);
					isShown = true;
				}

				yield item;
			}
		} finally {
			wipe();
		}
	}

	return {world: {...world, stdout: around(stdout), stderr: around(stderr)}, through};
}
