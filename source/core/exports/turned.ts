import {isLeftAsItIs} from '../analysis/first-page/ended.ts';
import type {Page} from '../analysis/first-page/page.ts';
import {adrStatus} from './statuses.ts';

/** How a proposal that is over is told: what nobody adopted, what was in force and no longer is, or that nothing changes. */
export type Turned = 'proposed' | 'decided' | 'left as it is';

/** Undefined while it is open, and for what holds. */
export function turnedOf(of: Page, status: string): Turned | undefined {
	if (of.stage !== 'ended') return undefined;
	if (isLeftAsItIs(of)) return 'left as it is';
	return adrStatus(status) === 'deprecated' ? 'decided' : 'proposed';
}
