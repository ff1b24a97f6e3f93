process.stdout.write('Ready\n');
// Stays, so that its memory can be read.
setInterval(() => {}, 1000);
