import {isDocument, numberOf, stemOf} from '../house/naming/numbered.ts';
import type {Subject} from './types.ts';

const isOfOne = (folder: string): boolean => numberOf(folder) !== undefined || /^(?:19|20)\d{6}\D/.test(folder);

/**
 * Whether a file only stands beside the document of its folder: `rfcs/0012-carts/storage.md`, or `carts/storage.md` beside
 * `carts/carts.md`, and not `rfcs/0012-carts/README.md` or `rfcs/0012-carts/0012-carts.md`.
 */
export function isAttachment({around}: Pick<Subject, 'around'>): boolean {
	const [name = '', folder = ''] = around?.path.split('/').reverse() ?? [];
	if (/^(?:readme|index)\./i.test(name) || stemOf(name) === folder) return false;
	// One with a number of its own is a document, also beside `adr/adr.md`.
	const isNamedAlike =
		numberOf(name) === undefined && around?.names.some((other) => isDocument(other) && stemOf(other) === folder);
	return isNamedAlike === true || (isOfOne(folder) && !/^(?:19|20)\d\d$/.test(folder));
}
