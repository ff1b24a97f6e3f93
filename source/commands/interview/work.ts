import type {Ports} from '../../ports/world.ts';
import type {Library, Seed} from './library.ts';
import type {Containment} from './texts.ts';

/** What the interview works with. */
export type Work = {
	ports: Ports;
	cwd: string;
	/** Settles before the state takes texts in. */
	containment: Containment;
	library: Library;
	findingsIn: Library['findingsIn'];
	/** What a new draft begins with. */
	seed: Seed;
	/** It holds answers that its document does not. */
	isChanged?: boolean;
};
