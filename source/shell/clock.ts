import {lightFormat} from 'date-fns/lightFormat';
import type {Clock} from '../ports/clock.ts';

export function systemClock(): Clock {
	const dayOf = (moment: Date): string => lightFormat(moment, 'yyyy-MM-dd');
	return {
		now: () => new Date().toISOString(),
		dayOf: (timestamp) => dayOf(new Date(timestamp)),
		today: () => dayOf(new Date()),
	};
}
