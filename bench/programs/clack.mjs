import {text} from '@clack/prompts';

await text({message: 'Ready'});
