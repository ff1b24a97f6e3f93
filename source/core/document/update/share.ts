import {type Answers, isSame, type Json, valueAt, withValue} from '../../answers/answers.ts';
import type {Mention} from '../../lens/read/found.ts';

type Values = {before: Answers; after: Answers};

/**
 * What one place says of an item, where several say a part each: what it said, and what it is to say. A bullet that is
 * new goes to the place that has the last one; a text that changes stands where it began, and no longer elsewhere.
 */
export function shareOf({group, columns}: Mention, values: Values): Values {
	return (group.fields ?? []).reduce(({before, after}: Values, {path, kind}) => {
		const [own, all, next] = [columns, before, after].map((answers) => valueAt(answers, path));
		if (own === undefined || all === undefined || isSame(own, all)) return {before, after};
		if (Array.isArray(own) && Array.isArray(all))
			return {before: withValue(before, path, own), after: withValue(after, path, bulletsOf(own, all, next))};
		if (kind !== 'text') return {before, after};
		return {before: withValue(before, path, own), after: withValue(after, path, textOf(own, all, next))};
	}, values);
}

function bulletsOf(own: readonly Json[], all: readonly Json[], next: Json | undefined): Json[] | undefined {
	const isIn = (entry: Json, list: readonly Json[]): boolean => list.some((other) => isSame(entry, other));
	const isLast = isSame(own.at(-1), all.at(-1));
	const bullets = Array.isArray(next) ? next.filter((entry) => isIn(entry, own) || (isLast && !isIn(entry, all))) : [];
	return bullets.length > 0 ? bullets : undefined;
}

function textOf(own: Json, all: Json, next: Json | undefined): Json | undefined {
	if (isSame(all, next)) return own;
	return String(all).startsWith(String(own)) ? next : undefined;
}
