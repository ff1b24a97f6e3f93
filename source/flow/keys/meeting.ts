import {meetingKeys} from '../../words/keys/meeting.ts';
import {bind, goingContexts} from './bind.ts';
import type {Binding} from './types.ts';

/** The boards of a group on which something is changed by keys; on that of silent scores, undo would show those of others. */
export const changing = ['agenda', 'boxes', 'spread', 'dots', 'consent', 'clearing'] as const;

const boards = [...changing, 'ballot'] as const;
const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const numbers = ['ballot', 'spread'] as const;

/** What a group does that meets. */
export const meeting: readonly Binding[] = [
	bind({type: 'confirmed'}, ['enter'], ['agenda'], meetingKeys.openRow),
	bind({type: 'confirmed'}, ['enter'], ['saying'], meetingKeys.takeLine),
	bind({type: 'board-turned', by: 1}, ['right', '+'], ['boxes'], meetingKeys.minuteMore),
	bind({type: 'board-turned', by: -1}, ['left', '-'], ['boxes'], meetingKeys.minuteLess),
	bind({type: 'confirmed'}, ['enter'], ['boxes'], meetingKeys.backToAgenda),
	bind({type: 'text-typed', text: ''}, digits, ['boxes'], meetingKeys.typeMinutes),
	bind({type: 'text-typed', text: ''}, digits, ['ballot'], meetingKeys.typeScore),
	bind({type: 'text-typed', text: ''}, digits, ['spread'], meetingKeys.typeAgreed),
	bind({type: 'text-typed', text: ''}, ['.', ','], numbers, meetingKeys.decimalPoint),
	bind({type: 'text-typed', text: ''}, ['-'], numbers, meetingKeys.sign),
	bind({type: 'confirmed'}, ['enter'], ['ballot'], meetingKeys.takeScore),
	bind({type: 'next-asked'}, ['tab'], ['ballot'], meetingKeys.handOn),
	bind({type: 'agreed-taken'}, ['t'], ['spread'], meetingKeys.intoMatrix),
	bind({type: 'cell-ballot-asked'}, ['v'], ['spread', 'grid'], meetingKeys.scoreAnew),
	bind({type: 'confirmed'}, ['enter'], ['spread'], meetingKeys.takeAgreed),
	bind({type: 'confirmed'}, ['enter', ' '], ['dots'], meetingKeys.dot),
	bind({type: 'next-asked'}, ['tab'], ['dots'], meetingKeys.nextPerson),
	bind({type: 'back-asked'}, ['shift-tab'], ['dots'], meetingKeys.personBefore),
	bind({type: 'board-turned', by: 1}, ['right'], ['dots'], meetingKeys.nextList),
	bind({type: 'board-turned', by: -1}, ['left'], ['dots'], meetingKeys.listBefore),
	bind({type: 'consent-given'}, ['y', 'enter'], ['consent'], meetingKeys.consents),
	bind({type: 'objection-asked'}, ['o'], ['consent'], meetingKeys.objects),
	bind({type: 'ruling-asked'}, ['d'], ['consent'], meetingKeys.whoDecides),
	bind({type: 'board-turned', by: 1}, ['right', 'tab'], ['consent'], meetingKeys.nextDecision),
	bind({type: 'board-turned', by: -1}, ['left', 'shift-tab'], ['consent'], meetingKeys.decisionBefore),
	bind({type: 'confirmed'}, ['enter'], ['clearing'], meetingKeys.putThere),
	bind({type: 'parked-cleared', to: 'question'}, ['q'], ['clearing'], meetingKeys.toQuestions),
	bind({type: 'parked-cleared', to: 'risk'}, ['r'], ['clearing'], meetingKeys.toRisks),
	bind({type: 'parked-cleared', to: 'assumption'}, ['a'], ['clearing'], meetingKeys.toClaims),
	bind({type: 'parked-cleared', to: 'objection'}, ['o'], ['clearing'], meetingKeys.toObjections),
	bind({type: 'parked-cleared'}, ['x', 'delete'], ['clearing'], meetingKeys.drop),
	bind({type: 'deleted', what: 'back'}, ['backspace'], ['ballot'], meetingKeys.digitBack),
	bind({type: 'deleted', what: 'back'}, ['backspace'], ['boxes'], meetingKeys.minutesBack),
	bind({type: 'deleted', what: 'back'}, ['backspace'], ['spread'], meetingKeys.digitOrMedian),
	bind({type: 'deleted', what: 'back'}, ['x', 'backspace'], ['dots'], meetingKeys.dotBack),
	bind({type: 'deleted', what: 'back'}, ['x', 'backspace'], ['consent'], meetingKeys.wordBack),
	bind({type: 'up-asked'}, ['up'], boards, meetingKeys.up),
	bind({type: 'down-asked'}, ['down'], boards, meetingKeys.down),
	bind({type: 'first-asked'}, ['home'], boards, meetingKeys.top),
	bind({type: 'last-asked'}, ['end'], boards, meetingKeys.bottom),
	bind({type: 'escape-asked'}, ['escape'], [...boards, 'saying'], meetingKeys.back),
	bind({type: 'help-asked'}, ['?'], boards, meetingKeys.help),
	bind({type: 'park-asked'}, ['ctrl-^', 'alt-p'], boards, meetingKeys.park),
	bind({type: 'agenda-asked'}, ['s'], ['review'], meetingKeys.session),
	bind({type: 'projector-asked'}, ['v'], ['agenda'], meetingKeys.projector),
	bind({type: 'agenda-asked'}, ['alt-s'], [...goingContexts, 'grid'], meetingKeys.sessionFromQuestion),
	bind({type: 'projector-asked'}, ['alt-v'], [...goingContexts, 'grid'], meetingKeys.projectorFromQuestion),
];
