import {main} from 'markdownlint-cli2';

process.exitCode = await main({argv: process.argv.slice(2), logMessage() {}, logError() {}});
