package org.huddleboard.kpi.application.words;

import java.time.LocalDate;
import java.util.List;

/**
 * What customers of a team wrote in a period.
 *
 * @param quotes all that may be shown, a mixed handful first; empty where too few wrote
 * @param wrote how many wrote something
 * @param asked how many gave a score; 0 where it is not known
 * @param named the themes most often named, with how many comments name each
 */
public record CustomerVoice(LocalDate from, LocalDate to, List<Quote> quotes, int wrote, int asked, List<Named> named) {
    public CustomerVoice {
        quotes = List.copyOf(quotes);
        named = List.copyOf(named);
    }

    /** Fewer than five wrote: their words would tell who they are, and say little about the rest. */
    public boolean isWithheld() {
        return wrote > 0 && quotes.isEmpty();
    }

    /** One comment, the language it seems to be in, and a line: what it is about, how it came, its score. */
    public record Quote(String words, String language, String about) {}

    /** How many comments name a theme. */
    public record Named(String theme, int comments) {}
}
