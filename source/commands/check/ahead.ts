import type {Disk} from '../../ports/disk.ts';

/** So many texts wait at most. */
const most = 4;

/**
 * Reads any file; of these, which are asked for in their order, the next ones while one is still looked at. Their paths
 * are made when it is their turn, so that thousands of them are not kept.
 */
export function readingAhead(
	{readText}: Disk,
	files: readonly string[],
	pathOf: (file: string) => string,
): Disk['readText'] {
	let next = 0;
	const waiting: {file: string; text: Promise<string>}[] = [];
	const fill = (): void => {
		for (const name of files.slice(next, next + most - waiting.length)) {
			const file = pathOf(name);
			const text = readText(file);
			// Whoever asks for it is told; until then nothing has failed.
			text.catch(() => undefined);
			waiting.push({file, text});
			next++;
		}
	};
	return (file) => {
		fill();
		if (waiting[0]?.file !== file) return readText(file);
		const text = waiting.shift()?.text ?? readText(file);
		fill();
		return text;
	};
}
