import { Controller } from '@nestjs/common';
import { policy as endpoints, type AnswerOf } from '@helder/contract';
import { DEFAULT_PACK, PACK_IDS, packOf, simulate } from '@helder/policy';
import { Config } from '../core/config.js';
import { notFound } from '../core/http/problem.js';
import { Serves } from '../core/http/serves.js';
import { Open, SignedIn } from '../core/http/signed-in.js';

type Simulations = AnswerOf<typeof endpoints.simulations>;

/** One example candidate under every policy: for admins, and for everybody where no platform was chosen. */
@Controller()
export class SimulationsController {
  constructor(private readonly config: Config) {}

  @Open()
  @Serves(endpoints.simulations)
  forEverybody(): Simulations {
    if (this.config.pack.id !== DEFAULT_PACK) throw notFound();
    return simulations();
  }

  @SignedIn('admin')
  @Serves(endpoints.adminSimulations)
  forAdmins(): Simulations {
    return simulations();
  }
}

const simulations = () => structuredClone({ items: PACK_IDS.map((id) => simulate(packOf(id))) }) as Simulations;
