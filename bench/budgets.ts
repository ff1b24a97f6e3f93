import process from 'node:process';

const major = Number(process.versions.node.split('.')[0]);

/** What the wizard may take. Times to start are multiples of what bare Node takes in the same run. */
export const budgets = {
	/** First question visible. The whole of Node 20 starts slower, so that its multiple is smaller. */
	start: major < 22 ? 2.5 : 4,
	version: 1.3,
	help: 1.4,
	firstFrameMemory: 2,
	keyMedian: 5,
	keyWorst: 16,
	keyBytes: 400,
	lostKeys: 0,
	pasteSettled: 300,
	pasteMemory: 150,
	keyAfterPaste: 50,
	/** Over an empty document, until the first question is visible. */
	openMiddle: 300,
	openLarge: 1500,
	openMemory: 300,
	/** One document of 10 kB, as a multiple of an empty script. */
	check: 2,
	/** Milliseconds of processor time for each kB of a folder. */
	checkPerKilobyte: 0.5,
	/** Of the largest folder, as a multiple of the folder before it. */
	checkMemory: 1.25,
	/** The speed of the yardstick, as a multiple of ours. */
	checkOfYardstick: 1,
	/** The same changes in ten times as many documents. */
	changesInLarger: 2,
	/** A key in a large document, as a multiple of one in an empty one. */
	keyInLarge: 1.2,
} as const;
