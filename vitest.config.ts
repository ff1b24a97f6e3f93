import {defineConfig} from 'vitest/config';

const pure = ['test/core/**/*.test.ts', 'test/flow/**/*.test.ts'];
const needsBundle = ['test/ground/**/*.test.ts', 'test/pty/**/*.test.ts', 'test/commands/built/**/*.test.ts'];

// Laws take many runs, and a machine that does something else besides is no failure of theirs.
const testTimeout = 20_000;

export default defineConfig({
	test: {
		setupFiles: ['test/support/seed.setup.ts'],
		projects: [
			{
				extends: true,
				// What has no state is loaded once for all of its files: to load it took more time than to test it.
				test: {name: 'pure', include: pure, isolate: false, testTimeout},
			},
			{
				extends: true,
				test: {name: 'source', include: ['test/**/*.test.{ts,tsx}'], exclude: [...pure, ...needsBundle], testTimeout},
			},
			{
				extends: true,
				test: {name: 'built', include: needsBundle, globalSetup: ['test/ground/package.setup.ts'], testTimeout: 30_000},
			},
		],
		// One core is left free by default, and that is half of a small machine.
		maxWorkers: '100%',
		// Ink and chalk read these once, when they are loaded.
		env: {FORCE_COLOR: '1', TZ: 'America/Los_Angeles'},
	},
});
