package org.huddleboard.drafts.application;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huddleboard.drafts.Draft;
import org.huddleboard.drafts.DraftGuard;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.CurrentMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps one text per member and place; whoever types last, on whichever screen, is kept. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('BOARD_USE')")
class DraftService implements Drafts {
    private final JdbcClient jdbc;
    private final DraftContent content;
    private final List<DraftGuard> guards;
    private final CurrentMember me;
    private final Clock clock;

    DraftService(JdbcClient jdbc, DraftContent content, List<DraftGuard> guards, CurrentMember me, Clock clock) {
        this.jdbc = jdbc;
        this.content = content;
        this.guards = guards;
        this.me = me;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void keep(String place, Map<String, String> fields) {
        var kept = fields.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .filter(field -> guards.stream().allMatch(guard -> guard.mayBeKept(field.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (kept.isEmpty()) {
            discard(place);
            return;
        }
        var text = content.write(kept);
        if (text.length() > DraftContent.LONGEST) {
            throw new BrokenRule("drafts.rule.tooLong");
        }
        if (rewrite(place, text) == 0) {
            insert(place, text);
            rewrite(place, text);
        }
    }

    @Override
    public Optional<Draft> find(String place) {
        return jdbc.sql("select content, saved_at from draft where member_id = ? and place = ?")
                .params(me.id().value(), place)
                .query((row, _) -> new Draft(
                        content.read(row.getString("content")),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    @Transactional
    public void discard(String place) {
        jdbc.sql("delete from draft where member_id = ? and place = ?")
                .params(me.id().value(), place)
                .update();
    }

    private int rewrite(String place, String text) {
        return jdbc.sql("update draft set content = ?, saved_at = ? where member_id = ? and place = ?")
                .params(text, now().atOffset(ZoneOffset.UTC), me.id().value(), place)
                .update();
    }

    /** Two screens may begin the same draft at once: the second one finds the row and writes over it. */
    private void insert(String place, String text) {
        jdbc.sql("insert into draft (id, member_id, place, content, saved_at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(UUID.randomUUID(), me.id().value(), place, text, now().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Instant now() {
        return clock.instant();
    }
}
