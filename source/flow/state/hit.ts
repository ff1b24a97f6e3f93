import type {Place} from '../../core/draft/place.ts';

/** Where words were found in an answer: the offset in the text of the field. */
export type Hit = {place: Place; at: number};
