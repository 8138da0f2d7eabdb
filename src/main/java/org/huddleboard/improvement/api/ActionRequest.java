package org.huddleboard.improvement.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.improvement.ActionOrigin;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** What a program sends to agree an action; only the owner may be left out. */
record ActionRequest(
        @Nullable UUID team,
        @Nullable String text,
        @Nullable LocalDate due,
        @Nullable UUID owner) {
    AgreeAction command() {
        if (team == null) {
            throw BrokenRule.at("team", "improvement.rule.team");
        }
        if (text == null || text.isBlank()) {
            throw BrokenRule.at("text", "improvement.rule.empty");
        }
        if (text.strip().length() > AgreeAction.MAX_TEXT) {
            throw BrokenRule.at("text", "improvement.rule.long", AgreeAction.MAX_TEXT);
        }
        if (due == null) {
            throw BrokenRule.at("due", "improvement.rule.due");
        }
        return new AgreeAction(
                UUID.randomUUID(),
                new TeamId(team),
                text.strip(),
                due,
                Optional.ofNullable(owner).map(MemberId::new),
                ActionOrigin.BOARD);
    }
}
