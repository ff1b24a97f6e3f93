import {withoutOrdinal, wordsOfTitle} from '../lens/read/title.ts';
import {rememberingMany} from '../text/remembering.ts';

/** A heading as it is compared with what houses call their sections: its words in lower case, without marks and numbers. */
export const plainHeading = rememberingMany((title) =>
	withoutOrdinal(wordsOfTitle(title.replaceAll(/[*_`]/g, '')))
		.toLowerCase()
		.replace(/\s*\((?:optional|required|if .*)\)$/, '')
		.replace(/[:?]+$/, '')
		.trim(),
);

/** A test of headings as they are compared; each is tested many times. */
export function plainly(test: RegExp): (title: string) => boolean {
	return rememberingMany((title) => test.test(plainHeading(title)));
}
