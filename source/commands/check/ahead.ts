import type {Disk} from '../../ports/disk.ts';

/** So many texts wait at most. */
const most = 4;

/** Reads any file; of these, absolute paths that are asked for in this order, the next while one is still looked at. */
export function readingAhead({readText}: Disk, files: readonly string[]): Disk['readText'] {
	const places = new Map(files.map((file, index) => [file, index]));
	const waiting = new Map<string, Promise<string>>();
	let next = 0;
	const readUpTo = (end: number): void => {
		for (const file of files.slice(next, end)) {
			const text = readText(file);
			// Whoever asks for it is told; until then nothing has failed.
			text.catch(() => undefined);
			waiting.set(file, text);
		}

		next = Math.max(next, end);
	};
	return (file) => {
		const place = places.get(file);
		if (place === undefined) return readText(file);
		readUpTo(place + most);
		const text = waiting.get(file) ?? readText(file);
		waiting.delete(file);
		return text;
	};
}
