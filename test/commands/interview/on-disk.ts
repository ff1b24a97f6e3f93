import {readFileSync} from 'node:fs';
import path from 'node:path';
import {vi} from 'vitest';
import {libraryOf} from '../../../source/commands/interview/library.ts';
import {isPerformed, perform} from '../../../source/commands/interview/perform.ts';
import {containmentBehind} from '../../../source/commands/interview/texts.ts';
import type {Work} from '../../../source/commands/interview/work.ts';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import type {Template} from '../../../source/core/template/parse.ts';
import type {Action} from '../../../source/flow/actions/action.ts';
import type {SessionState, State} from '../../../source/flow/state/state.ts';
import {begin} from '../../../source/flow/step/start.ts';
import {step} from '../../../source/flow/step/step.ts';
import {systemPorts} from '../../../source/shell/ports.ts';
import {folderOf} from '../folder.ts';

/** The file that is edited. */
export const target = 'rfc.md';

/** An interview over a document with more answers; what the flow asks for is done on a real disk. */
export async function interviewOver(template: Template, text: string, answers: Answers = {}) {
	const {cwd, home} = folderOf({files: {[target]: text}});
	vi.stubEnv('RFC_WIZARD_HOME', home);
	const ports = systemPorts();
	const library = libraryOf(async () => template, ports.clock);
	const {answers: before, marks} = read(template, text);
	const seed = {
		template: template.interview.name,
		answers: {...before, ...answers},
		marks,
		target,
		base: {path: target, text},
	};
	const work: Work = {ports, cwd, containment: containmentBehind(), library, findingsIn: library.findingsIn, seed};
	let [state]: readonly [State, unknown] = begin([], {today: '2026-11-20'}, contain);
	const act = async (...actions: (Action | string)[]): Promise<SessionState> => {
		for (const action of actions) {
			const [next, effects] = step(state, typeof action === 'string' ? {type: 'key-pressed', key: action} : action);
			state = next;
			for (const effect of effects.filter(isPerformed)) {
				const outcome = await perform(work, effect);
				if (outcome) await act(outcome);
			}
		}

		return state as SessionState;
	};
	const opened = await perform(work, {type: 'start-draft'});
	if (!opened) throw new Error('Nothing was opened.');
	await act(opened);
	const file = path.join(cwd, target);
	return {act, work, file, now: () => readFileSync(file, 'utf8')};
}
