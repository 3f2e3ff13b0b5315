// Runs before the first paint, so that a chosen theme never flashes.
try {
  const theme = localStorage.getItem('helder.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (location.pathname === '/en' || location.pathname.startsWith('/en/')) document.documentElement.lang = 'en';
} catch {
  // storage may be switched off; the device's own setting then counts
}
