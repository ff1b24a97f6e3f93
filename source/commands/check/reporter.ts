import {gitHubReporter} from '../../core/review/formats/github.ts';
import {jsonReporter} from '../../core/review/formats/json.ts';
import {sarifReporter} from '../../core/review/formats/sarif.ts';
import {textReporter} from '../../core/review/formats/text.ts';
import type {Reporter} from '../../core/review/formats/types.ts';

/** The formats by their names on the command line; each is made with the version of the program. */
export const reporters: Readonly<Record<'text' | 'json' | 'sarif' | 'github', (version: string) => Reporter>> = {
	text: textReporter,
	json: jsonReporter,
	sarif: sarifReporter,
	github: gitHubReporter,
};

/** Where only differences are to be shown. */
export const silent: Reporter = {begin: () => '', tell: () => '', end: () => ''};
