import {readdirSync, readFileSync} from 'node:fs';
import {defineConfig} from 'vitest/config';

const needsBundle = ['test/ground/**/*.test.ts', 'test/pty/**/*.test.ts', 'test/commands/built/**/*.test.ts'];

/**
 * What needs a process of its own: a test that replaces a module, as all else would get the replaced one too; and one
 * that measures the processor, as the garbage of all tests before it would be measured with it.
 */
const alone = readdirSync('test', {recursive: true, encoding: 'utf8'})
	.filter((file) => /\.test\.tsx?$/.test(file))
	.map((file) => `test/${file.replaceAll('\\', '/')}`)
	.filter((file) => /\bvi\.(?:doMock|mock)\(|\bsteepSteps\(/.test(readFileSync(file, 'utf8')));

// Laws take many runs, and a machine that does something else besides is no failure of theirs.
const testTimeout = 20_000;

export default defineConfig({
	// React as it is shipped: that for development takes twice as long to draw.
	oxc: {jsx: {development: false}},
	test: {
		setupFiles: ['test/support/seed.setup.ts'],
		// Modules are loaded once for all the files of a process: to load them took more time than to test them.
		isolate: false,
		// So that no test leaves to the next what it has set for itself.
		unstubEnvs: true,
		projects: [
			{
				extends: true,
				test: {
					name: 'source',
					include: ['test/**/*.test.{ts,tsx}'],
					exclude: [...needsBundle, ...alone],
					testTimeout,
				},
			},
			{extends: true, test: {name: 'alone', include: alone, isolate: true, testTimeout}},
			{
				extends: true,
				test: {name: 'built', include: needsBundle, globalSetup: ['test/ground/package.setup.ts'], testTimeout: 30_000},
			},
		],
		// One core is left free by default, and that is half of a small machine.
		maxWorkers: '100%',
		// Read once, when React, Ink and chalk are loaded.
		env: {NODE_ENV: 'production', FORCE_COLOR: '1', TZ: 'America/Los_Angeles'},
	},
});
