import type {SessionState} from '../state/state.ts';
import {committed} from './commit.ts';

/** The review screen over what is there now. */
export function reviewed(session: SessionState): SessionState {
	const {overlay: _, comparison: __, sheet, ...rest} = committed(session);
	const {left: ___, ...kept} = sheet ?? {};
	return {...rest, ...(sheet ? {sheet: kept} : {}), screen: 'review', review: {...rest.review, index: 0, busy: false}};
}
