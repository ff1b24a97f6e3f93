// Loaded before a program, to write down at its end what it has used.
import {writeFileSync} from 'node:fs';

process.on('exit', () => {
	writeFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage()));
});
