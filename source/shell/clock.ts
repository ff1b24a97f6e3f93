import {lightFormat} from 'date-fns/lightFormat';
import type {Clock} from '../ports/clock.ts';

export function systemClock(): Clock {
	return {
		now: () => new Date().toISOString(),
		today: () => lightFormat(new Date(), 'yyyy-MM-dd'),
	};
}
