import { owner, serve, signedIn } from './parts/world.mjs';
const db = await owner(); const org=(await db.query('select organisation_id o from pool_grant limit 1')).rows[0].o;
const r = await signedIn(db,'recruiter',org);
import { fork } from 'node:child_process'; import { once } from 'node:events';
const child = fork('/work/main/apps/api/bench/parts/app.mjs',{execArgv:['--cpu-prof','--cpu-prof-dir=/tmp/hs/prof'],stdio:['ignore','ignore','inherit','ipc']});
const [url]=await once(child,'message'); const app={url, async cpu(){child.send('cpu'); const [{user,system}]=await once(child,'message'); return user+system;}, async stop(){child.disconnect(); await once(child,'exit');}};

const urls=['?q=verpleegkundige','?q=triage&region=groningen','?sector=care','','?q=kok%20or%20triage&sort=relevance'];
for (let i=0;i<50;i++) await (await fetch(app.url+'/api/candidates'+urls[i%5],{headers:{cookie:r.cookie}})).text();
const before=await app.cpu(); const N=300;
for (let i=0;i<N;i++) { const a=await fetch(app.url+'/api/candidates'+urls[i%5],{headers:{cookie:r.cookie}}); if(a.status!==200) throw a.status; await a.text(); }
console.log(((await app.cpu())-before)/N,'µs CPU per page');
await app.stop(); await db.end();
