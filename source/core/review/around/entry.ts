/** The folder of the collection that a document is part of, and the name that stands for it there. */
export type CollectionEntry = {folder: string; name: string};

/** `rfcs/0012-carts.md` is in `rfcs`, and so is `rfcs/0012-carts/README.md`, as `0012-carts`. */
export function entryOf(path: string): CollectionEntry {
	const parts = path.split('/');
	const name = parts.pop() ?? '';
	const above = parts.at(-1);
	const isOfFolder = /^(?:readme|index)\.\w+$/i.test(name) && above !== undefined && !/^\.*$/.test(above);
	return isOfFolder ? {folder: parts.slice(0, -1).join('/'), name: above} : {folder: parts.join('/'), name};
}
