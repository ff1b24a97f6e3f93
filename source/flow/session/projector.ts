import {wayTo} from '../keys/way.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';

/** The question alone on the screen, to be read from afar; or all of it again. */
export function projectorTurned(session: SessionState): SessionState {
	if (session.screen !== 'interview') return session;
	const {isProjected, ...rest} = session;
	if (isProjected) return rest;
	const back = `${wayTo(session, 'projector-asked')} brings the rest back.`;
	return said({...rest, isProjected: true}, 'info', 'The question alone is shown.', back);
}
