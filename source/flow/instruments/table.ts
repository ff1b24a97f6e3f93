import type {Interview} from '../../core/answers/interview.ts';
import {assumptions} from './assumptions.ts';
import {blastRadiusInstrument} from './blast-radius.ts';
import {coaching} from './coaching.ts';
import {costs} from './costs.ts';
import {ledger} from './ledger.ts';
import {platform} from './platform.ts';
import {research} from './research.ts';
import {reviewLevel} from './review-level.ts';
import {risks} from './risks.ts';
import {scope} from './scope.ts';
import {targets} from './targets.ts';
import {timeline} from './timeline.ts';
import {totals} from './totals.ts';
import {traces} from './traces.ts';
import type {Instrument} from './types.ts';

/** All instruments, roughly in the order of the questions; of those of one question, the first is shown beside it. */
const instruments: readonly Instrument[] = [
	scope,
	research,
	assumptions,
	totals,
	costs,
	platform,
	blastRadiusInstrument,
	ledger,
	reviewLevel,
	timeline,
	risks,
	targets,
	traces,
	...coaching,
];

/** The instruments for the questions of an interview. */
export function instrumentsIn({questions}: Interview): readonly Instrument[] {
	return instruments.filter(({paths}) => questions.some(({path}) => paths.includes(path)));
}

/** The instruments that tell about a question. */
export function instrumentsAt(question: string): readonly Instrument[] {
	return instruments.filter(({paths}) => paths.includes(question));
}
