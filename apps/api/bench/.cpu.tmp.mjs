import pg from 'pg'; import fs from 'node:fs';
import { COUNTS, NEWEST, MOST_RELEVANT, parametersOf } from '../dist/search/pool.sql.js';
import { FACETS } from '@helder/contract';
const c = new pg.Client(process.env.DATABASE_URL); await c.connect();
const pid=(await c.query('select pg_backend_pid() p')).rows[0].p;
const cpu=()=>{const f=fs.readFileSync(`/proc/${pid}/stat`,'utf8').split(') ')[1].split(' '); return (Number(f[11])+Number(f[12]))*10;};
const org=(await c.query('select organisation_id o from pool_grant limit 1')).rows[0].o;
await c.query('begin'); await c.query(`set local role helder_app`);
await c.query(`select set_config('app.role','recruiter',true), set_config('app.organisation','${org}',true), set_config('app.now',now()::text,true)`);
for (const s of (process.env.SETS??'').split(';').filter(Boolean)) await c.query(s);
const asked=(q,facets={})=>({now:new Date(),organisation:org,words:q,maxRate:null,today:'2026-11-20',soon:'2027-02-20',facets:Object.fromEntries(FACETS.map(f=>[f,facets[f]??null]))});
const N=Number(process.env.N??60);
const time=async(name,sql,params)=>{ await c.query(sql,params); const s=cpu(); let rows; for(let i=0;i<N;i++) rows=(await c.query(sql,params)).rows.length; console.log(name.padEnd(20), ((cpu()-s)/N).toFixed(2),'ms CPU', rows); };
const cases={empty:[null],skill:['triage'],func:['verpleegkundige'],facets:['verpleegkundige',{region:['groningen'],years:['5-10','10-15']}],fonly:[null,{sector:['care'],education:['hbo','wo'],language:['en']}], rare:['Bergborg']};
for (const [n,a] of Object.entries(cases)) { const p=parametersOf(asked(...a)); await time(n+' page',NEWEST,[...p,21,null,null]); if(a[0]) await time(n+' rank',MOST_RELEVANT,[...p,21,null,null,null]); await time(n+' counts',COUNTS,p); }
await c.end();
