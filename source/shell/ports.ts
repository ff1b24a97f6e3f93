import {homedir, tmpdir} from 'node:os';
import process from 'node:process';
import type {Ports} from '../ports/world.ts';
import {systemClock} from './clock.ts';
import {draftStore} from './drafts/store.ts';
import {systemEditor} from './editor.ts';
import {systemDisk} from './files/disk.ts';
import {withSidecars} from './files/sidecar.ts';
import {systemGit} from './git.ts';
import {homeFolder} from './home.ts';
import {storedSettings} from './settings.ts';
import {shippedTemplates} from './templates.ts';
import {ownTerminal} from './terminal.ts';

/** Every port on the real machine. */
export function systemPorts(): Ports {
	const {env, platform} = process;
	const home = homeFolder({env, platform, home: homedir()});
	const clock = systemClock();
	let terminal: Ports['terminal'] | undefined;
	return {
		clock,
		disk: withSidecars(systemDisk()),
		drafts: draftStore(home, clock, tmpdir()),
		editor: systemEditor({env, platform, temporary: tmpdir()}),
		git: systemGit(),
		settings: storedSettings(home, clock),
		templates: shippedTemplates(),
		// Made when asked for: it attaches to the real streams.
		get terminal() {
			terminal ??= ownTerminal();
			return terminal;
		},
	};
}
