import type {Fault} from '../../core/answers/fault.ts';

/** A fault as one line. */
export function described({path: place, found, expected, meant}: Fault): string {
	const suggestion = meant === undefined ? '' : ` Did you mean ${meant}?`;
	return `${place || 'the whole file'}: found ${found}, expected ${expected}.${suggestion}`;
}
