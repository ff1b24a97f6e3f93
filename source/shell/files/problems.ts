import {Problem} from '../../core/errors.ts';

type Advice = {seen: string; next: string};

/** What the codes of the operating system mean to a person. */
const advice: Readonly<Record<string, Advice>> = {
	ENOSPC: {seen: 'The disk is full.', next: 'Free some space, then try again.'},
	EDQUOT: {seen: 'Your disk quota is used up.', next: 'Free some space, then try again.'},
	EFBIG: {
		seen: 'The file would be larger than this system allows.',
		next: 'Raise the limit (ulimit -f), then try again.',
	},
	EACCES: {
		seen: 'You have no permission to do this there.',
		next: 'Choose another path, or change the permissions of the folder.',
	},
	EPERM: {
		seen: 'The system does not allow this there.',
		next: 'Choose another path, or change the permissions of the folder.',
	},
	EROFS: {seen: 'That disk is read-only.', next: 'Choose another path.'},
	ENOTDIR: {seen: 'A part of the path is a file, not a folder.', next: 'Choose another path, or move that file away.'},
	EISDIR: {seen: 'It is a folder, not a file.', next: 'Name a file.'},
	EEXIST: {seen: 'Something else of that name is in the way.', next: 'Choose another path, or move it away.'},
	ENOENT: {seen: 'There is no such file.', next: 'Check the path.'},
	ENAMETOOLONG: {seen: 'The name is too long for this disk.', next: 'Choose a shorter name.'},
	ELOOP: {seen: 'Links there lead in a circle.', next: 'Choose another path.'},
	ENXIO: {seen: 'It is a device or a socket that cannot be opened here.', next: 'Put a regular file in its place.'},
	EAGAIN: {seen: 'It holds nothing yet, and may never do.', next: 'Put a regular file in its place.'},
	EMFILE: {seen: 'Too many files are open.', next: 'Close other programs, then try again.'},
};

/** The code of an error of the operating system, such as `ENOENT`; empty for any other error. */
export function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** An error of the disk as the person's problem; errors of other kinds come back as they are. */
export function diskProblem(error: unknown, happened: string): unknown {
	if (error instanceof Problem || codeOf(error) === '') return error;
	const known = advice[codeOf(error)];
	const seen = known?.seen ?? `The system says ${codeOf(error)}.`;
	return new Problem(happened, {seen, next: known?.next ?? 'Check the disk, then try again.', cause: error});
}
