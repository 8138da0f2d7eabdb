package org.huddleboard.goals.application.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.huddleboard.goals.HelpKind;
import org.huddleboard.shared.Interaction;
import org.huddleboard.shared.InteractionSource;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names, for three goals in four, who helped: by what happened in the demo centre, and sometimes by a talk. */
@Component
class DemoHelp {
    private static final int WEEKS_OF_A_GOAL = 9;
    private static final int GOALS = 3;
    private static final int MOST = 80;
    private static final int MOST_A_GOAL = 3;

    private final JdbcClient jdbc;
    private final ObjectProvider<InteractionSource> sources;

    DemoHelp(JdbcClient jdbc, ObjectProvider<InteractionSource> sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    /** The goals run one after the other; the last one is being done. */
    void name(DemoPerson person, List<UUID> goals, DemoStory story) {
        var chance = story.random("help/" + person.username());
        var from = start(story.firstWeek());
        var to = start(story.today());
        var happened = sources.orderedStream()
                .flatMap(source -> source.of(person.id(), from, to, MOST).stream())
                .filter(each -> !each.with().equals(person.id()))
                .sorted(Comparator.comparing(Interaction::at)
                        .thenComparing(each -> each.record().id()))
                .toList();
        var named = new HashSet<UUID>();
        for (var number = 0; number < goals.size(); number++) {
            var goal = goals.get(number);
            var before = GOALS - goals.size() + number;
            var begin = start(story.firstWeek().plusWeeks((long) WEEKS_OF_A_GOAL * before));
            var end = number == goals.size() - 1 ? to : begin.plus(Duration.ofDays(7L * WEEKS_OF_A_GOAL));
            var isTold = person.username().equals("amira") && number == goals.size() - 1;
            if (!isTold && chance.nextInt(4) == 0) {
                continue;
            }
            chosen(happened, begin, end, chance)
                    .filter(each -> named.add(each.record().id()))
                    .forEach(each -> insert(story, goal, person.id(), each, to));
            if (isTold || chance.nextInt(3) == 0) {
                insert(story, goal, person.id(), talk(story, goal, person, end, isTold, chance), to);
            }
        }
    }

    private static Stream<Interaction> chosen(
            List<Interaction> happened, Instant begin, Instant end, RandomGenerator chance) {
        return happened.stream()
                .filter(each -> !each.at().isBefore(begin) && each.at().isBefore(end))
                .filter(_ -> chance.nextInt(3) > 0)
                .limit(MOST_A_GOAL);
    }

    /** Somebody of the same team talked it through; with Amira it was Sam. */
    private static Interaction talk(
            DemoStory story, UUID goal, DemoPerson person, Instant end, boolean isTold, RandomGenerator chance) {
        var cast = DemoCast.of(story);
        var mates = cast.team(person.team().orElse("")).stream()
                .filter(mate -> mate.isAgent() && !mate.id().equals(person.id()))
                .toList();
        var mate = isTold || mates.isEmpty() ? cast.named("sam.doyle") : mates.get(chance.nextInt(mates.size()));
        var kinds = HelpKind.values();
        var kind = isTold ? HelpKind.TALKED_IT_THROUGH : kinds[chance.nextInt(kinds.length)];
        return new Interaction(
                new RecordRef("help", story.id("help/" + goal)),
                mate.id(),
                end.minus(Duration.ofDays(4)),
                "goals.help.told." + kind);
    }

    private void insert(DemoStory story, UUID goal, MemberId owner, Interaction what, Instant now) {
        var namedAt = what.at().plus(Duration.ofDays(1));
        jdbc.sql("insert into goal_help (id, goal, owner_member, helper_member, record_kind, record_id, sentence,"
                        + " happened_at, named_at, version) values (:id, :goal, :owner, :helper, :kind, :record,"
                        + " :sentence, :happened, :named, 0)")
                .param("id", story.id("help/" + goal + "/" + what.record().id()))
                .param("goal", goal)
                .param("owner", owner.value())
                .param("helper", what.with().value())
                .param("kind", what.record().kind())
                .param("record", what.record().id())
                .param("sentence", what.key())
                .param("happened", utc(what.at()))
                .param("named", utc(namedAt.isAfter(now) ? now : namedAt))
                .update();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
