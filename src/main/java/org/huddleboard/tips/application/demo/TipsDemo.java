package org.huddleboard.tips.application.demo;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoStory;
import org.huddleboard.tips.TipId;
import org.huddleboard.tips.TipWritten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tips of the demo centre: the collection at both sites, what its people wrote, and how it went. */
@Component
class TipsDemo implements DemoPart {
    private static final int FLOOR = 4;
    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TipsDemo(JdbcTemplate jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(DemoStory story) {
        var telling = new TipStory(story, DemoCast.of(story));
        var tips = telling.tips();
        jdbc.batchUpdate(
                "insert into tip (id, client_key, site, kind, reason, channel, language, title, scenario, question,"
                        + " do_this, say, avoid, author, written_at, revision, revised_at, verifier, verified_on,"
                        + " verified_until, touched_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, 0)",
                tips,
                BATCH,
                (row, tip) -> {
                    fill(row, tip);
                    row.setObject(20, clock.instant().atOffset(ZoneOffset.UTC));
                });
        jdbc.batchUpdate(
                "insert into tip_revision (id, tip, number, title, scenario, question, do_this, say, avoid, by_member,"
                        + " made_at, version) values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                tips,
                BATCH,
                TipsDemo::fillRevision);
        jdbc.batchUpdate(
                "insert into tip_outcome (id, tip, by_member, worked, reason, told_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, 0)",
                telling.outcomes(),
                BATCH,
                TipsDemo::fillOutcome);
        tips.stream()
                .filter(tip -> tip.author().isPresent())
                .forEach(tip -> events.publishEvent(new TipWritten(
                        new TipId(tip.id()), tip.site(), tip.author().orElseThrow(), tip.writtenAt())));
    }

    private static void fill(PreparedStatement row, DemoTip tip) throws SQLException {
        var words = tip.words();
        var written = tip.writtenAt().atOffset(ZoneOffset.UTC);
        row.setObject(1, tip.id());
        row.setObject(2, tip.key());
        row.setObject(3, tip.site().value());
        row.setString(4, words.kind().name());
        row.setString(5, words.reason().name());
        row.setString(6, words.channel().name());
        row.setString(7, words.language());
        row.setString(8, words.title());
        row.setString(9, words.scenario());
        row.setString(10, words.question());
        row.setString(11, words.doThis());
        row.setString(12, words.say());
        row.setString(13, words.avoid());
        author(row, 14, tip);
        row.setObject(15, written);
        row.setObject(16, written);
        row.setObject(17, tip.verifier().value());
        row.setObject(18, tip.verifiedOn());
        row.setObject(19, tip.verifiedUntil());
    }

    private static void fillRevision(PreparedStatement row, DemoTip tip) throws SQLException {
        var words = tip.words();
        row.setObject(1, tip.id());
        row.setObject(2, tip.id());
        row.setString(3, words.title());
        row.setString(4, words.scenario());
        row.setString(5, words.question());
        row.setString(6, words.doThis());
        row.setString(7, words.say());
        row.setString(8, words.avoid());
        author(row, 9, tip);
        row.setObject(10, tip.writtenAt().atOffset(ZoneOffset.UTC));
    }

    private static void fillOutcome(PreparedStatement row, DemoOutcome outcome) throws SQLException {
        row.setObject(1, outcome.id());
        row.setObject(2, outcome.tip());
        row.setObject(3, outcome.by().value());
        row.setBoolean(4, outcome.worked());
        row.setString(5, outcome.reason());
        row.setObject(6, outcome.at().atOffset(ZoneOffset.UTC));
    }

    private static void author(PreparedStatement row, int column, DemoTip tip) throws SQLException {
        var author = tip.author().map(MemberId::value);
        if (author.isPresent()) {
            row.setObject(column, author.get());
        } else {
            row.setNull(column, Types.OTHER);
        }
    }

    /** Every tip of the demo centre’s sites goes, whoever wrote it; what hangs on it goes with it. */
    @Override
    public void remove(DemoStory story) {
        DemoCast.of(story)
                .sites()
                .values()
                .forEach(site -> jdbc.update("delete from tip where site = ?", site.value()));
    }
}
