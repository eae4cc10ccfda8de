export const usage = `Usage: npx @uitkit/mock [options]

Starts an in-memory twin of publiq's servers on 127.0.0.1, with a page to look into it. Prints one line of JSON with their
URLs to stdout when it is ready; all else goes to stderr. Ctrl+C or SIGTERM stops it.
Unofficial: not affiliated with or endorsed by publiq.

  --seed FILE     JSON: users, OAuth clients, API keys, labels, roles, regions, terms, events, places, organizers;
                  a small invented set when left out
  --persist FILE  keeps the state in FILE over a restart; the seed is for when there is no such file yet, and for a reset
  --port N        the Entry API's port; N+1 is the Search API's, N+2 the OAuth server's, N+3 the JWT provider's,
                  N+4 the Taxonomy API's, N+5 UiTPAS', N+6 museumPASSmusées', N+9 the page's; any free ports when left out
  --latency MS    makes every answer that slow; a range such as 100-300 makes each a bit different
  --fail FAULT    lets things go wrong, until a reset; may be given more than once. FAULT is [OPERATION=]WHAT[,LIMIT=NUMBER]:
                  WHAT is a status, dropped, truncated or expired (the token), a LIMIT times, after, probability, seed,
                  retryAfter (seconds) or latency (ms), such as --fail places.create=503,times=2 --fail dropped,probability=0.01
  -h, --help      this text
  -v, --version   the version of @uitkit/mock
`
