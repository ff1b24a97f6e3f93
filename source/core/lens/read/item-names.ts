import {plainTitle} from './title.ts';

const status =
	/\s*[([](?:not )?(?:selected|chosen|recommended|preferred|proposed|rejected|accepted|status quo|current|today|as[ -](?:is|today))[)\]]$/;

/**
 * The name of an item as one place is compared with another: without case, emphasis, links, quotation marks, what
 * ends a sentence, and a word in brackets that only says what became of it. `C` and `C++` stay two names.
 */
export function plainName(name: string): string {
	const bare = plainTitle(name.normalize('NFC').replaceAll(/\[([^[\]]*)\]\([^()]*\)/g, '$1'))
		.replaceAll(/["'\u2018-\u201F]/g, '')
		.replaceAll(/[-\u2010-\u2015\s]+/g, ' ')
		.replace(/[.,:;!]+$/, '')
		.trim();
	return bare.replace(status, '') || bare;
}
