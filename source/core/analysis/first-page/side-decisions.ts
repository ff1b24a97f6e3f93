import type {Answers} from '../../answers/answers.ts';
import {listed} from '../decision/words.ts';
import {mainDecision, type SideDecision, wayText} from './decision.ts';
import {withoutStop} from './sentences.ts';

/**
 * What is chosen in each decision that options are ways of beside the main one, and which options were turned down for
 * what a row of the other decisions says; undefined where there is none.
 */
export function sideDecisions(answers: Answers): string | undefined {
	const named = mainDecision(answers).sides.filter(({decision}) => decision !== '');
	const told = named.filter(({instead}) => instead === '').map(chosenIn);
	const down = named.filter(({instead}) => instead !== '').map(turnedDown);
	const sentences = [told.join('; '), down.length > 0 ? `Turned down: ${down.join('; ')}` : ''];
	const said = sentences.filter((sentence) => sentence !== '').map((sentence) => `${sentence}.`);
	return said.length === 0 ? undefined : said.join(' ');
}

function chosenIn({decision, ways}: SideDecision): string {
	const chosen = ways.find(({isSelected}) => isSelected);
	const others = listed(ways.flatMap((way) => (way === chosen ? [] : [way.label])));
	const not = chosen && others !== '' ? `, not ${others}` : '';
	return `${withoutStop(decision)}: ${chosen ? wayText(chosen) + not : `not selected (${others})`}`;
}

function turnedDown({decision, ways}: SideDecision): string {
	return `${listed(ways.map(({label}) => label))} (${withoutStop(decision)})`;
}
