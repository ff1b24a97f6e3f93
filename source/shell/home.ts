import path from 'node:path';

export type Machine = {platform: string; home: string; env: Readonly<Record<string, string | undefined>>};

/**
 * The folder of preferences and drafts: RFC_WIZARD_HOME, or the place where each system keeps such things
 * (the same that conf would choose, so that preferences and drafts lie together).
 */
export function homeFolder({platform, home, env}: Machine): string {
	if (env.RFC_WIZARD_HOME) return path.resolve(env.RFC_WIZARD_HOME);
	if (platform === 'darwin') return path.join(home, 'Library', 'Preferences', 'rfc-wizard');
	if (platform === 'win32') {
		return path.join(env.APPDATA || path.join(home, 'AppData', 'Roaming'), 'rfc-wizard', 'Config');
	}

	return path.join(env.XDG_CONFIG_HOME || path.join(home, '.config'), 'rfc-wizard');
}
