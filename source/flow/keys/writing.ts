import {writingKeys} from '../../words/keys/writing.ts';
import {bind} from './bind.ts';
import type {Binding} from './types.ts';

export const writing: readonly Binding[] = [
	bind({type: 'write-asked'}, ['w'], ['review'], writingKeys.write),
	bind({type: 'new-form-asked'}, ['f'], ['review'], writingKeys.newestForm),
	bind({type: 'target-asked'}, ['p'], ['review'], writingKeys.path),
	bind({type: 'sheet-asked'}, ['c'], ['review'], writingKeys.sheet),
	bind({type: 'confirmed'}, ['enter'], ['parking'], writingKeys.parkIt),
	bind({type: 'parking-turned', by: 1}, ['tab'], ['parking'], writingKeys.nextKind),
	bind({type: 'parking-turned', by: -1}, ['shift-tab'], ['parking'], writingKeys.kindBefore),
	bind({type: 'confirmed'}, ['enter'], ['sheet'], writingKeys.takeRow),
	bind({type: 'confirmed'}, ['enter'], ['path'], writingKeys.takePath),
	bind({type: 'side-taken', choice: 'mine'}, ['m'], ['settle'], writingKeys.mine),
	bind({type: 'side-taken', choice: 'theirs'}, ['t'], ['settle'], writingKeys.theirs),
	bind({type: 'side-taken', choice: 'both'}, ['b'], ['settle'], writingKeys.both),
	bind({type: 'side-taken', choice: 'besides'}, ['k'], ['settle'], writingKeys.besides),
	bind({type: 'side-taken', choice: 'out'}, ['l'], ['settle'], writingKeys.out),
	bind({type: 'question-asked'}, ['e'], ['settle'], writingKeys.edit),
	bind({type: 'back-asked'}, ['shift-tab'], ['settle'], writingKeys.choiceBefore),
	bind({type: 'escape-asked'}, ['n', 'enter'], ['compare'], writingKeys.no),
	bind({type: 'overwrite-agreed'}, ['y'], ['compare'], writingKeys.yes),
	bind({type: 'target-asked'}, ['s'], ['compare'], writingKeys.saveAs),
	bind({type: 'confirmed'}, ['enter'], ['done'], writingKeys.finish),
	bind({type: 'write-undo-asked'}, ['u', 'ctrl-_'], ['done'], writingKeys.undoWrite),
];

export const drafts: readonly Binding[] = [
	bind({type: 'new-asked'}, ['n'], ['start'], writingKeys.newDocument),
	bind({type: 'new-asked', isBrief: true}, ['b'], ['start'], writingKeys.newInShort),
	bind({type: 'discard-asked'}, ['x', 'delete'], ['start'], writingKeys.discard),
	bind({type: 'take-over-asked'}, ['t'], ['conflict'], writingKeys.takeOver),
	bind({type: 'copy-asked'}, ['c'], ['conflict'], writingKeys.copy),
	bind({type: 'escape-asked'}, ['escape'], ['conflict'], writingKeys.decideLater),
];
