import type {Answers} from '../../answers/answers.ts';
import {listed} from '../decision/words.ts';
import {mainDecision, wayText} from './decision.ts';
import {withoutStop} from './sentences.ts';

/** What is chosen in each decision that options are ways of beside the main one; undefined where there is none. */
export function sideDecisions(answers: Answers): string | undefined {
	const {sides} = mainDecision(answers);
	const named = sides.filter(({decision}) => decision !== '');
	if (named.length === 0) return undefined;
	const told = named.map(({decision, ways}) => {
		const chosen = ways.find(({isSelected}) => isSelected);
		const others = listed(ways.flatMap((way) => (way === chosen ? [] : [way.label])));
		const not = chosen && others !== '' ? `, not ${others}` : '';
		return `${withoutStop(decision)}: ${chosen ? wayText(chosen) + not : `not selected (${others})`}`;
	});
	return `${told.join('; ')}.`;
}
