package org.huddleboard.feedback.application.demo;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** 26 weeks of thanks and feedback between the people of the demo centre, the cards of the pictures among them. */
@Component
class FeedbackDemo implements DemoPart {
    private static final int FLOOR = 4;
    private static final int BATCH = 500;
    private static final List<FeedbackPart> COLUMNS = List.of(FeedbackPart.values());
    private static final Duration READING_TIME = Duration.ofMinutes(2);

    private final JdbcTemplate jdbc;
    private final Memberships memberships;
    private final Clock clock;

    FeedbackDemo(JdbcTemplate jdbc, Memberships memberships, Clock clock) {
        this.jdbc = jdbc;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public void load(DemoStory story) {
        var now = clock.instant();
        var cards = cards(story, now);
        jdbc.batchUpdate(
                "insert into feedback (id, client_key, model, bearing, audience, from_member, to_member, team,"
                        + " situation, behaviour, impact, balanced, observed, objective, specific, timely, words,"
                        + " given_at, acknowledged_at, reply, replied_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                cards,
                BATCH,
                FeedbackDemo::fill);
        new AskDemo(jdbc, story, now, cards).load();
    }

    static List<DemoCard> cards(DemoStory story, Instant now) {
        var cast = DemoCast.of(story);
        var cards = new ArrayList<>(new PictureCards(story, cast).cards(now));
        cards.addAll(new CardStory(story, cast).cards());
        return cards;
    }

    private static void fill(PreparedStatement row, DemoCard card) throws SQLException {
        row.setObject(1, card.id());
        row.setObject(2, card.id());
        row.setString(3, card.model().name());
        row.setString(4, card.bearing().name());
        row.setString(5, card.audience().name());
        row.setObject(6, card.from().value());
        uuid(row, 7, card.to().map(member -> member.value()));
        uuid(row, 8, card.team().map(TeamId::value));
        for (var i = 0; i < COLUMNS.size(); i++) {
            row.setString(9 + i, card.parts().get(COLUMNS.get(i)));
        }
        instant(row, 18, Optional.of(card.at()));
        instant(row, 19, card.thankedAt());
        row.setString(20, card.reply().orElse(null));
        instant(row, 21, card.reply().flatMap(_ -> card.thankedAt()).map(at -> at.plus(READING_TIME)));
    }

    private static void uuid(PreparedStatement row, int column, Optional<UUID> id) throws SQLException {
        if (id.isPresent()) {
            row.setObject(column, id.get());
        } else {
            row.setNull(column, Types.OTHER);
        }
    }

    private static void instant(PreparedStatement row, int column, Optional<Instant> at) throws SQLException {
        if (at.isPresent()) {
            row.setObject(column, at.get().atOffset(ZoneOffset.UTC));
        } else {
            row.setNull(column, Types.TIMESTAMP_WITH_TIMEZONE);
        }
    }

    /** Everything written to, by or in a demo team goes; what people added later goes with the people themselves. */
    @Override
    public void remove(DemoStory story) {
        var cast = DemoCast.of(story);
        cast.people().stream().map(person -> person.id().value()).forEach(person -> {
            jdbc.update("delete from feedback_request where from_member = ? or to_member = ?", person, person);
            jdbc.update("delete from feedback where from_member = ? or to_member = ?", person, person);
        });
        Stream.concat(
                        cast.teams().values().stream(),
                        cast.sites().values().stream().flatMap(site -> memberships.teamsOf(site).stream()))
                .distinct()
                .forEach(team -> jdbc.update("delete from feedback where team = ?", team.value()));
    }
}
