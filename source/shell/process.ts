import process from 'node:process';

/** Whether a process of this machine is alive; one of another user counts, although we may not signal it. */
export function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
