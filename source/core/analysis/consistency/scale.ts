import {isNumber, isRecord, type Json} from '../../answers/answers.ts';

/** The lowest and the highest score that may be given. */
export type Scale = {min: number; max: number};

const usualScale: Scale = {min: 1, max: 10};

/** The scale that an answer gives; 1 to 10 where it gives none. */
export function scaleFrom(answer: Json | undefined): Scale {
	if (!isRecord(answer)) return usualScale;
	const {min, max} = answer;
	return isNumber(min) && isNumber(max) && min < max ? {min, max} : usualScale;
}
