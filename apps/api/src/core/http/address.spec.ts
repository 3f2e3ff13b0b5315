import { homeOf, truncatedAddress } from './address.js';

describe('an address', () => {
  it.each([
    ['198.51.100.7', '198.51.100.7', '198.51.100.0'],
    ['::ffff:198.51.100.7', '198.51.100.7', '198.51.100.0'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2', '2001:db8:1::'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2', '2001:db8:1::'],
    ['2001:db8::1', '2001:db8:0:0', '2001:db8:0::'],
    // written short, the part of one home stands where the network is expected
    ['2001::abcd', '2001:0:0:0', '2001:0:0::'],
    ['64:ff9b::198.51.100.7', '64:ff9b:0:0', '64:ff9b:0::'],
    ['fe80::1%eth0', 'fe80:0:0:0', 'fe80:0:0::'],
    ['::1', '0:0:0:0', '0:0:0::'],
  ])('%s is of the home %s and is written down as %s', (ip, home, truncated) => {
    expect([homeOf(ip), truncatedAddress(ip)]).toEqual([home, truncated]);
  });

  it.each(['', 'x', '198.51.100.7:4711', '198.51.100.7, 203.0.113.9', '[2001:db8::1]', '<script>', 'a%\nb'])(
    '%j is none: nothing of it is written down, and all such share one limit',
    (text) => expect([homeOf(text), truncatedAddress(text)]).toEqual(['unknown', null]),
  );
});
