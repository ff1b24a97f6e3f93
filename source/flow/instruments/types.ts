import type {PastPlan} from '../../core/analysis/schedule/past-plans.ts';
import type {Answers} from '../../core/answers/answers.ts';
import type {GivenScore} from '../../core/draft/meeting.ts';
import type {House} from '../../core/house/types.ts';
import type {Remapped} from '../state/remapped.ts';
import type {Spoken} from '../state/spoken.ts';

/** What a piece of text means; signs and words say the same without colour. */
type Meaning = 'plain' | 'quiet' | 'strong' | 'accent' | 'success' | 'warning' | 'problem';

export type TextPiece = {text: string; meaning?: Meaning};

/** A row from left to right. */
export type InstrumentRow = readonly TextPiece[];

/**
 * What is known beside the answers. `today` is `YYYY-MM-DD`; the house, the author's level and the plans of other
 * documents are absent until they are found, `coaching` is false where the person has switched it off, and `spoken` is given where nothing is drawn: charts are left out.
 * `scores` are given where people who meet have given their own.
 */
export type Surroundings = {
	today: string;
	house?: House;
	level?: number;
	coaching?: boolean;
	pastPlans?: readonly PastPlan[];
	spoken?: Spoken;
	remapped?: Remapped;
	scores?: readonly GivenScore[];
};

/** Something that is worked out from the answers and looked at beside the questions it tells about. */
export type Instrument = {
	name: string;
	title: string;
	/** Paths of the questions at which it is shown. */
	paths: readonly string[];
	/** The result in one line; undefined while there is nothing to work out. */
	summary(answers: Answers, around: Surroundings): string | undefined;
	/** All of it, no row wider than that many columns; what is missing, where there is nothing to work out. */
	rows(answers: Answers, around: Surroundings, width: number): readonly InstrumentRow[];
};
