package org.huddleboard.tips.application;

import java.util.Locale;
import java.util.Optional;
import org.huddleboard.tips.ContactReason;
import org.huddleboard.tips.TipChannel;

/** What somebody is looking for; without words the whole shelf, what worked lately first. */
public record TipQuery(String words, Optional<ContactReason> reason, Optional<TipChannel> channel, Locale language) {
    public static TipQuery all(Locale language) {
        return of("", language);
    }

    public static TipQuery of(String words, Locale language) {
        return new TipQuery(words, Optional.empty(), Optional.empty(), language);
    }

    /** Whether nothing narrows the shelf. */
    public boolean isOpen() {
        return words.isBlank() && reason.isEmpty() && channel.isEmpty();
    }
}
