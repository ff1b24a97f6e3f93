import type {Around} from '../../core/review/around/around.ts';
import type {Disk} from '../../ports/disk.ts';

/** What lies around a file, as it is each time that somebody asks. */
export type Survey = (file: string, text: string) => Promise<Around>;

export function surveying(disk: Disk, cwd: string): Survey {
	return async (file, text) => {
		const {surveyor} = await import('../check/around.ts');
		return surveyor(disk, cwd)(file, text);
	};
}
