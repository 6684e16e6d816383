// Runs before the page is drawn, so that a remembered theme does not flash. Without storage the system's theme holds.
try {
  const theme = localStorage.getItem('hearsay-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // No storage: nothing is remembered.
}
