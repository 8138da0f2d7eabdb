/* Watches a wall from inside: it stays awake, counts the huddle down, and comes back by itself when the server was away. */
(() => {
  "use strict";
  if (window.hbWall) {
    return;
  }
  window.hbWall = true;

  const LOOK = 1_000;
  /* The server leaves a mark every four seconds. Silence for longer than this is looked into. */
  const QUIET = 7_000;
  const ANSWER = 2_500;
  /* A page that came back and falls silent again has patience, so that a slow server is not asked to death. */
  const CALM = 60_000;
  const PATIENCE = 20_000;
  const RELOADED = "hb-wall-reloaded";

  const wall = () => document.querySelector("main.wall");
  const timers = () => document.querySelectorAll("main.wall .wall__timer");
  let heard = Date.now();

  /* Each tick of the server leaves its mark; what it draws on the wall is a life sign as well, the countdown is not. */
  new MutationObserver((changes) => {
    if (changes.some(({ target }) => target.closest?.("main.wall") && !target.closest(".wall__timer"))) {
      heard = Date.now();
    }
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["data-beat"],
  });

  const quietFor = () => {
    const again = Date.now() - Number(sessionStorage.getItem(RELOADED) ?? 0) < CALM;
    return again ? PATIENCE : QUIET;
  };

  async function answers() {
    try {
      const answer = await fetch("readyz", { cache: "no-store", signal: AbortSignal.timeout(ANSWER) });
      return answer.ok;
    } catch {
      return false;
    }
  }

  /* A line that was cut for a while owes nobody patience: it is taken up as soon as somebody answers. */
  let looked = Date.now();
  let asking = false;
  let away = false;
  async function look() {
    const now = Date.now();
    /* a page that was asleep has heard nothing, so it gets one look's time before it judges */
    if (now - looked > 5 * LOOK) {
      heard = Math.max(heard, now - QUIET + 2 * LOOK);
    }
    looked = now;
    /* the session is gone, and the page says so to somebody who could click */
    const lost = document.querySelector(".v-system-error") !== null;
    if (asking || !location.pathname.endsWith("/wall") || (!lost && now - heard < (away ? QUIET : quietFor()))) {
      return;
    }
    asking = true;
    const ready = await answers();
    asking = false;
    if (!ready) {
      away = true;
    } else if (lost || Date.now() - heard >= QUIET) {
      sessionStorage.setItem(RELOADED, String(Date.now()));
      location.reload();
    }
  }
  setInterval(look, LOOK);
  window.addEventListener("online", look);

  /* The countdown of a block: the server says when it ends by its own clock, the seconds pass here. */
  const two = (number) => String(number).padStart(2, "0");
  const clock = (seconds) => `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
  const offsets = new WeakMap();

  function left(timer) {
    const { now, ends, left: paused } = timer.dataset;
    if (paused) {
      return Number(paused);
    }
    const known = offsets.get(timer);
    if (known?.now !== now) {
      offsets.set(timer, { now, offset: Number(now) - Date.now() });
    }
    return Math.ceil((Number(ends) - Date.now() - offsets.get(timer).offset) / 1000);
  }

  function count() {
    timers().forEach((timer) => {
      const seconds = left(timer);
      const over = seconds < 0;
      const text = over ? timer.dataset.over.replace("{0}", clock(-seconds)) : clock(seconds);
      timer.classList.toggle("wall__timer--over", over);
      if (timer.textContent !== text) {
        timer.textContent = text;
      }
    });
  }
  setInterval(count, 200);
  new MutationObserver(count).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["data-now", "data-left"],
  });

  /* Where the browser lets a page keep the screen awake, it does; elsewhere the foot of the wall says so. */
  let lock;
  async function stayAwake() {
    if (document.visibilityState !== "visible" || !wall() || (lock && !lock.released)) {
      return;
    }
    try {
      lock = await navigator.wakeLock.request("screen");
      document.documentElement.removeAttribute("data-sleepy");
      lock.addEventListener("release", stayAwake);
    } catch {
      document.documentElement.setAttribute("data-sleepy", "");
    }
  }
  document.addEventListener("visibilitychange", stayAwake);
  setInterval(stayAwake, 30_000);
  stayAwake();
})();
