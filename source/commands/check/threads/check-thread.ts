import {parentPort, workerData} from 'node:worker_threads';
import {Problem} from '../../../core/errors.ts';
import {systemPorts} from '../../../shell/ports.ts';
import {checkedIn} from '../document.ts';
import {examiner} from '../examine.ts';
import type {CheckResponse, ThreadData} from './messages.ts';

/** A thread that checks the documents whose names it is sent, one after the other. */
const {cwd, asked}: ThreadData = workerData;
const ports = systemPorts();
let told = '';
const stderr = {
	isTTY: false,
	write(text: string) {
		told += text;
	},
};
const ready = examiner({cwd, stderr}, ports, asked);

async function responseTo(file: string): Promise<CheckResponse> {
	told = '';
	try {
		const examine = await ready;
		const checked = await checkedIn(cwd, ports, file, await examine(file), asked);
		return {told, checked};
	} catch (error) {
		if (!(error instanceof Problem)) return {told, bug: error};
		const {message, seen, next} = error;
		return {told, problem: {message, seen, next}};
	}
}

let last: Promise<unknown> = ready.catch(() => undefined);
parentPort?.on('message', (file: string) => {
	last = last.then(() => responseTo(file)).then((response) => parentPort?.postMessage(response));
});
