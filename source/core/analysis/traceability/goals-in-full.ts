import {type Answers, itemsAt, withValue} from '../../answers/answers.ts';
import {lineAt, linesAt} from '../../answers/rows.ts';
import {goalFinder} from './goals-meant.ts';
import {saidIn} from './words.ts';

/** The answers with all words of the goal that a metric names by its first ones; what is named so in `said` stays. */
export function goalsInFull(answers: Answers, said: Answers): Answers {
	const metrics = itemsAt(answers, 'metrics');
	const known = new Set(['', ...itemsAt(said, 'metrics').map((metric) => lineAt(metric, 'goal'))]);
	if (metrics.every((metric) => known.has(lineAt(metric, 'goal')))) return answers;
	const meantBy = goalFinder(linesAt(answers, 'outcome.goals'));
	const full = metrics.map((metric) => {
		const named = lineAt(metric, 'goal');
		const [goal, ...others] = known.has(named) ? [] : meantBy(named);
		return goal !== undefined && others.length === 0 && isBegun(goal, named) ? withValue(metric, 'goal', goal) : metric;
	});
	return full.every((metric, index) => metric === metrics[index]) ? answers : withValue(answers, 'metrics', full);
}

/** The same words in other marks are left as they are. */
function isBegun(goal: string, named: string): boolean {
	return saidIn(goal).words.startsWith(`${saidIn(named).words} `);
}
