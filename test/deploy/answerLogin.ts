/** Acts as the user on Google's login page: redirects the browser to clasp with `answer`, like Google. */
export const answerLogin = (answer: string) => (page: URL) => {
  const back = new URL(page.searchParams.get('redirect_uri')!);
  back.search = `?${answer}&state=${page.searchParams.get('state')!}`;
  void fetch(back);
};
