import {describe, it, vi} from 'vitest';
import {run} from '../../source/run.ts';
import {systemPorts} from '../../source/shell/ports.ts';
import {worldOf} from '../support/world.ts';
import {lines} from './cases.ts';
import {checks} from './check-cases.ts';
import {exportLines} from './export-cases.ts';
import {faults} from './faults.ts';
import {check, folderOf} from './folder.ts';
import {refusals} from './refusal-cases.ts';
import {setUpLines} from './set-up-cases.ts';
import {undos} from './undo-cases.ts';

describe('the commands in process', () => {
	it.each([...lines, ...setUpLines, ...checks, ...undos, ...faults, ...exportLines, ...refusals])(
		'$name',
		async (expected) => {
			const {cwd, home} = folderOf(expected);
			vi.stubEnv('RFC_WIZARD_HOME', home);
			const {world, stdout, stderr} = worldOf({cwd, stdin: expected.stdin ?? '', ports: systemPorts()});
			const code = await run(expected.argv, world);
			check(expected, {code, stdout: stdout(), stderr: stderr()}, cwd);
		},
	);
});
