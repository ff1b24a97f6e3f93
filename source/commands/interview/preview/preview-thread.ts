import {constants, setPriority} from 'node:os';
import process from 'node:process';
import {parentPort, workerData} from 'node:worker_threads';
import type {Answers} from '../../../core/answers/answers.ts';
import {withDelta} from '../../../core/draft/delta.ts';
import type {Draft} from '../../../core/draft/types.ts';
import {systemPorts} from '../../../shell/ports.ts';
import {loadTemplate} from '../../shared/template.ts';
import {libraryOf} from '../library.ts';
import {surveying} from '../surveying.ts';
import type {PreviewRequest, PreviewResponse} from './messages.ts';

/** A thread that writes documents as they grow, and has the rules look at them; its data is the folder in which templates are looked for. */
const ports = systemPorts();
const library = libraryOf(
	(name) => loadTemplate(ports, String(workerData), name),
	ports.clock,
	surveying(ports.disk, String(workerData)),
);
let draft: Answers = {};

// Keys go first where processors are scarce. Elsewhere than on Linux, this would slow down all of the program.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

async function answered(asked: PreviewRequest): Promise<PreviewResponse> {
	draft = withDelta(draft, asked.delta);
	try {
		if (asked.want === 'findings') return {findings: await library.findingsIn(draft as Draft, asked.house)};
		return {block: await library.previewOf(draft as Draft)};
	} catch (error) {
		return {problem: error instanceof Error ? error.message : String(error)};
	}
}

parentPort?.on('message', (asked: PreviewRequest) => {
	void answered(asked).then((answer) => parentPort?.postMessage(answer));
});
