import {abandoned, firstPiece, pasteEnd, pasteStart} from './sequences.ts';

/** Turns chunks of terminal input into single keys and whole pastes; how the input was cut makes no difference. */
export type Splitter = {
	/** The keys that are complete with this chunk. A paste is one string, markers included. */
	push(chunk: string): string[];
	/** What the splitter holds back until more arrives. */
	waiting(): 'nothing' | 'escape' | 'reply' | 'paste';
	/** Gives up waiting, and delivers what is held back as far as it means anything. */
	giveUp(): string[];
};

export function createSplitter(): Splitter {
	let held = '';
	let waiting: ReturnType<Splitter['waiting']> = 'nothing';
	// A long paste arrives in many chunks: they are joined once, and only the seams are searched again.
	let paste: string[] = [];
	let seam = '';

	const finishPaste = (text: string): string => {
		paste = [];
		seam = '';
		waiting = 'nothing';
		return pasteStart + text + pasteEnd;
	};

	const takePaste = (chunk: string, keys: string[]): string | undefined => {
		const found = (seam + chunk).indexOf(pasteEnd);
		paste.push(chunk);
		if (found === -1) {
			seam = (seam + chunk).slice(1 - pasteEnd.length);
			return undefined;
		}

		const whole = paste.join('');
		const end = whole.length - chunk.length - seam.length + found;
		keys.push(finishPaste(whole.slice(0, end)));
		return whole.slice(end + pasteEnd.length);
	};

	const takeKeys = (input: string, keys: string[]): string | undefined => {
		let rest = input;
		while (rest !== '') {
			if (rest.startsWith(pasteStart)) {
				waiting = 'paste';
				return rest.slice(pasteStart.length);
			}

			const piece = firstPiece(rest);
			if (piece.type === 'partial') {
				held = rest;
				waiting = piece.kind;
				return undefined;
			}

			if (piece.type === 'key' && piece.key !== pasteEnd) keys.push(piece.key);
			rest = rest.slice(piece.length);
		}

		return undefined;
	};

	return {
		push(chunk) {
			const keys: string[] = [];
			// A person who presses Ctrl-C while the end of a paste is missing wants out.
			if (waiting === 'paste' && chunk === '\u0003') return [finishPaste(paste.join('')), chunk];
			let rest: string | undefined = chunk;
			if (waiting !== 'paste') {
				rest = held + chunk;
				held = '';
				waiting = 'nothing';
			}

			while (rest !== undefined && (rest !== '' || waiting === 'paste')) {
				rest = waiting === 'paste' ? takePaste(rest, keys) : takeKeys(rest, keys);
			}

			return keys;
		},
		waiting: () => waiting,
		giveUp() {
			if (waiting === 'paste') return [finishPaste(paste.join(''))];
			const keys = waiting === 'nothing' ? [] : abandoned(held);
			held = '';
			waiting = 'nothing';
			return keys;
		},
	};
}
