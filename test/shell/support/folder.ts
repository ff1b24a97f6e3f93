import {mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {onTestFinished} from 'vitest';

/** An empty folder, without links in its path, that goes away with the test. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'rfc-wizard-test-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
}
