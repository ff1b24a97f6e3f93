import {otherNames} from '../../core/text/other-names.ts';
import type {Destination, Disk} from '../../ports/disk.ts';
import type {World} from '../../ports/world.ts';

/** Says on stderr, before a file is replaced, that it has other names, which keep the text that it has now. */
export async function tellOtherNames(
	{stderr}: Pick<World, 'stderr'>,
	disk: Disk,
	destination: Destination,
	name: string,
): Promise<void> {
	const warning = otherNames(name, await disk.namesOf(destination));
	if (warning !== undefined) stderr.write(`${warning}\n`);
}
