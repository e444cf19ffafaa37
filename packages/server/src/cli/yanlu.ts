#!/usr/bin/env node
/** The command `yanlu`: what an operator does from a terminal. */
import { run } from './run.ts'
import { processTerminal } from './terminal.ts'

process.exitCode = await run(process.argv.slice(2), processTerminal)
