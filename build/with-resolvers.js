// Ink calls it (waitUntilRenderFlush); Node has it from 22 on.
Promise.withResolvers ??= () => {
	let resolve;
	let reject;
	const promise = new Promise((fulfil, fail) => {
		resolve = fulfil;
		reject = fail;
	});
	return {promise, resolve, reject};
};
