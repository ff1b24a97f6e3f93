import type {Ports, World} from '../../source/ports/world.ts';

type Given = {
	version?: string;
	cwd?: string;
	env?: Record<string, string | undefined>;
	/** What standard input holds. */
	stdin?: string;
	/** Whether standard input and output are a terminal. */
	isTTY?: boolean;
	/** The ports that the test expects to be used; any other throws. */
	ports?: Partial<Ports>;
};

/** A world in memory, and what was written to its two outputs so far. */
export function worldOf(given: Given = {}) {
	const written = {stdout: '', stderr: ''};
	const isTTY = given.isTTY ?? false;
	const output = (name: keyof typeof written) => ({
		isTTY,
		write(text: string) {
			written[name] += text;
		},
	});
	const world: World = {
		cwd: given.cwd ?? '/work',
		env: given.env ?? {},
		stdin: {isTTY, read: async () => given.stdin ?? ''},
		stdout: output('stdout'),
		stderr: output('stderr'),
		version: () => given.version ?? '0.0.0',
		node: process.versions.node,
		ports: async () => expected(given.ports ?? {}),
	};
	return {world, stdout: () => written.stdout, stderr: () => written.stderr};
}

function expected(ports: Partial<Ports>): Ports {
	return new Proxy(ports, {
		get(target, name) {
			// A promise asks whether its value is one too.
			if (name === 'then' || Object.hasOwn(target, name)) return Reflect.get(target, name);
			throw new Error(`The port ${String(name)} was not expected to be used.`);
		},
	}) as Ports;
}
