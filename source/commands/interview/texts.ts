import type {Contain} from '../../core/kinds/types.ts';

/** What contains Markdown. It loads longer than a first question may take. */
export async function containment(): Promise<Contain> {
	const {contain} = await import('../../core/markdown/contain.ts');
	return contain;
}

/** What contains Markdown from when `load` has settled: for what is there before, and takes in no text before. */
export type Containment = {contain: Contain; load(): Promise<void>};

export function containmentBehind(): Containment {
	let loaded: Contain | undefined;
	return {
		contain(text, highest) {
			if (!loaded) throw new Error('A text is taken in before what contains it is loaded.');
			return loaded(text, highest);
		},
		async load() {
			loaded = await containment();
		},
	};
}
