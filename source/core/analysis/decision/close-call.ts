import type {Scale} from '../consistency/scale.ts';
import {decimal} from './decimal.ts';
import {compare, type Fraction, minus, times} from './fraction.ts';

/**
 * The part of the width of the scale up to which a margin counts as a close call: 0.225 on a scale from 1 to 10. Most
 * people cannot tell a 7 from an 8, and with five criteria of the same weight one such point moves a total by 0.2.
 */
const closeMargin = decimal(0.025);

/** Whether the margin between the best and the next option says little. A tie is no margin, and as close as it gets. */
export function isCloseMargin(margin: Fraction, {min, max}: Scale): boolean {
	return compare(margin, times(minus(decimal(max), decimal(min)), closeMargin)) <= 0;
}
