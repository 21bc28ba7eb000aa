/** The user in front of Google's login page: sends the browser back to clasp with `answer`, as Google does. */
export const answerLogin = (answer: string) => (page: URL) => {
  const back = new URL(page.searchParams.get('redirect_uri')!);
  back.search = `?${answer}&state=${page.searchParams.get('state')!}`;
  void fetch(back);
};
