/** Loaded into the app by the tools: when they are killed, the app does not stay behind with their port. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
