#!/usr/bin/env node
import { main } from '@astro-illustrate/cli';

await main();
