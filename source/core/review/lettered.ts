import {isReadBy} from '../edit/said-anyhow/claims.ts';
import {statementsOf} from '../edit/said-anyhow/statements.ts';
import {readersOf} from './said-anyhow.ts';
import {wordsIn} from './texts.ts';
import type {Subject} from './types.ts';

const word = '(?:options?|plan|var(?:\\.|iante?n?)?|alternative|approach|proposal|candidate|scenario)';
const letter = '[A-F]|[1-6]|I{1,3}|IV|VI?';

/** An option by its letter or number, with words behind it that tell what it is; or its column in a table. */
const lettered = new RegExp(`(?<![\\p{L}\\p{N}])${word}[ -]{1,2}(?<letter>${letter})(?![\\p{L}\\p{N}])`, 'giu');

/** Fewer words beside it only name it. */
const fewestWords = 4;

/** The letters or numbers of options of which text tells that is read as something else: "Plan B: ...", "Var. 1". */
export function lettersOfOptions({reading, source}: Subject): ReadonlySet<string> {
	const claims = readersOf(reading);
	const letters = statementsOf(source.text)
		.filter(({line}) => !isReadBy(claims, line, 'options'))
		.flatMap(({text, label, titles}) => {
			const told = `${label === '' ? (titles.at(-1) ?? '') : label}: ${text}`;
			return wordsIn(text) < fewestWords ? [] : [...told.matchAll(lettered)].map(({groups}) => groups?.letter ?? '');
		});
	return new Set(letters.map((one) => one.toUpperCase()));
}

/** A sentence that chooses, wherever it stands; one that is to come chooses nothing. */
const chosen =
	/^(?:so |thus |hence |therefore,? )?(?:(?:we|i)(?:['’]re|['’]m| are| am| have)? )?(?:going|go|went|decided|settled|opted|picked|chose|chosen) (?:with|for|on)?(?: |$)|(?<!\b(?:be|not|if|once|when|after) )\b(?:is|was|has been) (?:hereby )?(?:selected|chosen|picked)\b|(?:←|<-|✅|✔)\s?[*_]{0,2}(?:this(?: one)?|picked|chosen|selected)\b/iu;

/** Whether a sentence or a mark says which option was chosen, be it inside the text of one of them. */
export function isChosenAnyhow({source}: Subject): boolean {
	return statementsOf(source.text).some(({text}) => !/\?\W*$/.test(text) && chosen.test(text));
}
