package org.huddleboard.feedback.ui;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huddleboard.feedback.Addressee;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** Whom a draft is for, as the draft keeps it: {@code member:…} or {@code team:…}. */
final class DraftAddress {
    private static final Pattern WRITTEN = Pattern.compile("(member|team):([0-9a-f-]{36})");

    private DraftAddress() {}

    static String write(Addressee to) {
        return switch (to) {
            case Addressee.Colleague(var id) -> "member:" + id;
            case Addressee.WholeTeam(var id) -> "team:" + id;
        };
    }

    static Optional<Addressee> read(String written) {
        var found = WRITTEN.matcher(written);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                found.group(1).equals("team")
                        ? Addressee.of(TeamId.of(found.group(2)))
                        : Addressee.of(MemberId.of(found.group(2))));
    }
}
