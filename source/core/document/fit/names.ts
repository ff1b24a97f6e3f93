import {sharedLabel} from '../../lens/header/names.ts';

/** The name among others that a document has for what a template calls so: itself, or what houses call the same. */
export function nameIn(names: readonly string[], own: string): string | undefined {
	const bare = plain(own);
	const same = names.find((name) => plain(name) === bare);
	if (same !== undefined) return same;
	const path = sharedLabel(own)?.shared.path;
	if (path === undefined) return undefined;
	const alike = names.flatMap((name) => {
		const {shared, rank = 0} = sharedLabel(name) ?? {};
		return shared?.path === path ? [{name, rank}] : [];
	});
	return alike.toSorted((one, other) => one.rank - other.rank)[0]?.name;
}

function plain(name: string): string {
	return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
