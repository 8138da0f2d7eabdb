package org.huddleboard.kpi.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** One contact as a file tells it; what the file does not say is empty. Lengths of time are in milliseconds. */
public record Contact(
        String agentKey,
        LocalDate siteDay,
        String channel,
        Optional<Boolean> answered,
        Optional<Boolean> resolved,
        OptionalLong waited,
        OptionalLong handle,
        OptionalLong afterWork,
        OptionalDouble rating) {

    /** A file that does not tell lists contacts that were handled. */
    public boolean isAnswered() {
        return answered.orElse(true);
    }

    /** All that was said, in one line: two contacts that say the same have the same. */
    public String said() {
        return agentKey + '\u001f' + siteDay + '\u001f' + channel + '\u001f' + answered + resolved + waited + handle
                + afterWork + rating;
    }
}
