import type {Place} from '../../core/draft/place.ts';
import type {History, Part} from '../history/types.ts';

/**
 * The characters that were typed without another key between them where they are no text: on a list of values, or where
 * letters are commands. They count as a whole, so that no word is half a command.
 */
export type Spelled = {
	text: string;
	/** It means nothing here, and neither does what is typed behind it. */
	isLost: boolean;
	/** As it was before the first of them, to be put back should all of it mean nothing. */
	before?: {focus: Place; option: number; history: History; part: Part};
};
