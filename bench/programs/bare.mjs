process.stdout.write('Ready\n');
