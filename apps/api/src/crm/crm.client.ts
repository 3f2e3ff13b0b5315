/** A place outside where marketing is done; it learns of a person only what a yes allows. */
export interface Crm {
  /** Its id among the recipients of a pack. */
  readonly recipient: string;
  /** Makes the contact, or finds it; answers its id there. */
  contact(email: string): Promise<string>;
  /** Puts the contact on these lists, by name, or takes it off. */
  setLists(contactId: string, wanted: ReadonlyMap<string, boolean>): Promise<void>;
  forget(contactId: string): Promise<void>;
}

const ON = 1;
const OFF = 2;
const PATIENCE = 10_000;

/** ActiveCampaign, API version 3: contact/sync, lists, contactLists and contacts. */
export class ActiveCampaign implements Crm {
  readonly recipient = 'activecampaign';

  constructor(
    private readonly url: string,
    private readonly key: string,
  ) {}

  async contact(email: string): Promise<string> {
    const { contact } = await this.call<{ contact: { id: string } }>('POST', 'contact/sync', { contact: { email } });
    return contact.id;
  }

  async setLists(contactId: string, wanted: ReadonlyMap<string, boolean>): Promise<void> {
    const { lists } = await this.call<{ lists: { id: string; name: string }[] }>('GET', 'lists?limit=100');
    for (const [name, isOn] of wanted) {
      const list = lists.find((each) => each.name === name);
      if (!list) throw new Error(`the CRM has no list named ${name}`);
      await this.call('POST', 'contactLists', { contactList: { list: list.id, contact: contactId, status: isOn ? ON : OFF } });
    }
  }

  async forget(contactId: string): Promise<void> {
    await this.call('DELETE', `contacts/${encodeURIComponent(contactId)}`, undefined, [404]);
  }

  // neither the address nor the answer is in an error: both may hold a person
  private async call<T>(method: string, path: string, body?: object, alsoFine: number[] = []): Promise<T> {
    const answer = await fetch(`${this.url}/api/3/${path}`, {
      method,
      headers: { 'api-token': this.key, accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!answer.ok && !alsoFine.includes(answer.status)) throw new Error(`the CRM answered ${answer.status}`);
    const text = await answer.text();
    return (answer.ok && text ? JSON.parse(text) : {}) as T;
  }
}
