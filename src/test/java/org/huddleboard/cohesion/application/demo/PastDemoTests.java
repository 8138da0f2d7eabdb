package org.huddleboard.cohesion.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.huddleboard.cohesion.LinkVerdict;
import org.huddleboard.cohesion.application.tie.TeamPast;
import org.huddleboard.cohesion.domain.index.Diagnostics;
import org.huddleboard.cohesion.domain.link.LinkAnalysis;
import org.huddleboard.cohesion.domain.link.LinkResult;
import org.huddleboard.people.PlacesChanged;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The demo centre as far as cohesion hears of it, loaded inside a transaction that is taken back. */
@SpringBootTest
@Transactional
class PastDemoTests {
    /** Modules whose part of the story makes no tie and no goal; without them it is told quickly. */
    private static final List<String> SILENT = List.of("kpi", "improvement", "wall");

    @Autowired
    ApplicationContext spring;

    @Autowired
    List<DemoPart> parts;

    @Autowired
    PastDemo demo;

    @Autowired
    TeamPast past;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private static boolean isHeard(DemoPart part) {
        return SILENT.stream()
                .noneMatch(module -> part.getClass().getPackageName().contains("." + module + "."));
    }

    private LinkResult link(DemoStory story, String team) {
        var id = DemoCast.of(story).teams().get(team);
        return LinkAnalysis.of(past.panel(id, story.today()).panel(), 7011, _ -> {});
    }

    /** Members of the team without any tie within 28 days. */
    private List<String> untied(DemoStory story, String team) {
        var cast = DemoCast.of(story);
        var standing = past.standing(Objects.requireNonNull(cast.teams().get(team)), story.today());
        return Diagnostics.of(standing.window()).isolates().stream()
                .map(place -> standing.members().get(place))
                .flatMap(member -> cast.people().stream()
                        .filter(person -> person.id().equals(member))
                        .map(DemoPerson::username))
                .toList();
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** One test, because the centre is told only once for it. */
    @Test
    void oneTeamHasAClearLinkAnotherIsTooYoungAndAllOfItGoesAgain() {
        var before = rows("cohesion_tie") + rows("cohesion_goal_moment") + rows("cohesion_attendance");
        var story = new DemoStory(1946, LocalDate.now(clock.withZone(ZoneId.of("Europe/London"))));
        parts.stream()
                .filter(PastDemoTests::isHeard)
                .sorted(Comparator.comparingInt(DemoPart::floor))
                .forEach(part -> part.load(story));
        spring.publishEvent(new PlacesChanged(clock.instant()));

        var clear = link(story, "Leeds Voice 1");
        assertThat(clear.verdict()).isEqualTo(LinkVerdict.MOVES_TOGETHER_UP);
        assertThat(clear.forward().members()).isGreaterThanOrEqualTo(12);
        assertThat(clear.forward().weeks()).isGreaterThanOrEqualTo(18);
        assertThat(clear.forward().fit().orElseThrow().beta()).isBetween(1.2, 2.8);
        assertThat(link(story, "Leeds Chat").verdict())
                .isIn(LinkVerdict.LINK_BOTH_DIRECTIONS, LinkVerdict.MOVES_TOGETHER_UP);
        assertThat(link(story, "Leeds Voice 2").verdict()).isEqualTo(LinkVerdict.NO_CLEAR_LINK);
        var young = link(story, "Leeds E-mail");
        assertThat(young.verdict()).isEqualTo(LinkVerdict.INSUFFICIENT);
        assertThat(young.forward().members()).isBetween(3, 5);

        assertThat(untied(story, "Manila Evening 2")).contains("aldrin.soriano").doesNotContain("sheila.rivera");
        assertThat(untied(story, "Leeds Voice 1")).isEmpty();

        var told = rows("cohesion_tie");
        demo.follow(story, new DemoStory(story.seed(), story.today().plusDays(10)));
        assertThat(rows("cohesion_tie")).isGreaterThan(told);

        demo.remove(story);
        assertThat(rows("cohesion_tie") + rows("cohesion_goal_moment") + rows("cohesion_attendance"))
                .isEqualTo(before);
    }
}
